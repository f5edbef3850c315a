import { sql } from 'kysely';
import {
  bigint,
  double,
  instant,
  integer,
  type Row,
  table,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * One row per estimate ever made, raw: append-only, calibration is applied when a figure is published.
 *
 * Written  by jobs/process-conversations.ts; the same source under the same method is the same row.
 */
export const estimate = table('estimate', {
  /** Derived from conversation, ordinal, source and method. */
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
  created_at: instant(),
})
  .primaryKey('id')
  .check('valid_range', sql`0 <= p10 and p10 <= p50 and p50 <= p90`)
  .index('idx_estimate_conversation', ['conversation_id', 'ordinal']);

export type StoredEstimate = Row<typeof estimate>;
