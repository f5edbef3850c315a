import { day, integer, type Row, table, uuid, varchar } from '../../../data/index.ts';

/**
 * One row per day, person, status and reason, and one per day, status and reason for all (user_id_hash null): why
 * conversations are in the figures, or are not.
 *
 * Written  by jobs/rebuild-days.ts together with the day's row of daily_aggregates.
 */
export const dailyStatus = table('daily_status', {
  /** Derived from day, person, status and reason. */
  id: uuid(),
  analysis_date: day(),
  user_id_hash: varchar(64).nullable(),
  /** estimated, unestimated, excluded; and once more `gone` for those that are no longer in the source. */
  status: varchar(20),
  /** `counted`, `failed` or `small_talk` of what is estimated; else the reason of the conversation. */
  reason: varchar(40),
  conversation_count: integer(),
})
  .primaryKey('id')
  .uniqueNullsEqual('unique_daily_status', ['analysis_date', 'user_id_hash', 'status', 'reason'])
  .index('idx_daily_status_user_date', ['user_id_hash', 'analysis_date']);

export type DailyStatus = Row<typeof dailyStatus>;
