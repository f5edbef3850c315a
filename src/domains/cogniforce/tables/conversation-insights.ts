import { bigint, double, integer, type Row, table, text, varchar } from '../../../data/index.ts';

/**
 * One row per conversation: what it was like.
 *
 * Written  by jobs/process-conversations.ts together with its conversation.
 */
export const conversationInsights = table('conversation_insights', {
  id: varchar(),
  /** Keyed hash, 64 hex digits. */
  user_id: varchar(),
  conversation_id: varchar(),
  message_count: integer().nullable(),
  /** Mean measured time of its answers, seconds; null where the source measured none. */
  avg_response_time: double().nullable(),
  /** From a language model alone; null offline. */
  sentiment_score: double().nullable(),
  /** JSON array of those tags, and topics that a model named, that ANALYTICS_TOPIC_TAGS lists; null: none. */
  topics: text().nullable(),
  insights_metadata: text().nullable(),
  /** Epoch seconds. */
  created_at: bigint(),
  updated_at: bigint(),
})
  .primaryKey('id')
  .index('idx_conversation_insights_conversation_id', ['conversation_id'])
  .index('idx_conversation_insights_user_id', ['user_id']);

export type ConversationInsights = Row<typeof conversationInsights>;
