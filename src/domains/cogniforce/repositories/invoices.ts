import type { Kysely } from 'kysely';
import type { StoredInvoice } from '../tables/invoice.ts';
import type { CogniforceTables } from '../tables/types.ts';
import type { Entered } from './other-costs.ts';
import { noteIn } from './setting-changes.ts';

/** An invoice as somebody enters it. */
export type NewInvoice = Omit<StoredInvoice, 'noted_at'>;

/** What providers of models have billed, by month. */
export function invoices(db: Kysely<CogniforceTables>) {
  return {
    /** All of them, by month and provider. */
    async list(): Promise<StoredInvoice[]> {
      return db.selectFrom('invoice').selectAll().orderBy('month').orderBy('provider').execute();
    },

    /** Puts it in the place of what is there for this month and provider. */
    async put(invoice: NewInvoice, { at, by }: Entered): Promise<void> {
      const { amount, currency } = invoice;
      await db.transaction().execute(async (tx) => {
        const before = await found(tx, invoice);
        await tx
          .insertInto('invoice')
          .values({ ...invoice, noted_at: at })
          .onConflict((on) =>
            on.columns(['month', 'provider']).doUpdateSet({ amount, currency, noted_at: at }),
          )
          .execute();
        const old = before === null ? null : invoiceText(before);
        const value = invoiceText(invoice);
        await noteIn(tx, { name: 'invoice', value, at, by }, async () => old);
      });
    },

    /** False: there is none of this month and provider. */
    async remove(
      which: Pick<StoredInvoice, 'month' | 'provider'>,
      { at, by }: Entered,
    ): Promise<boolean> {
      return db.transaction().execute(async (tx) => {
        const before = await found(tx, which);
        if (before === null) return false;
        await tx
          .deleteFrom('invoice')
          .where('month', '=', which.month)
          .where('provider', '=', which.provider)
          .execute();
        const old = invoiceText(before);
        await noteIn(tx, { name: 'invoice', value: null, at, by }, async () => old);
        return true;
      });
    },
  };
}

async function found(
  tx: Kysely<CogniforceTables>,
  { month, provider }: Pick<StoredInvoice, 'month' | 'provider'>,
): Promise<StoredInvoice | null> {
  const row = await tx
    .selectFrom('invoice')
    .selectAll()
    .where('month', '=', month)
    .where('provider', '=', provider)
    .executeTakeFirst();
  return row ?? null;
}

/** How the history says it: "OpenAI 2026-03: 312.4 USD". */
function invoiceText({ month, provider, amount, currency }: NewInvoice): string {
  return `${provider} ${month}: ${amount} ${currency}`;
}
