import { day, double, integer, type Row, table, uuid, varchar } from '../../../data/index.ts';

/**
 * One row per day, person and method of estimating, and one per day and method for all (user_id_hash null): which part of a
 * day's figures comes from which method, and which calibration made it.
 *
 * Written  by jobs/rebuild-days.ts together with the day's row of daily_aggregates.
 */
export const dailyMethod = table('daily_method', {
  /** Derived from day, person and method. */
  id: uuid(),
  analysis_date: day(),
  user_id_hash: varchar(64).nullable(),
  /** With the model where one answers: `heuristic`, `llm some-model`. */
  method: varchar(300),
  /** Of the calibration that was applied; null: the prior, nobody had answered. The oldest where people differ. */
  calibration_version: integer().nullable(),
  /** Work tasks that count, each with its estimate. */
  task_count: integer(),
  /** Sum of success x P50 and of success x mean after calibration and the cap, minutes. */
  manual_minutes: double(),
  expected_manual_minutes: double(),
})
  .primaryKey('id')
  .uniqueNullsEqual('unique_daily_method', ['analysis_date', 'user_id_hash', 'method'])
  .index('idx_daily_method_user_date', ['user_id_hash', 'analysis_date']);

export type DailyMethod = Row<typeof dailyMethod>;
