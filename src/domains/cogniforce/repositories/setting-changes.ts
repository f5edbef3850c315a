import type { Kysely } from 'kysely';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { StoredSettingChange } from '../tables/setting-change.ts';
import type { CogniforceTables } from '../tables/types.ts';

/** What somebody changes, and who that is. */
export interface NewChange {
  readonly name: string;
  /** Null: it is taken back. */
  readonly value: string | null;
  readonly at: string;
  readonly by: string;
}

/** Others may note a change at the same moment, each takes one number. */
const MOST_TRIES = 50;

/** Settings as they were changed while they are not in the environment, and the history of all that people enter. */
export function settingChanges(db: Kysely<CogniforceTables>) {
  return {
    /** Another text after every change of a setting, a cost, an invoice or an annotation. */
    async version(): Promise<string> {
      const newest = await db
        .selectFrom('setting_change')
        .select(['number', 'changed_at'])
        .orderBy('number', 'desc')
        .limit(1)
        .executeTakeFirst();
      return newest === undefined ? '' : `${newest.number} ${newest.changed_at}`;
    },

    /** The newest change of each of these names, by name; those that nobody has changed are not there. */
    async newestOf(names: readonly string[]): Promise<Map<string, StoredSettingChange>> {
      const rows = await db
        .selectFrom('setting_change')
        .selectAll()
        .where('name', 'in', [...names])
        .where('number', 'in', (inner) =>
          inner
            .selectFrom('setting_change')
            .select(({ fn }) => fn.max('number').as('number'))
            .groupBy('name'),
        )
        .execute();
      return new Map(rows.map((row) => [row.name, row]));
    },

    /** Newest first. */
    async list(most: number): Promise<StoredSettingChange[]> {
      return db
        .selectFrom('setting_change')
        .selectAll()
        .orderBy('number', 'desc')
        .limit(most)
        .execute();
    },

    /** Notes a new value of a setting; null, and nothing is written, where it is that already. */
    async change(given: NewChange): Promise<StoredSettingChange | null> {
      return db.transaction().execute((tx) =>
        noteIn(tx, given, async () => {
          const newest = await tx
            .selectFrom('setting_change')
            .select('new_value')
            .where('name', '=', given.name)
            .orderBy('number', 'desc')
            .limit(1)
            .executeTakeFirst();
          return newest?.new_value ?? null;
        }),
      );
    },
  };
}

/**
 * Notes a change in the transaction that makes it: whoever sees the one sees the other.
 *
 * Input: `oldValue` is asked again where another process was quicker. Output: null where nothing is other than it was.
 */
export async function noteIn(
  tx: Kysely<CogniforceTables>,
  { name, value, at, by }: NewChange,
  oldValue: () => Promise<string | null>,
): Promise<StoredSettingChange | null> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { number } = (await tx
      .selectFrom('setting_change')
      .select(({ fn }) => fn.max('number').as('number'))
      .executeTakeFirst()) ?? { number: null };
    const old = await oldValue();
    if (old === value) return null;
    const row = {
      ...{ number: (number ?? 0) + 1, changed_at: at, name },
      ...{ old_value: old, new_value: value, changed_by: by },
    };
    const { numInsertedOrUpdatedRows = 0n } = await tx
      .insertInto('setting_change')
      .values(row)
      .onConflict((on) => on.column('number').doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows > 0n) return row;
  }
  throw new CogniforceError('DATABASE_LOCKED', 'Others change settings all the time.');
}
