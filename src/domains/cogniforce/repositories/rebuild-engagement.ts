import type { Kysely } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';

/** What nobody asked for here. */
const NOBODY_ASKED = ['internal', 'automation', 'copy', 'import'] as const;

/** What a person did, all days together, made anew: without copies and what the server made itself. */
export async function rebuildEngagement(
  tx: Kysely<CogniforceTables>,
  person: string,
): Promise<void> {
  const totals = await tx
    .selectFrom('conversation_analysis as c')
    .select(({ fn }) => [
      fn.countAll<number>().as('conversations'),
      fn.sum<number | null>('c.message_count').as('messages'),
      fn.avg<number | null>('c.active_duration_minutes').as('session'),
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
  const { active } = await tx
    .selectFrom('daily_aggregates')
    .select((eb) => eb.fn.countAll<number>().as('active'))
    .where('user_id_hash', '=', person)
    .where((eb) =>
      eb.or([eb('conversation_count', '>', eb.ref('copy_count')), eb('total_active_time', '>', 0)]),
    )
    .executeTakeFirstOrThrow();
  await tx.deleteFrom('user_engagement').where('user_id', '=', person).execute();
  if (totals.conversations === 0 && active === 0) return;
  const seconds = (at: string | null) => (at === null ? null : Math.floor(Date.parse(at) / 1000));
  await tx
    .insertInto('user_engagement')
    .values({
      id: person,
      user_id: person,
      daily_active_days: active,
      total_conversations: totals.conversations,
      total_messages: totals.messages,
      avg_session_duration: totals.session,
      last_activity_at: seconds(totals.last),
      created_at: seconds(totals.first) ?? 0,
      updated_at: seconds(totals.last) ?? seconds(totals.first) ?? 0,
    })
    .execute();
}
