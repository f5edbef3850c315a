import { type Kysely, sql } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';
import type { New } from './named.ts';

/** What nobody asked for here. */
const NOBODY_ASKED = ['internal', 'automation', 'copy', 'import'] as const;

/** What a person did, all days together, made anew: without copies and what the server made itself. */
export async function rebuildEngagement(
  tx: Kysely<CogniforceTables>,
  person: string,
): Promise<void> {
  const row = await engagementOf(tx, person);
  await tx.deleteFrom('user_engagement').where('user_id', '=', person).execute();
  if (row !== null) await tx.insertInto('user_engagement').values(row).execute();
}

/** The same, not written: from the facts and the person's days as they are; null of who did nothing. */
export async function engagementOf(
  db: Kysely<CogniforceTables>,
  person: string,
): Promise<New<'user_engagement'> | null> {
  const { conversations, messages, minutes, last, first } = await db
    .selectFrom('conversation_analysis as c')
    .select(({ fn }) => [
      fn.countAll<number>().as('conversations'),
      fn.sum<number | null>('c.message_count').as('messages'),
      // Always in the same order: the last digit of a sum depends on it.
      sql<number | null>`sum(c.active_duration_minutes order by c.conversation_id)`.as('minutes'),
      fn.max('c.last_message_at').as('last'),
      fn.min('c.source_created_at').as('first'),
    ])
    .where('c.user_id_hash', '=', person)
    .where((eb) =>
      eb.or([
        eb('c.status_reason', 'is', null),
        eb('c.status_reason', 'not in', [...NOBODY_ASKED]),
      ]),
    )
    .executeTakeFirstOrThrow();
  const active = await activeDays(db, person);
  if (conversations === 0 && active === 0) return null;
  const seconds = (at: string | null) => (at === null ? null : Math.floor(Date.parse(at) / 1000));
  return {
    id: person,
    user_id: person,
    daily_active_days: active,
    total_conversations: conversations,
    total_messages: messages,
    avg_session_duration: minutes === null ? null : minutes / conversations,
    last_activity_at: seconds(last),
    created_at: seconds(first) ?? 0,
    updated_at: seconds(last) ?? seconds(first) ?? 0,
  };
}

async function activeDays(db: Kysely<CogniforceTables>, person: string): Promise<number> {
  const { active } = await db
    .selectFrom('daily_aggregates')
    .select((eb) => eb.fn.countAll<number>().as('active'))
    .where('user_id_hash', '=', person)
    .where((eb) =>
      eb.or([eb('conversation_count', '>', eb.ref('copy_count')), eb('total_active_time', '>', 0)]),
    )
    .executeTakeFirstOrThrow();
  return active;
}
