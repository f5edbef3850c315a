import { bigint, instant, integer, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per conversation that could not be read when it was last tried; gone as soon as it can.
 *
 * Written  by jobs/process-conversations.ts; an administrator brings the next try forward (app-failures.ts).
 */
export const unreadableConversation = table('unreadable_conversation', {
  conversation_id: varchar(255),
  user_id_hash: varchar(64),
  /** A code of the reader, never anything from the document. */
  reason: varchar(40),
  /** Epoch seconds, as the source has it. */
  source_updated_at: bigint(),
  /** When it was last tried. */
  seen_at: instant(),
  /** Times that it was tried in vain, as it is now and by this processing version. */
  tries: integer().default(1),
  /** When it is to be tried again; null: when it changes, or by every run (kernel/retry-rule.ts says which). */
  next_try_at: instant().nullable(),
  /** By which it was tried; null: not known, and tried again. */
  processing_version: varchar(20).nullable(),
}).primaryKey('conversation_id');

export type UnreadableConversation = Row<typeof unreadableConversation>;
