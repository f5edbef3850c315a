import { bigint, plainJson, table, varchar } from '../../../data/index.ts';

/**
 * One row per chat, and to 0.8.12 one more per shared copy of a chat.
 *
 * Only what is read is declared; old installations have other types and no primary key.
 */
export const chat = table('chat', {
  id: varchar(),
  /** Owner; `shared-<chat id>` on a shared copy. */
  user_id: varchar().nullable(),
  /** Epoch seconds; imports keep what they bring. */
  created_at: bigint().nullable(),
  updated_at: bigint().nullable(),
  /** The document: history, messages, pictures as base64. Null after a failed conversion. */
  chat: plainJson().nullable(),
  /** `{"tags": [...]}`, from 0.11 also what the server made for itself. */
  meta: plainJson().nullable(),
}).primaryKey('id');
