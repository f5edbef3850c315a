import type { Kysely } from 'kysely';
import type { OutsideUsage } from '../tables/outside-usage.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { markDirty } from './dirty-days.ts';
import { type Facts, type Known, type New, named, rowOf } from './named.ts';
import { parts } from './parts.ts';
import { markUnmatched } from './unmatched-days.ts';

/** Answers and ratings of one model, for one person on one day, in no conversation that is known; what is left out is unknown. */
export type OutsideAnswers = Omit<Facts<'outside_usage'>, 'source' | 'ordinal'>;

/** Rows of one statement: stays below the bound variables that either engine takes. */
const ROWS = 1_000;

/** What belongs to no conversation. */
export function outsideUsage(db: Kysely<CogniforceTables>) {
  return {
    /** All of a source, by person, day and model. */
    async of(source: string): Promise<Omit<Known<'outside_usage'>, 'source' | 'ordinal'>[]> {
      const rows = await rowsOf(db, source);
      return rows.map((row) => {
        const { source: _, ordinal: __, ...answers } = named(row);
        return answers;
      });
    },

    /**
     * Makes the table hold exactly these of `source`; one row at most for a person, day and model is expected.
     *
     * Output  whether anything was written: the same again writes nothing.
     */
    async replace(source: string, answers: readonly OutsideAnswers[]): Promise<boolean> {
      const wanted = numbered(source, answers);
      return db.transaction().execute(async (tx) => {
        const stored = new Map((await rowsOf(tx, source)).map((row) => [keyOf(row), row]));
        const changed = wanted.filter((row) => !isSame(row, stored.get(keyOf(row))));
        const kept = new Set(wanted.map(keyOf));
        const gone = [...stored.values()].filter((row) => !kept.has(keyOf(row)));
        for (const row of gone) await remove(tx, row);
        for (const part of parts(changed, ROWS)) await write(tx, part);
        const before = changed.flatMap((row) => stored.get(keyOf(row)) ?? []);
        await markDirty(tx, [...gone, ...before, ...changed].map(dayOf));
        await markUnmatched(tx, [...gone, ...before, ...changed].filter(hasTurns).map(dayOf));
        return gone.length + changed.length > 0;
      });
    },
  };
}

function rowsOf(db: Kysely<CogniforceTables>, source: string): Promise<OutsideUsage[]> {
  return db
    .selectFrom('outside_usage')
    .selectAll()
    .where('source', '=', source)
    .orderBy('user_id_hash')
    .orderBy('day')
    .orderBy('ordinal')
    .execute();
}

/** Ordinals by model, within a person's day: whatever the order they come in, the rows are the same. */
export function numbered(
  source: string,
  answers: readonly OutsideAnswers[],
): New<'outside_usage'>[] {
  const days = Map.groupBy(answers, ({ person, day }) => `${person} ${day}`);
  return [...days.values()].flatMap((rows) =>
    rows
      .toSorted(
        (a, b) =>
          compare(a.model ?? '', b.model ?? '') || compare(a.baseModel ?? '', b.baseModel ?? ''),
      )
      .map((row, ordinal) => rowOf('outside_usage', { ...row, source, ordinal })),
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

type Keyed = Pick<OutsideUsage, 'user_id_hash' | 'day' | 'ordinal'>;

const keyOf = ({ user_id_hash, day, ordinal }: Keyed) => `${user_id_hash} ${day} ${ordinal}`;
const dayOf = ({ user_id_hash, day }: Keyed) => ({ person: user_id_hash, day });

/** Whether calls of the audit log may belong to it. */
const hasTurns = ({ turns }: { readonly turns?: unknown }) => turns !== null && turns !== undefined;

function isSame(a: New<'outside_usage'>, b: OutsideUsage | undefined): boolean {
  if (b === undefined) return false;
  const columns = ['model', 'base_model', 'answers', 'ratings_up', 'ratings_down'] as const;
  const turns = b.turns === null ? null : JSON.stringify(b.turns);
  return (a.turns ?? null) === turns && columns.every((column) => a[column] === b[column]);
}

async function remove(tx: Kysely<CogniforceTables>, row: OutsideUsage): Promise<void> {
  await tx
    .deleteFrom('outside_usage')
    .where('source', '=', row.source)
    .where('user_id_hash', '=', row.user_id_hash)
    .where('day', '=', row.day)
    .where('ordinal', '=', row.ordinal)
    .execute();
}

async function write(
  tx: Kysely<CogniforceTables>,
  rows: readonly New<'outside_usage'>[],
): Promise<void> {
  await tx
    .insertInto('outside_usage')
    .values(rows)
    .onConflict((on) =>
      on.columns(['source', 'user_id_hash', 'day', 'ordinal']).doUpdateSet((eb) => ({
        model: eb.ref('excluded.model'),
        base_model: eb.ref('excluded.base_model'),
        answers: eb.ref('excluded.answers'),
        ratings_up: eb.ref('excluded.ratings_up'),
        ratings_down: eb.ref('excluded.ratings_down'),
        turns: eb.ref('excluded.turns'),
      })),
    )
    .execute();
}
