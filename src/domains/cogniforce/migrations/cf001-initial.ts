import {
  bigint,
  double,
  integer,
  type Operations,
  table,
  text,
  varchar,
} from '../../../data/index.ts';

/** conversation_insights and user_engagement, as the Python implementation's first revision left them. */
export const revision = 'cf001_initial';
export const downRevision = null;

export const conversationInsights = table('conversation_insights', {
  id: varchar(),
  user_id: varchar(),
  conversation_id: varchar(),
  message_count: integer().nullable(),
  avg_response_time: double().nullable(),
  sentiment_score: double().nullable(),
  topics: text().nullable(),
  insights_metadata: text().nullable(),
  created_at: bigint(),
  updated_at: bigint(),
})
  .primaryKey('id')
  .index('idx_conversation_insights_conversation_id', ['conversation_id'])
  .index('idx_conversation_insights_user_id', ['user_id']);

export const userEngagement = table('user_engagement', {
  id: varchar(),
  user_id: varchar(),
  daily_active_days: integer().nullable(),
  total_conversations: integer().nullable(),
  total_messages: integer().nullable(),
  avg_session_duration: double().nullable(),
  last_activity_at: bigint().nullable(),
  created_at: bigint(),
  updated_at: bigint(),
})
  .primaryKey('id')
  .index('idx_user_engagement_user_id', ['user_id']);

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(conversationInsights);
  await op.createTable(userEngagement);
}

/** Loses both tables; a run fills them again from the source. */
export async function downgrade(op: Operations): Promise<void> {
  await op.dropTable('user_engagement');
  await op.dropTable('conversation_insights');
}
