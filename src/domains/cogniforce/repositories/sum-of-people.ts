import { type Kysely, sql } from 'kysely';
import type { Day } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';

/** What the figures would be with other assumptions is made of these. */
export const ASSUMED = [
  ...(['chat_minutes', 'counted_turns', 'off_chat_deviation'] as const),
  ...(['chat_minutes_5', 'chat_minutes_10', 'chat_minutes_20', 'chat_minutes_30'] as const),
  ...(['done_manual_minutes', 'done_expected_minutes', 'done_variance'] as const),
  ...(['partly_manual_minutes', 'partly_expected_minutes', 'partly_variance'] as const),
  ...(['no_manual_minutes', 'no_expected_minutes', 'no_variance'] as const),
  ...(['unclear_manual_minutes', 'unclear_expected_minutes', 'unclear_variance'] as const),
] as const;

/** The rows of all people for these days, summed up from those of persons. */
export async function sumOfPeople(tx: Kysely<CogniforceTables>, range: readonly Day[]) {
  // Always in the same order: the last digit of a sum depends on it, and rows lie as they were written.
  const minutes = <T extends number | null>(column: string) =>
    sql<T>`sum(${sql.ref(column)} order by user_id_hash)`;
  // What is not known of one person is not known of all.
  const known = <Column extends string>(column: Column) =>
    sql<number | null>`case when count(with_ai_minutes) = count(${sql.ref(column)})
      then sum(${sql.ref(column)} order by user_id_hash) end`.as(column);
  const total = sql<number>`sum(counted_count + zero_count)`;
  return tx
    .selectFrom('daily_aggregates')
    .select(({ fn }) => [
      'analysis_date',
      fn.sum<number>('conversation_count').as('conversation_count'),
      fn.sum<number>('message_count').as('message_count'),
      minutes<number>('total_active_time').as('total_active_time'),
      minutes<number | null>('total_manual_time_estimated').as('total_manual_time_estimated'),
      minutes<number | null>('total_time_saved').as('total_time_saved'),
      sql<number | null>`sum(total_time_saved order by user_id_hash) / nullif(${total}, 0)`.as(
        'avg_time_saved_per_conversation',
      ),
      sql<
        number | null
      >`sum(avg_confidence_level * (counted_count + zero_count) order by user_id_hash) / nullif(${total}, 0)`.as(
        'avg_confidence_level',
      ),
      sql<number>`sum(coalesce(people_active, 1))`.as('people_active'),
      minutes<number | null>('with_ai_minutes').as('with_ai_minutes'),
      minutes<number | null>('expected_manual_minutes').as('expected_manual_minutes'),
      minutes<number | null>('manual_variance').as('manual_variance'),
      minutes<number | null>('manual_shared_deviation').as('manual_shared_deviation'),
      ...ASSUMED.map((column) => known(column)),
      fn.sum<number>('counted_count').as('counted_count'),
      fn.sum<number>('zero_count').as('zero_count'),
      fn.sum<number>('unestimated_count').as('unestimated_count'),
      fn.sum<number>('learning_count').as('learning_count'),
      fn.sum<number>('copy_count').as('copy_count'),
      sql<number>`sum(case when capped then 1 else 0 end)`.as('capped_user_days'),
    ])
    .where('user_id_hash', 'is not', null)
    .where('analysis_date', 'in', range)
    .groupBy('analysis_date')
    .execute();
}

/** The same by method of estimating. */
export async function methodsOfPeople(tx: Kysely<CogniforceTables>, range: readonly Day[]) {
  const minutes = (column: string) => sql<number>`sum(${sql.ref(column)} order by user_id_hash)`;
  return tx
    .selectFrom('daily_method')
    .select(({ fn }) => [
      'analysis_date',
      'method',
      // Without a version is older than the first.
      sql<number | null>`nullif(min(coalesce(calibration_version, 0)), 0)`.as(
        'calibration_version',
      ),
      fn.sum<number>('task_count').as('task_count'),
      minutes('manual_minutes').as('manual_minutes'),
      minutes('expected_manual_minutes').as('expected_manual_minutes'),
    ])
    .where('user_id_hash', 'is not', null)
    .where('analysis_date', 'in', range)
    .groupBy(['analysis_date', 'method'])
    .execute();
}

/** Conversations by status and reason. */
export async function statusesOfPeople(tx: Kysely<CogniforceTables>, range: readonly Day[]) {
  return tx
    .selectFrom('daily_status')
    .select(({ fn }) => [
      'analysis_date',
      'status',
      'reason',
      fn.sum<number>('conversation_count').as('conversation_count'),
    ])
    .where('user_id_hash', 'is not', null)
    .where('analysis_date', 'in', range)
    .groupBy(['analysis_date', 'status', 'reason'])
    .execute();
}
