import { bigint, instant, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per conversation that could not be read when it was last tried; gone as soon as it can.
 *
 * Written  by jobs/process-conversations.ts.
 */
export const unreadableConversation = table('unreadable_conversation', {
  conversation_id: varchar(255),
  user_id_hash: varchar(64),
  /** A code of the reader, never anything from the document. */
  reason: varchar(40),
  /** Epoch seconds, as the source has it. */
  source_updated_at: bigint(),
  seen_at: instant(),
}).primaryKey('conversation_id');

export type UnreadableConversation = Row<typeof unreadableConversation>;
