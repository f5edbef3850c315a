import { sql } from 'kysely';
import { day, instant, integer, type Row, table, uuid, varchar } from '../../../data/index.ts';

/**
 * One row per question that was asked of a person: how long one episode would have taken without AI.
 *
 * Written  by jobs/draw-questions.ts, which asks, and by whoever opens the link. What was asked about is kept as it was
 *          then: the conversation may go on, and its episodes may be cut anew.
 */
export const question = table('question', {
  /** Derived from conversation and ordinal: an episode is asked about once. */
  id: uuid(),
  conversation_id: varchar(255),
  ordinal: integer(),
  user_id_hash: varchar(64),
  /** The estimate in force when it was asked; raw. */
  estimate_id: uuid(),
  /** What a person knows the task by. */
  day: day(),
  from_at: instant(),
  to_at: instant(),
  task_class: varchar(20),
  asks: integer(),
  /** SHA-256 of the token in the link, 64 hex digits; the token is derived anew whenever it is needed. */
  token_digest: varchar(64),
  /**
   * SHA-256 of what the browser keeps that has answered, 64 hex digits: the link alone shows nobody an answer, and lets
   * nobody change one. Null where there is none.
   */
  receipt_digest: varchar(64).nullable(),
  /** open, answered, declined (also an answer that was taken back), expired. */
  state: varchar(10),
  asked_at: instant(),
  /** From then on it takes no answer any more. */
  expires_at: instant(),
  /** Of the answer that counts, or of the refusal. */
  answered_at: instant().nullable(),
  /** When the estimate was first shown to whoever has the link: answers from then on do not calibrate others. */
  estimate_seen_at: instant().nullable(),
})
  .primaryKey('id')
  .unique('question_token_digest_key', 'token_digest')
  .check('valid_question_state', sql`state in ('open', 'answered', 'declined', 'expired')`)
  .uniqueIndex('one_open_question_a_person', ['user_id_hash'], { where: sql`state = 'open'` })
  .index('idx_question_expires_at', ['expires_at'])
  .index('idx_question_user', ['user_id_hash', 'asked_at']);

export type Question = Row<typeof question>;
