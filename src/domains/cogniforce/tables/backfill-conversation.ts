import { table, uuid, varchar } from '../../../data/index.ts';

/**
 * One row per conversation of a backfill that has not ended.
 *
 * Written  when its first part begins, and in the transaction that stores what became of the conversation.
 */
export const backfillConversation = table('backfill_conversation', {
  backfill_id: uuid(),
  conversation_id: varchar(255),
  /** waiting, analysed, unreadable, gone. */
  state: varchar(20),
})
  .primaryKey('backfill_id', 'conversation_id')
  .index('idx_backfill_conversation_conversation', ['conversation_id']);
