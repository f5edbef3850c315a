import { type Row, table, text, varchar } from '../../../data/index.ts';

/**
 * One row per conversation that was forgotten because it was deleted in the source: nothing of it but what tells a copy
 * of it, so that nobody else's import counts as their own work.
 *
 * Written  by jobs/find-gone.ts.
 */
export const forgottenDocument = table('forgotten_document', {
  /** Id of the document, of the conversation where the document had none. */
  document_id: varchar(255),
  root_mark: varchar(16).nullable(),
  /** As in message_mark. */
  marks: text(),
})
  .primaryKey('document_id')
  .index('idx_forgotten_document_root', ['root_mark']);

export type ForgottenDocument = Row<typeof forgottenDocument>;
