import { sql } from 'kysely';
import {
  boolean,
  day,
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
 * One row per work task within a conversation.
 *
 * Written  by jobs/process-conversations.ts together with its conversation.
 */
export const episode = table('episode', {
  conversation_id: varchar(255),
  ordinal: integer(),
  /** Whose work it is: of a conversation that several write in, not always that of the conversation. */
  user_id_hash: varchar(64),
  /** False: what was copied from another conversation has no row. */
  inherited: boolean(),
  /** Baseline and saving are booked on it. */
  day: day(),
  /** First and last moment that this episode touches, turns included; null where no time is known. */
  from_at: instant().nullable(),
  to_at: instant().nullable(),
  /** Array of [from, to], epoch milliseconds, disjoint and in order: time in the chat. */
  intervals: json<[number, number][]>(),
  /**
   * Array of [from, to, minutes]: time in the chat that counts where the idle threshold is so many minutes or more; those up to
   * the one that is set are in `intervals`. Null: analysed before they were kept.
   */
  pauses: json<[number, number, number][]>().nullable(),
  /** Epoch milliseconds of the counted turns: each adds the off-chat allowance. */
  turns: json<number[]>(),
  with_ai_minutes: double(),
  task_class: varchar(20),
  outcome: varchar(10),
  /** 1, 0.5 or 0. */
  success: double(),
  asks: integer(),
  prompt_words: integer(),
  pasted_words: integer(),
  delivered_words: integer().nullable(),
  delivered_code_lines: integer().nullable(),
  /** SHA-256 of what was asked and answered: the key of estimates that were paid for. Null: analysed before there were any. */
  task_fingerprint: varchar(64).nullable(),
  /** The estimate in force. */
  estimate_id: uuid(),
})
  .primaryKey('conversation_id', 'ordinal')
  .check('valid_success', sql`success >= 0 and success <= 1`)
  .check('positive_with_ai', sql`with_ai_minutes >= 0`)
  .index('idx_episode_user', ['user_id_hash', 'from_at']);

export type Episode = Row<typeof episode>;
