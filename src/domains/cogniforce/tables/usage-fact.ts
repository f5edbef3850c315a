import {
  bigint,
  boolean,
  day,
  double,
  integer,
  type Row,
  table,
  text,
  varchar,
} from '../../../data/index.ts';

/**
 * One row per conversation, day and model: the answers of every branch.
 *
 * Written  by jobs/process-conversations.ts together with its conversation.
 * Tokens   null where no answer recorded any: unknown, never zero.
 */
export const usageFact = table('usage_fact', {
  conversation_id: varchar(255),
  ordinal: integer(),
  user_id_hash: varchar(64),
  day: day(),
  /** Id as Open WebUI stores it; null where unknown. */
  model: text().nullable(),
  /** Copied from another conversation: counts only where that one is not known. */
  inherited: boolean(),
  answers: integer(),
  answers_without_usage: integer(),
  input_tokens: bigint().nullable(),
  output_tokens: bigint().nullable(),
  total_tokens: bigint().nullable(),
  cached_tokens: bigint().nullable(),
  reasoning_tokens: bigint().nullable(),
  errors: integer(),
  regenerations: integer(),
  ratings_up: integer(),
  ratings_down: integer(),
  tool_calls: integer(),
  /** Attached to questions that were first answered here; null in rows from before they were counted. */
  files: integer().nullable(),
  /**
   * Answers of which the server measured the time until the first token (loading and reading the prompt), and the sum of
   * it, milliseconds; then the tokens whose writing it measured, and how long that took. Null where nothing was measured.
   */
  first_token_answers: integer().nullable(),
  first_token_ms: double().nullable(),
  timed_output_tokens: bigint().nullable(),
  timed_output_ms: double().nullable(),
})
  .primaryKey('conversation_id', 'ordinal')
  .index('idx_usage_fact_day', ['day']);

export type UsageFact = Row<typeof usageFact>;
