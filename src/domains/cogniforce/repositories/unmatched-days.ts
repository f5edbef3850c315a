import type { Kysely } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';
import type { PersonDay } from './dirty-days.ts';
import { parts } from './parts.ts';

type Tx = Kysely<CogniforceTables>;

/** Notes that calls, or answers that may be theirs, have changed on these days; noting twice is noting once. */
export async function markUnmatched(tx: Tx, days: readonly PersonDay[]): Promise<void> {
  const unique = new Map(days.map((each) => [`${each.person} ${each.day}`, each]));
  const rows = [...unique.values()].map(({ person, day }) => ({ user_id_hash: person, day }));
  for (const part of parts(rows, 1_000)) {
    await tx
      .insertInto('unmatched_day')
      .values(part)
      .onConflict((on) => on.columns(['user_id_hash', 'day']).doNothing())
      .execute();
  }
}

/** The same of all days on which these conversations have answers that a call may belong to, as the database has them now. */
export async function markTurnsUnmatched(tx: Tx, ids: readonly string[]): Promise<void> {
  const rows = await tx
    .selectFrom('usage_fact')
    .select(['user_id_hash as person', 'day'])
    .distinct()
    .where('conversation_id', 'in', ids)
    .where('turns', 'is not', null)
    .execute();
  await markUnmatched(tx, rows);
}
