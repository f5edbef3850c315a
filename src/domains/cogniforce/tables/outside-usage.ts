import { bigint, day, integer, json, type Row, table, text, varchar } from '../../../data/index.ts';
import type { PackedTurn } from '../../../kernel/model-calls.ts';

/**
 * One row per person, day and model of what belongs to no conversation that is known, and of tokens that only Open WebUI's
 * audit log tells.
 *
 * channel        Answers in channels, whose tokens no database records.
 * deleted_chat   Ratings of chats that were deleted before a run came across them.
 * outside_chats  Calls of the audit log that are no known answer's: at least so many there were.
 * filled         No answers of its own: what calls of the audit log add to answers of chats and channels.
 *
 * Written  by jobs/read-channels.ts and jobs/read-deleted-ratings.ts, each source as a whole; the last two by
 *          jobs/match-calls.ts, a person's days as a whole.
 */
export const outsideUsage = table('outside_usage', {
  /** channel, deleted_chat, outside_chats, or filled. */
  source: varchar(20),
  user_id_hash: varchar(64),
  day: day(),
  ordinal: integer(),
  /** Id as Open WebUI stores it, and the model behind it where that is an assistant; null where unknown. */
  model: text().nullable(),
  base_model: text().nullable(),
  answers: integer(),
  ratings_up: integer(),
  ratings_down: integer(),
  /** Sums of what is known; null where nothing is. */
  input_tokens: bigint().nullable(),
  output_tokens: bigint().nullable(),
  total_tokens: bigint().nullable(),
  /** Calls, or answers, whose input and output are both known and whole, and the sums over them: what a list can price. */
  answers_priceable: integer().nullable(),
  priceable_input_tokens: bigint().nullable(),
  priceable_output_tokens: bigint().nullable(),
  /** As in usage_fact; of channels alone. */
  turns: json<readonly PackedTurn[]>().nullable(),
})
  .primaryKey('source', 'user_id_hash', 'day', 'ordinal')
  .index('idx_outside_usage_day', ['day']);

export type OutsideUsage = Row<typeof outsideUsage>;
