import { sql } from 'kysely';
import {
  bigint,
  day,
  double,
  instant,
  integer,
  type Row,
  table,
  text,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * One row per run.
 *
 * Written  by jobs/run.ts: claimed at the start, a heartbeat while it goes on, closed at the end. A row whose heartbeat
 *          stopped belongs to a dead process and is closed as `interrupted` by the next run.
 */
export const processingLog = table('processing_log', {
  id: uuid(),
  run_date: day(),
  started_at: instant(),
  completed_at: instant().nullable(),
  /** running, completed, failed, interrupted. */
  status: varchar(20),
  /** Analysed; unchanged since the last run; unreadable. */
  conversations_processed: integer().nullable(),
  conversations_skipped: integer().nullable(),
  conversations_failed: integer().nullable(),
  /** As really used; null where no model was asked. */
  total_llm_requests: integer().nullable(),
  total_llm_cost_usd: double().nullable(),
  llm_input_tokens: bigint().nullable(),
  llm_output_tokens: bigint().nullable(),
  /** The part of the cost that is a bound: nobody said what those requests used. */
  llm_estimated_usd: double().nullable(),
  /** Left of the budget of the run; null without one. */
  llm_budget_left_usd: double().nullable(),
  /** Conversations that a model estimated, failed to, and has not been asked about yet. */
  enrichment_estimated: integer().nullable(),
  enrichment_unestimated: integer().nullable(),
  enrichment_left: integer().nullable(),
  enrichment_total: integer().nullable(),
  /** About what those left would cost. */
  enrichment_left_usd: double().nullable(),
  /** Code of what ended the enrichment before it had reached all. */
  enrichment_stopped: varchar(40).nullable(),
  processing_duration_seconds: double().nullable(),
  /** One sentence, without anything from a conversation. */
  error_message: text().nullable(),
  /** The same as a code and values, JSON; of runs of the Python implementation in words. */
  error_details: text().nullable(),
  created_at: instant().nullable(),
  heartbeat_at: instant().nullable(),
  /** start, schedule, api, command or backfill. */
  requested_by: varchar(20).nullable(),
  conversations_total: integer().nullable(),
  conversations_done: integer().nullable(),
  processing_version: varchar(20).nullable(),
  /** Found to be no longer in the source. */
  conversations_gone: integer().nullable(),
  /** reading, days, asking: what it does now, or did when it ended. */
  phase: varchar(20).nullable(),
  phase_started_at: instant().nullable(),
  /** The backfill that it carried out a part of; null: none. */
  backfill_id: uuid().nullable(),
})
  .primaryKey('id')
  .check(
    'positive_processing_counts',
    sql`conversations_processed >= 0 and conversations_skipped >= 0 and conversations_failed >= 0`,
  )
  .uniqueIndex('one_run_at_a_time', ['status'], { where: sql`status = 'running'` })
  .index('idx_processing_log_run_date', ['run_date']);

export type ProcessingLog = Row<typeof processingLog>;
