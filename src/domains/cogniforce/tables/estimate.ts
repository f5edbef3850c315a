import { sql } from 'kysely';
import {
  bigint,
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
 * One row per estimate ever made, raw: append-only, calibration is applied when a figure is published.
 *
 * Written  by jobs/process-conversations.ts; the same source under the same method is the same row. By
 *          jobs/enrich-conversations.ts for every answer of a model, failed ones too.
 */
export const estimate = table('estimate', {
  /** Derived from conversation, ordinal, source and method; of a model's, from task, model and the number of the try. */
  id: uuid(),
  conversation_id: varchar(255),
  ordinal: integer(),
  source_fingerprint: varchar(64),
  method: varchar(40),
  method_version: varchar(40),
  model: varchar(255).nullable(),
  prompt_version: varchar(40).nullable(),
  /** estimated or unestimated, with the reason. */
  status: varchar(20),
  reason: varchar(80).nullable(),
  /** Minutes without AI. */
  p10: double().nullable(),
  p50: double().nullable(),
  p90: double().nullable(),
  /** Standard deviation of ln minutes. */
  sigma: double().nullable(),
  /** 0-100. */
  confidence: double().nullable(),
  input_tokens: bigint().nullable(),
  output_tokens: bigint().nullable(),
  cost_usd: double().nullable(),
  /** SHA-256 of the task that was judged; null for estimates that cost nothing to make again. */
  task_fingerprint: varchar(64).nullable(),
  /** The model that was asked for, `model` being what the server calls it; null where none was asked. */
  asked_model: varchar(255).nullable(),
  /** Answers that the figure rests on, and questions sent for it. */
  samples: integer().nullable(),
  requests: integer().nullable(),
  /** Part of input_tokens. */
  cached_tokens: bigint().nullable(),
  /** Answers beyond what the material supports, which were bounded. */
  bounded: integer().nullable(),
  /** The model's word on class and success: for the record, no figure depends on it. */
  judged_class: varchar(20).nullable(),
  judged_success: varchar(10).nullable(),
  /** Those that the model named and ANALYTICS_TOPIC_TAGS lists. */
  topics: json<string[]>().nullable(),
  /** -1 to 1; null unless it was asked for. */
  sentiment: double().nullable(),
  created_at: instant(),
})
  .primaryKey('id')
  .check('valid_range', sql`0 <= p10 and p10 <= p50 and p50 <= p90`)
  .index('idx_estimate_conversation', ['conversation_id', 'ordinal'])
  .index('idx_estimate_task', ['conversation_id', 'task_fingerprint']);

export type StoredEstimate = Row<typeof estimate>;
