import { bigint, plainJson, table, text } from '../../../data/index.ts';

/** One row per chat that was shared, as it was then. */
export const sharedChat = table('shared_chat', {
  id: text(),
  chat_id: text(),
  user_id: text(),
  title: text().nullable(),
  chat: plainJson().nullable(),
  created_at: bigint().nullable(),
  updated_at: bigint().nullable(),
})
  .primaryKey('id')
  .foreignKey('shared_chat_chat_id_fkey', ['chat_id'], {
    table: 'chat',
    columns: ['id'],
    onDelete: 'cascade',
  });
