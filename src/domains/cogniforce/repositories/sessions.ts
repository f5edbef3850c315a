import type { Kysely } from 'kysely';
import type { Instant } from '../../../kernel/days.ts';
import type { StoredSession } from '../tables/session.ts';
import type { CogniforceTables } from '../tables/types.ts';

/** Who is signed in, whichever process they ask. */
export function sessions(db: Kysely<CogniforceTables>) {
  return {
    /** Notes a session; one that is noted stays what it is. */
    async keep(row: StoredSession): Promise<void> {
      await db
        .insertInto('session')
        .values(row)
        .onConflict((on) => on.column('id').doNothing())
        .execute();
    },

    /** Null: it never was, or it was ended. */
    async find(id: string): Promise<StoredSession | null> {
      const row = await db
        .selectFrom('session')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
      return row ?? null;
    },

    /** Notes a use, unless one was noted after `unlessSince`: many processes together write no more often. */
    async touch(id: string, at: Instant, unlessSince: Instant): Promise<void> {
      await db
        .updateTable('session')
        .set({ used_at: at })
        .where('id', '=', id)
        .where('used_at', '<=', unlessSince)
        .execute();
    },

    async end(id: string): Promise<void> {
      await db.deleteFrom('session').where('id', '=', id).execute();
    },

    /** Ends all there are; how many that were. */
    async endAll(): Promise<number> {
      const { numDeletedRows } = await db.deleteFrom('session').executeTakeFirst();
      return Number(numDeletedRows);
    },

    /** Takes away what is over by its age, or was last used before `idleSince`. */
    async sweep(now: Instant, idleSince: Instant): Promise<void> {
      await db
        .deleteFrom('session')
        .where((eb) => eb.or([eb('expires_at', '<=', now), eb('used_at', '<', idleSince)]))
        .execute();
    },
  };
}
