import { bigint, double, integer, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per person.
 *
 * Written  by jobs/rebuild-days.ts whenever one of the person's days is rebuilt.
 */
export const userEngagement = table('user_engagement', {
  id: varchar(),
  /** Keyed hash, 64 hex digits. */
  user_id: varchar(),
  daily_active_days: integer().nullable(),
  total_conversations: integer().nullable(),
  total_messages: integer().nullable(),
  /** Mean active minutes per conversation. */
  avg_session_duration: double().nullable(),
  /** Epoch seconds. */
  last_activity_at: bigint().nullable(),
  created_at: bigint(),
  updated_at: bigint(),
})
  .primaryKey('id')
  .index('idx_user_engagement_user_id', ['user_id']);

export type UserEngagement = Row<typeof userEngagement>;
