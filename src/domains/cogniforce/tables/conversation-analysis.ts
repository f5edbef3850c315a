import { sql } from 'kysely';
import {
  bigint,
  boolean,
  day,
  double,
  instant,
  integer,
  json,
  type Row,
  table,
  text,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * One row per conversation: the published view of its episodes.
 *
 * Written  by jobs/process-conversations.ts; a changed conversation replaces its row.
 * Source   openwebui.chat; copies made by sharing are not conversations and never come here.
 */
export const conversationAnalysis = table('conversation_analysis', {
  /** Derived from conversation_id, so that doing it again gives the same. */
  id: uuid(),
  conversation_id: varchar(255),
  /** HMAC-SHA-256 of the user id under ANALYTICS_SALT, 64 hex digits: the owner, or who wrote first where the owner did not. */
  user_id_hash: varchar(64),
  /** On the active branch; null where no message has a time of its own. */
  first_message_at: instant().nullable(),
  last_message_at: instant().nullable(),
  /** Minutes >= 0; total = active + idle. */
  total_duration_minutes: double(),
  active_duration_minutes: double(),
  idle_time_minutes: double(),
  /** Minutes without AI, P10 / P50 / P90; null is unknown. */
  manual_time_low: double().nullable(),
  manual_time_most_likely: double().nullable(),
  manual_time_high: double().nullable(),
  /** 0-100: 100 x P(truth within a factor of 2). */
  confidence_level: double().nullable(),
  /** success x P50 - with-AI minutes, may be negative; null is unknown. */
  time_saved_minutes: double().nullable(),
  message_count: integer(),
  processed_at: instant().nullable(),
  /** Version of the method and of its settings; another one means: analyse again. */
  processing_version: varchar(20).nullable(),
  /** Redacted, or null: null until there is a redactor. */
  conversation_summary: text().nullable(),
  llm_response: text().nullable(),
  /** Of the last substantive ask, in the organisation's zone; null for rows that wait for their first analysis here. */
  day: day().nullable(),
  /** Array of all days on which it was booked or took time. */
  touched_days: json<string[]>().nullable(),
  /** estimated, unestimated, excluded; and why, for the last two. */
  status: varchar(20).default('unestimated'),
  status_reason: varchar(40).nullable(),
  /** Of the last episode that counts. */
  task_class: varchar(20).nullable(),
  /** done, partly, no, unclear. */
  outcome: varchar(10).nullable(),
  with_ai_minutes: double().nullable(),
  /** Messages of its person on the active branch. */
  ask_count: integer().nullable(),
  branch_count: integer().nullable(),
  regenerations: integer().nullable(),
  edits: integer().nullable(),
  side_by_side: integer().nullable(),
  errors: integer().nullable(),
  unfinished: integer().nullable(),
  ratings_up: integer().nullable(),
  ratings_down: integer().nullable(),
  /** Attached by people, and tools called by answers, on every branch; null in rows from before they were counted. */
  files: integer().nullable(),
  tool_calls: integer().nullable(),
  /** What this one says it is a clone or a fork of: a conversation, or the share of one. */
  copied_from: varchar(255).nullable(),
  /** Equal for copies of one branch. */
  branch_fingerprint: varchar(64).nullable(),
  /** SHA-256 of what was analysed; null makes the next run analyse it, after all others where its time is known. */
  source_fingerprint: varchar(64).nullable(),
  /** Epoch seconds, as the source has it; null makes the next run analyse it as one that has changed, and count it. */
  source_updated_at: bigint().nullable(),
  source_created_at: instant().nullable(),
  /** Conversation in which its document was born: another than this one tells a copy; null where the document does not say. */
  document_id: varchar(255).nullable(),
  /** Mark (see message_mark) of the message that the document begins with: copies share it. */
  root_mark: varchar(16).nullable(),
  /** When the source made the row: of a copy, mostly when it was copied. */
  row_created_at: instant().nullable(),
  /** Whether the owner had an account when the first message was sent; null where either is unknown. */
  account_existed: boolean().nullable(),
  /** When a run came across it first. */
  first_seen_at: instant().nullable(),
  /** Day on which it was no longer in the source; null while it is there. */
  gone_on: day().nullable(),
  /**
   * How much was made of it when it was analysed: its rows in the tables of facts, and values in them that say something. Other
   * than what is there, or null: the next run analyses it.
   */
  facts_made: integer().nullable(),
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
  .index('idx_conversation_analysis_copied_from', ['copied_from'])
  .index('idx_conversation_analysis_document', ['document_id'])
  .index('idx_conversation_analysis_root', ['root_mark']);

export type ConversationAnalysis = Row<typeof conversationAnalysis>;
