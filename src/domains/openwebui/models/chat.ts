import { sql } from 'kysely';
import {
  bigint,
  boolean,
  descending,
  plainJson,
  table,
  text,
  varchar,
} from '../../../data/index.ts';

/** One row per chat. Times are epoch seconds, `timer_at` is nanoseconds. */
export const chat = table('chat', {
  id: varchar(),
  user_id: varchar().nullable(),
  title: text().nullable(),
  created_at: bigint().nullable(),
  updated_at: bigint().nullable(),
  share_id: text().nullable(),
  archived: boolean().nullable(),
  chat: plainJson().nullable(),
  pinned: boolean().nullable(),
  meta: plainJson().default('{}'),
  folder_id: text().nullable(),
  tasks: plainJson().nullable(),
  summary: text().nullable(),
  last_read_at: bigint().nullable(),
  current_message_id: text().nullable(),
  variables: plainJson().nullable(),
  timer_at: bigint().nullable(),
})
  .primaryKey('id')
  .unique('chat_share_id_key', 'share_id')
  .index('folder_id_idx', ['folder_id'])
  .index('folder_id_user_id_idx', ['folder_id', 'user_id'])
  .index('timer_at_idx', ['timer_at'], { where: sql`timer_at is not null` })
  .index('updated_at_user_id_idx', ['updated_at', 'user_id'])
  .index('user_id_archived_idx', ['user_id', 'archived'])
  .index('user_id_folder_unread_idx', [
    'user_id',
    'folder_id',
    'archived',
    'updated_at',
    'last_read_at',
    'id',
  ])
  .index('user_id_pinned_idx', ['user_id', 'pinned'])
  .index('user_id_timer_at_idx', ['user_id', 'timer_at'], { where: sql`timer_at is not null` })
  .index('user_id_updated_at_id_idx', ['user_id', descending('updated_at'), 'id']);
