import { sql } from 'kysely';
import {
  day,
  double,
  instant,
  integer,
  type Operations,
  table,
  text,
  uuid,
  varchar,
} from '../../../data/index.ts';

/** conversation_analysis, daily_aggregates and processing_log, as the Python implementation left them. */
export const revision = 'cf002_analytics';
export const downRevision = 'cf001_initial';

export const conversationAnalysis = table('conversation_analysis', {
  id: uuid(),
  conversation_id: varchar(255),
  user_id_hash: varchar(64),
  first_message_at: instant(),
  last_message_at: instant(),
  total_duration_minutes: integer(),
  active_duration_minutes: integer(),
  idle_time_minutes: integer(),
  manual_time_low: integer(),
  manual_time_most_likely: integer(),
  manual_time_high: integer(),
  confidence_level: integer(),
  time_saved_minutes: integer(),
  message_count: integer(),
  processed_at: instant().nullable(),
  processing_version: varchar(20).nullable(),
  conversation_summary: text().nullable(),
  llm_response: text().nullable(),
})
  .primaryKey('id')
  .unique('conversation_analysis_conversation_id_key', 'conversation_id')
  .check(
    'positive_durations',
    sql`total_duration_minutes >= 0 and active_duration_minutes >= 0 and idle_time_minutes >= 0 and time_saved_minutes >= 0`,
  )
  .check('valid_confidence', sql`confidence_level >= 0 and confidence_level <= 100`)
  .check(
    'valid_estimates',
    sql`manual_time_low <= manual_time_most_likely and manual_time_most_likely <= manual_time_high`,
  )
  .index('idx_conversation_analysis_processed_at', ['processed_at'])
  .index('idx_conversation_analysis_user_date', ['user_id_hash', 'processed_at']);

export const dailyAggregates = table('daily_aggregates', {
  id: uuid(),
  analysis_date: day(),
  user_id_hash: varchar(64).nullable(),
  conversation_count: integer(),
  message_count: integer(),
  total_active_time: integer(),
  total_manual_time_estimated: integer(),
  total_time_saved: integer(),
  avg_time_saved_per_conversation: double().nullable(),
  avg_confidence_level: double().nullable(),
  created_at: instant().nullable(),
  updated_at: instant().nullable(),
})
  .primaryKey('id')
  .unique('unique_daily_aggregate', 'analysis_date', 'user_id_hash')
  .check(
    'positive_aggregates',
    sql`conversation_count >= 0 and message_count >= 0 and total_active_time >= 0 and total_time_saved >= 0`,
  )
  .index('idx_daily_aggregates_date', ['analysis_date']);

export const processingLog = table('processing_log', {
  id: uuid(),
  run_date: day(),
  started_at: instant(),
  completed_at: instant().nullable(),
  status: varchar(20),
  conversations_processed: integer().nullable(),
  conversations_skipped: integer().nullable(),
  conversations_failed: integer().nullable(),
  total_llm_requests: integer().nullable(),
  total_llm_cost_usd: double().nullable(),
  processing_duration_seconds: integer().nullable(),
  error_message: text().nullable(),
  error_details: text().nullable(),
  created_at: instant().nullable(),
})
  .primaryKey('id')
  .check(
    'positive_processing_counts',
    sql`conversations_processed >= 0 and conversations_skipped >= 0 and conversations_failed >= 0`,
  )
  .index('idx_processing_log_run_date', ['run_date']);

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(conversationAnalysis);
  await op.createTable(dailyAggregates);
  await op.createTable(processingLog);
}

/** Loses what was analysed and the record of the runs; the next run analyses everything again. */
export async function downgrade(op: Operations): Promise<void> {
  await op.dropTable('processing_log');
  await op.dropTable('daily_aggregates');
  await op.dropTable('conversation_analysis');
}
