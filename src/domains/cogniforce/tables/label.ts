import { sql } from 'kysely';
import {
  boolean,
  double,
  instant,
  integer,
  type Row,
  table,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * One row per answer of a person to "Without AI, how long would this have taken you?", given with consent. No text.
 *
 * Written  when somebody answers a question about a work task of their own; never changed, taken away when consent is.
 */
export const label = table('label', {
  id: uuid(),
  conversation_id: varchar(255),
  ordinal: integer(),
  /** HMAC-SHA-256 of the user id under ANALYTICS_SALT, 64 hex digits. */
  user_id_hash: varchar(64),
  /** The raw estimate in force when the question was asked; its minutes and method beside it, so that a label stands alone. */
  estimate_id: uuid(),
  task_class: varchar(20),
  method: varchar(300),
  /** Null where the task was not estimated. */
  raw_p50: double().nullable(),
  /** As answered: 0, 2, 5, 15, 30, 60, 120, 240 (which stands for more, too); null: "I would not have done it". */
  minutes: double().nullable(),
  would_not_have_done: boolean(),
  /** As answered to "And with AI, all included?", minutes; null: not said, which one need not. */
  with_ai_minutes: double().nullable(),
  /** Of the task as it was asked about: minutes in the chat, counted turns. Null where it was another one when answered. */
  chat_minutes: double().nullable(),
  counted_turns: integer().nullable(),
  /** Answered after having seen the estimate: says nothing of others. */
  seen_estimate: boolean(),
  consent_at: instant(),
  asked_at: instant(),
  answered_at: instant(),
})
  .primaryKey('id')
  .check(
    'valid_answer',
    sql`(minutes is null) = would_not_have_done and (minutes is null or minutes >= 0)`,
  )
  .index('idx_label_conversation', ['conversation_id', 'ordinal'])
  .index('idx_label_user', ['user_id_hash']);

export type Label = Row<typeof label>;
