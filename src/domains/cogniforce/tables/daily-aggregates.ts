import { sql } from 'kysely';
import {
  boolean,
  day,
  double,
  instant,
  integer,
  type Row,
  table,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * One row per day and person who was active on it, and one per day for all (user_id_hash null).
 *
 * Written  by jobs/rebuild-days.ts from the facts alone; a dirty day is replaced whole.
 * Minutes  add up over any range. Spread is kept as a variance so that a range's interval can be computed from sums.
 */
export const dailyAggregates = table('daily_aggregates', {
  /** Derived from day and person. */
  id: uuid(),
  analysis_date: day(),
  user_id_hash: varchar(64).nullable(),
  /** Conversations booked on this day, those left out included. */
  conversation_count: integer(),
  message_count: integer(),
  /** Minutes in the chat: union of the person's intervals, not their sum. */
  total_active_time: double(),
  /** Sum of success x P50 after the cap, minutes; null where nothing was estimated. */
  total_manual_time_estimated: double().nullable(),
  /** The same minus with_ai_minutes; may be negative. */
  total_time_saved: double().nullable(),
  /** Per estimated conversation. */
  avg_time_saved_per_conversation: double().nullable(),
  avg_confidence_level: double().nullable(),
  created_at: instant().nullable(),
  updated_at: instant().nullable(),
  /** On a person's row 1, or 0 where copies and imports are all there is. */
  people_active: integer().nullable(),
  /** total_active_time of counted conversations plus the off-chat allowance. */
  with_ai_minutes: double().nullable(),
  /** Sum of success x mean, and of the variances of the same: minutes, minutes squared. */
  expected_manual_minutes: double().nullable(),
  manual_variance: double().nullable(),
  /**
   * Sum over the estimates of success x mean x standard deviation of the ln-error that all estimates of its method share:
   * minutes; divided by expected_manual_minutes it is that of the sum. Null in rows of before there were calibrations.
   */
  manual_shared_deviation: double().nullable(),
  /**
   * What with_ai_minutes is made of: minutes in the chat, counted turns, and the standard deviation of the minutes that
   * these stand for, which all share. Null as with_ai_minutes is, and in rows of before it was kept.
   */
  chat_minutes: double().nullable(),
  counted_turns: integer().nullable(),
  off_chat_deviation: double().nullable(),
  /** Minutes in the chat at other idle thresholds; null also where an episode was analysed before they were kept. */
  chat_minutes_5: double().nullable(),
  chat_minutes_10: double().nullable(),
  chat_minutes_20: double().nullable(),
  chat_minutes_30: double().nullable(),
  /**
   * What the tasks of each outcome would add if they all counted in full, cut as the cap cut the day: sums of P50, of means,
   * and of variances. Null as with_ai_minutes is, and in rows of before it was kept.
   */
  done_manual_minutes: double().nullable(),
  done_expected_minutes: double().nullable(),
  done_variance: double().nullable(),
  partly_manual_minutes: double().nullable(),
  partly_expected_minutes: double().nullable(),
  partly_variance: double().nullable(),
  no_manual_minutes: double().nullable(),
  no_expected_minutes: double().nullable(),
  no_variance: double().nullable(),
  unclear_manual_minutes: double().nullable(),
  unclear_expected_minutes: double().nullable(),
  unclear_variance: double().nullable(),
  /** counted + zero + unestimated + learning + copy = conversation_count. */
  counted_count: integer().default(0),
  zero_count: integer().default(0),
  unestimated_count: integer().default(0),
  learning_count: integer().default(0),
  copy_count: integer().default(0),
  /** The person's baseline was cut to 8 hours. */
  capped: boolean().default(false),
  capped_user_days: integer().default(0),
})
  .primaryKey('id')
  .uniqueNullsEqual('unique_daily_aggregate', ['analysis_date', 'user_id_hash'])
  .check(
    'positive_aggregates',
    sql`conversation_count >= 0 and message_count >= 0 and total_active_time >= 0`,
  )
  .index('idx_daily_aggregates_date', ['analysis_date'])
  .index('idx_daily_aggregates_user_date', ['user_id_hash', 'analysis_date']);

export type DailyAggregate = Row<typeof dailyAggregates>;
