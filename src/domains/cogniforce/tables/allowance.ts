import { double, instant, integer, type Row, table, uuid, varchar } from '../../../data/index.ts';

/**
 * One row per fit of the minutes that people work beside the chat for each counted turn, append-only: the newest is in force.
 *
 * Written  by jobs/refit-calibration.ts when the answers that count have changed, or the setting that they correct.
 */
export const allowance = table('allowance', {
  /** Derived from the version. */
  id: uuid(),
  /** From 1. */
  version: integer(),
  /** SHA-256 of the fit: equal, and there is no new version. */
  fingerprint: varchar(64),
  /** Minutes a turn as set. */
  prior_minutes: double(),
  /** Minutes a turn as answers correct it, and the standard deviation of its error, which all turns share. */
  minutes: double(),
  sd_minutes: double(),
  /** Answers that count. */
  labels: integer(),
  created_at: instant(),
})
  .primaryKey('id')
  .unique('allowance_version_key', 'version');

export type StoredAllowance = Row<typeof allowance>;
