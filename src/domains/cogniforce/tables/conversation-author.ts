import { day, integer, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per conversation and person who wrote in it without being the one it is counted for.
 *
 * Written  by jobs/process-conversations.ts together with its conversation.
 */
export const conversationAuthor = table('conversation_author', {
  conversation_id: varchar(255),
  user_id_hash: varchar(64),
  /** Of their last message. */
  day: day(),
  /** Their messages, and those of models for them, on every branch. */
  message_count: integer(),
  /** Their messages on the active branch. */
  ask_count: integer(),
})
  .primaryKey('conversation_id', 'user_id_hash')
  .index('idx_conversation_author_day', ['user_id_hash', 'day']);

export type ConversationAuthor = Row<typeof conversationAuthor>;
