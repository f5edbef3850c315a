import { sql } from 'kysely';
import {
  bigint,
  boolean,
  day,
  double,
  instant,
  integer,
  json,
  type Operations,
  table,
  text,
  uuid,
  varchar,
} from '../../../data/index.ts';
import { conversationInsights, userEngagement } from './cf001-initial.ts';
import {
  dailyAggregates as aggregatesBefore,
  conversationAnalysis as analysisBefore,
  processingLog as logBefore,
} from './cf002-analytics.ts';

/**
 * Makes the five tables fit for facts: fractions of minutes, savings below zero, conversations without an
 * estimate or without times, one row for "all people" a day on both engines, and no raw user id anywhere.
 *
 * Rewrites conversation_analysis, daily_aggregates and processing_log once. Rows of the Python implementation stay; they
 * carry no fingerprint of their source, so that the next run analyses their conversations anew.
 */
export const revision = 'cf003_fit_for_facts';
export const downRevision = 'cf002_analytics';

export const conversationAnalysis = table('conversation_analysis', {
  id: uuid(),
  conversation_id: varchar(255),
  user_id_hash: varchar(64),
  first_message_at: instant().nullable(),
  last_message_at: instant().nullable(),
  total_duration_minutes: double(),
  active_duration_minutes: double(),
  idle_time_minutes: double(),
  manual_time_low: double().nullable(),
  manual_time_most_likely: double().nullable(),
  manual_time_high: double().nullable(),
  confidence_level: double().nullable(),
  time_saved_minutes: double().nullable(),
  message_count: integer(),
  processed_at: instant().nullable(),
  processing_version: varchar(20).nullable(),
  conversation_summary: text().nullable(),
  llm_response: text().nullable(),
  day: day().nullable(),
  touched_days: json().nullable(),
  status: varchar(20).default('unestimated'),
  status_reason: varchar(40).nullable(),
  task_class: varchar(20).nullable(),
  outcome: varchar(10).nullable(),
  with_ai_minutes: double().nullable(),
  ask_count: integer().nullable(),
  branch_count: integer().nullable(),
  regenerations: integer().nullable(),
  edits: integer().nullable(),
  side_by_side: integer().nullable(),
  errors: integer().nullable(),
  unfinished: integer().nullable(),
  ratings_up: integer().nullable(),
  ratings_down: integer().nullable(),
  copied_from: varchar(255).nullable(),
  branch_fingerprint: varchar(64).nullable(),
  source_fingerprint: varchar(64).nullable(),
  source_updated_at: bigint().nullable(),
  source_created_at: instant().nullable(),
})
  .primaryKey('id')
  .unique('conversation_analysis_conversation_id_key', 'conversation_id')
  .check(
    'positive_durations',
    sql`total_duration_minutes >= 0 and active_duration_minutes >= 0 and idle_time_minutes >= 0`,
  )
  .check('valid_confidence', sql`confidence_level >= 0 and confidence_level <= 100`)
  .check(
    'valid_estimates',
    sql`manual_time_low <= manual_time_most_likely and manual_time_most_likely <= manual_time_high`,
  )
  .check('valid_status', sql`status in ('estimated', 'unestimated', 'excluded')`)
  .index('idx_conversation_analysis_processed_at', ['processed_at'])
  .index('idx_conversation_analysis_user_date', ['user_id_hash', 'processed_at'])
  .index('idx_conversation_analysis_user_day', ['user_id_hash', 'day'])
  .index('idx_conversation_analysis_branch', ['branch_fingerprint'])
  .index('idx_conversation_analysis_copied_from', ['copied_from']);

export const dailyAggregates = table('daily_aggregates', {
  id: uuid(),
  analysis_date: day(),
  user_id_hash: varchar(64).nullable(),
  conversation_count: integer(),
  message_count: integer(),
  total_active_time: double(),
  total_manual_time_estimated: double().nullable(),
  total_time_saved: double().nullable(),
  avg_time_saved_per_conversation: double().nullable(),
  avg_confidence_level: double().nullable(),
  created_at: instant().nullable(),
  updated_at: instant().nullable(),
  people_active: integer().nullable(),
  with_ai_minutes: double().nullable(),
  expected_manual_minutes: double().nullable(),
  manual_variance: double().nullable(),
  counted_count: integer().default(0),
  zero_count: integer().default(0),
  unestimated_count: integer().default(0),
  learning_count: integer().default(0),
  copy_count: integer().default(0),
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
  processing_duration_seconds: double().nullable(),
  error_message: text().nullable(),
  error_details: text().nullable(),
  created_at: instant().nullable(),
  heartbeat_at: instant().nullable(),
  requested_by: varchar(20).nullable(),
  conversations_total: integer().nullable(),
  conversations_done: integer().nullable(),
  processing_version: varchar(20).nullable(),
})
  .primaryKey('id')
  .check(
    'positive_processing_counts',
    sql`conversations_processed >= 0 and conversations_skipped >= 0 and conversations_failed >= 0`,
  )
  .uniqueIndex('one_run_at_a_time', ['status'], { where: sql`status = 'running'` })
  .index('idx_processing_log_run_date', ['run_date']);

export async function upgrade(op: Operations): Promise<void> {
  await keepOneRowForAll(op);
  await interruptOldRuns(op);
  await op.alterTable(analysisBefore, conversationAnalysis);
  await op.alterTable(aggregatesBefore, dailyAggregates);
  await op.alterTable(logBefore, processingLog);
  await hashUserIds(op, conversationInsights.name);
  await hashUserIds(op, userEngagement.name);
}

/** Loses estimates below zero and rows without an estimate, which the older shape cannot hold. */
export async function downgrade(op: Operations): Promise<void> {
  await op.execute(sql`delete from conversation_analysis where time_saved_minutes is null
    or time_saved_minutes < 0 or manual_time_low is null or confidence_level is null
    or first_message_at is null or last_message_at is null`);
  await op.execute(sql`delete from daily_aggregates where total_time_saved is null
    or total_time_saved < 0 or total_manual_time_estimated is null`);
  await op.alterTable(processingLog, logBefore);
  await op.alterTable(dailyAggregates, aggregatesBefore);
  await op.alterTable(conversationAnalysis, analysisBefore);
}

/** Its unique key did not bind where the user is null: of several rows for "all people" on a day one stays. */
async function keepOneRowForAll(op: Operations): Promise<void> {
  await op.execute(sql`delete from daily_aggregates where user_id_hash is null and exists (
    select 1 from daily_aggregates other where other.user_id_hash is null
      and other.analysis_date = daily_aggregates.analysis_date
      and other.id < daily_aggregates.id)`);
}

/** From here on one run at a time is the rule; runs that a dead process left "running" have ended. */
async function interruptOldRuns(op: Operations): Promise<void> {
  await op.execute(sql`update processing_log set status = 'interrupted' where status = 'running'`);
}

/** As no id of Open WebUI's looks. */
const HASHED = /^[0-9a-f]{64}$/;

async function hashUserIds(op: Operations, name: string): Promise<void> {
  const rows = await sql<{
    user_id: string;
  }>`select distinct user_id from ${sql.table(name)}`.execute(op.db);
  if (rows.rows.length === 0) return;
  const { hashUserId: hash } = op.settings as { hashUserId: (id: string) => string };
  for (const { user_id } of rows.rows) {
    // The way down leaves hashes, and a hash of one would be nobody: the way up again must not make it.
    if (HASHED.test(user_id)) continue;
    await sql`update ${sql.table(name)} set user_id = ${hash(user_id)} where user_id = ${user_id}`.execute(
      op.db,
    );
  }
}
