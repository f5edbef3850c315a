import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { StoredOtherCost } from '../tables/other-cost.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { noteIn } from './setting-changes.ts';

/** A cost as somebody enters it. */
export type NewCost = Omit<StoredOtherCost, 'id' | 'noted_at'>;

/** When something was entered, and by whom. */
export interface Entered {
  readonly at: string;
  readonly by: string;
}

/** Costs that are no tokens, so much each month. */
export function otherCosts(db: Kysely<CogniforceTables>) {
  return {
    /** All of them, by first month and label. */
    async list(): Promise<StoredOtherCost[]> {
      return db
        .selectFrom('other_cost')
        .selectAll()
        .orderBy('from_month')
        .orderBy('label')
        .orderBy('id')
        .execute();
    },

    async add(cost: NewCost, { at, by }: Entered): Promise<StoredOtherCost> {
      const row = { ...cost, id: randomUUID(), noted_at: at };
      await db.transaction().execute(async (tx) => {
        await tx.insertInto('other_cost').values(row).execute();
        await noteIn(tx, { name: 'cost', value: costText(row), at, by }, async () => null);
      });
      return row;
    },

    /** Puts it in the place of the one with this id; null: there is none. */
    async replace(id: string, cost: NewCost, { at, by }: Entered): Promise<StoredOtherCost | null> {
      return db.transaction().execute(async (tx) => {
        const before = await found(tx, id);
        if (before === null) return null;
        const row = { ...cost, id, noted_at: at };
        await tx.updateTable('other_cost').set(row).where('id', '=', id).execute();
        const old = costText(before);
        await noteIn(tx, { name: 'cost', value: costText(row), at, by }, async () => old);
        return row;
      });
    },

    /** False: there is none with this id. */
    async remove(id: string, { at, by }: Entered): Promise<boolean> {
      return db.transaction().execute(async (tx) => {
        const before = await found(tx, id);
        if (before === null) return false;
        await tx.deleteFrom('other_cost').where('id', '=', id).execute();
        await noteIn(tx, { name: 'cost', value: null, at, by }, async () => costText(before));
        return true;
      });
    },
  };
}

async function found(tx: Kysely<CogniforceTables>, id: string): Promise<StoredOtherCost | null> {
  const row = await tx.selectFrom('other_cost').selectAll().where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** How the history says it: "Licences: 1200 EUR a month from 2026-01 to 2026-06". */
function costText({ label, amount, currency, from_month, to_month }: NewCost): string {
  const until = to_month === null ? '' : ` to ${to_month}`;
  return `${label}: ${amount} ${currency} a month from ${from_month}${until}`;
}
