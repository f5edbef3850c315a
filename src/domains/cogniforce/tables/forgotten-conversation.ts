import { type Row, table, text, varchar } from '../../../data/index.ts';

/**
 * One row per conversation that was forgotten because it was deleted in the source: nothing of it but what tells a copy
 * of it, so that nobody else's import counts as their own work.
 *
 * Written  by jobs/find-gone.ts.
 */
export const forgottenConversation = table('forgotten_conversation', {
  conversation_id: varchar(255),
  root_mark: varchar(16).nullable(),
  /** As in message_mark.own_marks. */
  marks: text(),
})
  .primaryKey('conversation_id')
  .index('idx_forgotten_conversation_root', ['root_mark']);

export type ForgottenConversation = Row<typeof forgottenConversation>;
