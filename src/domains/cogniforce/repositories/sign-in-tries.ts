import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { RepositoryTools } from '../../../data/index.ts';
import type { SignInTry } from '../tables/sign-in-try.ts';
import type { CogniforceTables } from '../tables/types.ts';

/** A try that is remembered, and for how long it has been. */
export type RememberedTry = Pick<SignInTry, 'place' | 'address' | 'nth'> & {
  /** Milliseconds, >= 0. */
  readonly ageMs: number;
};

/** Where a try is written down, until its minute is over. */
export type TakenTry = Pick<SignInTry, 'place' | 'at_ms'>;

/**
 * Passwords that were looked at a short while ago, by all processes together.
 *
 * Each method is one short statement, or two, and no transaction holds several: nobody waits for a process that stops in between.
 */
export function signInTries(
  db: Kysely<CogniforceTables>,
  { epochMs }: Pick<RepositoryTools, 'epochMs'>,
) {
  return {
    /** Those of the last `windowMs`, oldest first; older ones are deleted where there are any. */
    async recent(windowMs: number): Promise<RememberedTry[]> {
      const rows = await db
        .selectFrom('sign_in_try')
        .selectAll()
        .select(epochMs.as('now_ms'))
        .orderBy('at_ms')
        .orderBy('place')
        .execute();
      const tries = rows.map(({ now_ms: nowMs, at_ms: atMs, ...row }) => ({
        ...row,
        ageMs: nowMs - atMs,
      }));
      const fresh = tries.filter(({ ageMs }) => ageMs < windowMs);
      if (fresh.length < tries.length) await forget(db, epochMs, windowMs);
      if (fresh.some(({ ageMs }) => ageMs < 0)) await bringBack(db, epochMs);
      return fresh.map((each) => ({ ...each, ageMs: Math.max(0, each.ageMs) }));
    },

    /** Takes a place; null: somebody else has taken it, or is that try of this address. */
    async take(row: Pick<SignInTry, 'place' | 'address' | 'nth'>): Promise<TakenTry | null> {
      const taken = await db
        .insertInto('sign_in_try')
        .values({ ...row, at_ms: epochMs })
        .onConflict((on) => on.doNothing())
        .returning(['place', 'at_ms'])
        .executeTakeFirst();
      return taken ?? null;
    },

    /** Forgets whose it was; it goes on taking its place. */
    async takeBack({ place, at_ms: atMs }: TakenTry): Promise<void> {
      await db
        .updateTable('sign_in_try')
        .set({ address: null, nth: null })
        .where('place', '=', place)
        .where('at_ms', '=', atMs)
        .execute();
    },

    /** Deletes those that are older. */
    forget: (windowMs: number) => forget(db, epochMs, windowMs),
  };
}

async function forget(
  db: Kysely<CogniforceTables>,
  epochMs: RawBuilder<number>,
  windowMs: number,
): Promise<void> {
  await db
    .deleteFrom('sign_in_try')
    .where('at_ms', '<=', sql<number>`${epochMs} - ${sql.lit(windowMs)}`)
    .execute();
}

/** After the clock was set back: none may keep its place for longer than one that is made now. */
async function bringBack(db: Kysely<CogniforceTables>, epochMs: RawBuilder<number>): Promise<void> {
  await db
    .updateTable('sign_in_try')
    .set({ at_ms: epochMs })
    .where('at_ms', '>', epochMs)
    .execute();
}
