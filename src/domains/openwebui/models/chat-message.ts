import { bigint, boolean, plainJson, table, text } from '../../../data/index.ts';

/** One row per message of a chat: a second, lossy copy of what the document holds. */
export const chatMessage = table('chat_message', {
  id: text(),
  chat_id: text(),
  user_id: text().nullable(),
  role: text(),
  parent_id: text().nullable(),
  content: plainJson().nullable(),
  output: plainJson().nullable(),
  model_id: text().nullable(),
  files: plainJson().nullable(),
  sources: plainJson().nullable(),
  embeds: plainJson().nullable(),
  done: boolean().nullable(),
  status_history: plainJson().nullable(),
  error: plainJson().nullable(),
  usage: plainJson().nullable(),
  created_at: bigint().nullable(),
  updated_at: bigint().nullable(),
  context_summary: text().nullable(),
  meta: plainJson().nullable(),
})
  .primaryKey('id')
  .foreignKey('chat_message_chat_id_fkey', ['chat_id'], {
    table: 'chat',
    columns: ['id'],
    onDelete: 'cascade',
  })
  .index('chat_message_chat_parent_idx', ['chat_id', 'parent_id'])
  .index('chat_message_chat_role_done_idx', ['chat_id', 'role', 'done'])
  .index('chat_message_model_created_idx', ['model_id', 'created_at'])
  .index('chat_message_user_created_idx', ['user_id', 'created_at'])
  .index('ix_chat_message_chat_id', ['chat_id'])
  .index('ix_chat_message_created_at', ['created_at'])
  .index('ix_chat_message_model_id', ['model_id'])
  .index('ix_chat_message_user_id', ['user_id']);
