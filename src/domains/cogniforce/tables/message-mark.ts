import { type Row, table, text, varchar } from '../../../data/index.ts';

/**
 * One row per conversation: which messages it holds, so that a copy of it is known by them, also when it is gone.
 *
 * Written  by jobs/process-conversations.ts together with its conversation.
 */
export const messageMark = table('message_mark', {
  conversation_id: varchar(255),
  /** 12 hex digits of the SHA-256 of each message’s id (of its words too where the id is short), sorted, one after the other. */
  marks: text(),
  /**
   * What is kept of them when the conversation is forgotten: those of messages that were sent in it, under an id that nobody
   * can guess; null where that is all.
   */
  own_marks: text().nullable(),
}).primaryKey('conversation_id');

export type MessageMark = Row<typeof messageMark>;
