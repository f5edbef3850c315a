import type { Kysely, NotNull } from 'kysely';
import { type Day, isDayOfFigures } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { parts } from './parts.ts';

/** The person that stands for the row of all people. */
export const EVERYBODY = '*';

export interface PersonDay {
  readonly person: string;
  readonly day: Day;
}

/** The days that these conversations touch as the database has them now, for everybody who wrote in them. */
export async function touchedBy(
  tx: Kysely<CogniforceTables>,
  ids: readonly string[],
): Promise<PersonDay[]> {
  const rows = await tx
    .selectFrom('conversation_analysis')
    .select(['conversation_id', 'user_id_hash', 'day', 'touched_days', 'first_message_at'])
    .where('conversation_id', 'in', ids)
    .execute();
  const others = await tx
    .selectFrom('conversation_author')
    .select(['conversation_id', 'user_id_hash'])
    .where('conversation_id', 'in', ids)
    .execute();
  const authors = Map.groupBy(others, ({ conversation_id }) => conversation_id);
  return rows.flatMap(({ conversation_id, user_id_hash, day, touched_days, first_message_at }) => {
    // Without a day, but with times: a row of the Python implementation, which booked it about then.
    const booked = day ?? first_message_at?.slice(0, 10);
    const days = [...(touched_days ?? []), ...(booked === undefined ? [] : [booked])];
    const people = [{ user_id_hash }, ...(authors.get(conversation_id) ?? [])];
    return people.flatMap(({ user_id_hash: person }) =>
      days.filter(isDayOfFigures).map((each) => ({ person, day: each })),
    );
  });
}

/** Marks every day of every person that has figures. */
export async function markAllDirty(tx: Kysely<CogniforceTables>): Promise<void> {
  await tx.deleteFrom('days_made').execute();
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

/** Marks days whose aggregates no longer fit, and their people as not whole; marking twice is marking once. */
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
  for (const part of parts([...new Set(rows.map((row) => row.user_id_hash))])) {
    await tx.deleteFrom('days_made').where('user_id_hash', 'in', part).execute();
  }
}
