import {
  bigint,
  boolean,
  day,
  double,
  integer,
  json,
  type Row,
  table,
  text,
  varchar,
} from '../../../data/index.ts';
import type { PackedTurn } from '../../../kernel/model-calls.ts';

/**
 * One row per conversation, day, person, model and source: the answers of every branch that were asked for in it.
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
  /** False: what was copied from another conversation has no row. */
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
  /** chat, api, automation or background; null in rows from before it was known. */
  source: varchar(20).nullable(),
  /** The model behind an assistant; null where `model` is none. */
  base_model: text().nullable(),
  /** Part of input_tokens. */
  cache_write_tokens: bigint().nullable(),
  /** Answers whose bill is recorded, and its sum, US dollars. */
  answers_billed: integer().nullable(),
  billed_usd: double().nullable(),
  /** Answers without a bill whose input and output are both known and whole, and the sums over them: what a list can price. */
  answers_priceable: integer().nullable(),
  priceable_input_tokens: bigint().nullable(),
  priceable_output_tokens: bigint().nullable(),
  priceable_cached_tokens: bigint().nullable(),
  priceable_cache_write_tokens: bigint().nullable(),
  /** Answers that drew on a knowledge base or on attached files. */
  knowledge_answers: integer().nullable(),
  /** When each answer may have been made, for the calls of the audit log; null where none is read, or there are none. */
  turns: json<readonly PackedTurn[]>().nullable(),
})
  .primaryKey('conversation_id', 'ordinal')
  .index('idx_usage_fact_day', ['day'])
  .index('idx_usage_fact_person', ['user_id_hash', 'day']);

export type UsageFact = Row<typeof usageFact>;
