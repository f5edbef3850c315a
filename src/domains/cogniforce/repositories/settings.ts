import type { Kysely } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';

/** What this database remembers about itself. */
export function settings(db: Kysely<CogniforceTables>) {
  return {
    /** The value kept under `key`, or null. */
    async get(key: string): Promise<string | null> {
      const row = await db
        .selectFrom('setting')
        .select('value')
        .where('key', '=', key)
        .executeTakeFirst();
      return row?.value ?? null;
    },

    /** Keeps `value` in the place of what is there. */
    async put(key: string, value: string): Promise<void> {
      await db
        .insertInto('setting')
        .values({ key, value })
        .onConflict((on) => on.column('key').doUpdateSet({ value }))
        .execute();
    },

    /** Keeps `value` in the place of what was seen there, null: nothing; false: it is something else by now. */
    async swap(key: string, seen: string | null, value: string): Promise<boolean> {
      if (seen === null) {
        const { numInsertedOrUpdatedRows = 0n } = await db
          .insertInto('setting')
          .values({ key, value })
          .onConflict((on) => on.column('key').doNothing())
          .executeTakeFirst();
        return numInsertedOrUpdatedRows > 0n;
      }
      const { numUpdatedRows } = await db
        .updateTable('setting')
        .set({ value })
        .where('key', '=', key)
        .where('value', '=', seen)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** Keeps `value` unless there is one already; gives the one that is kept. */
    async keep(key: string, value: string): Promise<string> {
      await db
        .insertInto('setting')
        .values({ key, value })
        .onConflict((on) => on.column('key').doNothing())
        .execute();
      return (await this.get(key)) ?? value;
    },
  };
}
