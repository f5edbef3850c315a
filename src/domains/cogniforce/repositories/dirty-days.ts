import type { Kysely, NotNull } from 'kysely';
import type { Day } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import type { StoredFacts } from './stored-facts.ts';

/** The person that stands for the row of all people. */
export const EVERYBODY = '*';

export interface PersonDay {
  readonly person: string;
  readonly day: Day;
}

/**
 * The days that these conversations touch as the database has them now, and those of their copies: whether a copy
 * counts depends on what else is there.
 */
export async function touchedBy(
  tx: Kysely<CogniforceTables>,
  batch: readonly StoredFacts[],
): Promise<PersonDay[]> {
  const ids = batch.map(({ analysis }) => analysis.conversation_id);
  // A conversation that goes on leaves those behind that were copies of what it was.
  const stored = await tx
    .selectFrom('conversation_analysis')
    .select(['branch_fingerprint', 'copied_from'])
    .where('conversation_id', 'in', ids)
    .execute();
  const known = [...stored, ...batch.map(({ analysis }) => analysis)];
  const branches = present(known.map(({ branch_fingerprint }) => branch_fingerprint));
  const originals = present(known.map(({ copied_from }) => copied_from));
  const rows = await tx
    .selectFrom('conversation_analysis')
    .select(['user_id_hash', 'day', 'touched_days', 'first_message_at'])
    .where((eb) =>
      eb.or([
        eb('conversation_id', 'in', ids),
        eb('copied_from', 'in', [...ids, ...originals]),
        ...(branches.length > 0 ? [eb('branch_fingerprint', 'in', branches)] : []),
      ]),
    )
    .execute();
  return rows.flatMap(({ user_id_hash: person, day, touched_days, first_message_at }) => {
    // Without a day, but with times: a row of the Python implementation, which booked it about then.
    const booked = day ?? first_message_at?.slice(0, 10);
    return [...(touched_days ?? []), ...(booked === undefined ? [] : [booked])].map((each) => ({
      person,
      day: each,
    }));
  });
}

/** Marks every day of every person that has figures. */
export async function markAllDirty(tx: Kysely<CogniforceTables>): Promise<void> {
  await tx
    .insertInto('dirty_day')
    .columns(['user_id_hash', 'day'])
    .expression((eb) =>
      eb
        .selectFrom('daily_aggregates')
        .select(['user_id_hash', 'analysis_date'])
        .where('user_id_hash', 'is not', null)
        .$narrowType<{ user_id_hash: NotNull }>(),
    )
    .onConflict((on) => on.columns(['user_id_hash', 'day']).doNothing())
    .execute();
}

/** Marks days whose aggregates no longer fit; marking twice is marking once. */
export async function markDirty(
  tx: Kysely<CogniforceTables>,
  days: readonly PersonDay[],
): Promise<void> {
  const unique = new Map(days.map((each) => [`${each.person} ${each.day}`, each]));
  const rows = [...unique.values()].map(({ person, day }) => ({ user_id_hash: person, day }));
  for (let from = 0; from < rows.length; from += 1000) {
    await tx
      .insertInto('dirty_day')
      .values(rows.slice(from, from + 1000))
      .onConflict((on) => on.columns(['user_id_hash', 'day']).doNothing())
      .execute();
  }
}

function present<T>(values: readonly (T | null | undefined)[]): T[] {
  return [...new Set(values.filter((value): value is T => value !== null && value !== undefined))];
}
