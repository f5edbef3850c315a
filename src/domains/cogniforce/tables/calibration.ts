import {
  double,
  instant,
  integer,
  json,
  type Row,
  table,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * One row per fit of people's answers, append-only: the newest version of a method is in force.
 *
 * Written  by jobs/refit-calibration.ts when the answers that count have changed.
 */
export const calibration = table('calibration', {
  /** Derived from method and version. */
  id: uuid(),
  /** Method of the estimates that it is for, with the model where one answers: `heuristic`, `llm some-model`. */
  method: varchar(300),
  /** From 1, for each method. */
  version: integer(),
  /** SHA-256 of what of the fit changes a figure: equal, and there is no new version. */
  fingerprint: varchar(64),
  /** uncalibrated, provisional, calibrated. */
  state: varchar(20),
  /** Answers with minutes that count, and answers that none would have been spent. */
  labels: integer(),
  zero_labels: integer(),
  /** The whole fit, as calibration/fit.ts takes it. */
  parameters: json(),
  /** Half of the answers lie within this factor of an estimate that was fitted without them; null without one. */
  median_error: double().nullable(),
  /** Standard deviation of ln(answer / estimate), each fitted without it; null without one. */
  loo_sd: double().nullable(),
  /** Standard deviation of the ln-error that all estimates of the method share. */
  shared_sd: double(),
  created_at: instant(),
})
  .primaryKey('id')
  .unique('calibration_method_version_key', 'method', 'version');

export type StoredCalibration = Row<typeof calibration>;
