import { sql } from 'kysely';
import {
  bigint,
  boolean,
  day,
  descending,
  type Operations,
  plainJson,
  table,
  text,
  varchar,
} from '../../../data/index.ts';

/**
 * The tables of Open WebUI 0.11.3 that this project knows, under Open WebUI's own revision id: for an empty database
 * that is developed here. Times are epoch seconds; `chat.timer_at` is nanoseconds.
 */
export const revision = 'd4c1a8e37b62';
export const downRevision = null;

const user = table('user', {
  id: varchar(),
  name: varchar().nullable(),
  email: varchar().nullable(),
  role: varchar().nullable(),
  profile_image_url: text().nullable(),
  last_active_at: bigint().nullable(),
  updated_at: bigint().nullable(),
  created_at: bigint().nullable(),
  username: varchar(50).nullable(),
  bio: text().nullable(),
  gender: text().nullable(),
  date_of_birth: day().nullable(),
  profile_banner_image_url: text().nullable(),
  timezone: varchar().nullable(),
  presence_state: varchar().nullable(),
  status_emoji: varchar().nullable(),
  status_message: text().nullable(),
  status_expires_at: bigint().nullable(),
  oauth: plainJson().nullable(),
  info: plainJson().nullable(),
  settings: plainJson().nullable(),
  scim: plainJson().nullable(),
  variables: plainJson().nullable(),
})
  .primaryKey('id')
  .uniqueIndex('uq_user_email_lower', [sql`lower(email)`], { where: sql`email is not null` });

const auth = table('auth', {
  id: varchar(),
  email: varchar().nullable(),
  password: text().nullable(),
  active: boolean().nullable(),
}).primaryKey('id');

const chat = table('chat', {
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
  .index('user_id_timer_at_idx', ['user_id', 'timer_at'], { where: sql`timer_at is not null` });

const chatMessage = table('chat_message', {
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

const group = table('group', {
  id: text(),
  user_id: text().nullable(),
  name: text().nullable(),
  description: text().nullable(),
  data: plainJson().nullable(),
  meta: plainJson().nullable(),
  permissions: plainJson().nullable(),
  created_at: bigint().nullable(),
  updated_at: bigint().nullable(),
}).primaryKey('id');

const groupMember = table('group_member', {
  id: text(),
  group_id: text(),
  user_id: text(),
  created_at: bigint().nullable(),
  updated_at: bigint().nullable(),
})
  .primaryKey('id')
  .unique('uq_group_member_group_user', 'group_id', 'user_id')
  .foreignKey('group_member_group_id_fkey', ['group_id'], {
    table: 'group',
    columns: ['id'],
    onDelete: 'cascade',
  })
  .foreignKey('group_member_user_id_fkey', ['user_id'], {
    table: 'user',
    columns: ['id'],
    onDelete: 'cascade',
  })
  .index('ix_group_member_user_id_group_id', ['user_id', 'group_id']);

const tag = table('tag', {
  id: varchar(),
  name: varchar().nullable(),
  user_id: varchar(),
  meta: plainJson().nullable(),
})
  .primaryKey('id', 'user_id')
  .index('user_id_idx', ['user_id']);

const folder = table('folder', {
  id: text(),
  parent_id: text().nullable(),
  user_id: text(),
  name: text(),
  items: plainJson().nullable(),
  meta: plainJson().nullable(),
  is_expanded: boolean(),
  created_at: bigint(),
  updated_at: bigint(),
  data: plainJson().nullable(),
}).primaryKey('id', 'user_id');

const feedback = table('feedback', {
  id: text(),
  user_id: text().nullable(),
  version: bigint().nullable(),
  type: text().nullable(),
  data: plainJson().nullable(),
  meta: plainJson().nullable(),
  snapshot: plainJson().nullable(),
  created_at: bigint(),
  updated_at: bigint(),
}).primaryKey('id');

const model = table('model', {
  id: text(),
  user_id: text().nullable(),
  base_model_id: text().nullable(),
  name: text().nullable(),
  /** JSON in a text column, on both engines. */
  params: text().nullable(),
  meta: text().nullable(),
  updated_at: bigint().nullable(),
  created_at: bigint().nullable(),
  is_active: boolean().default(true),
}).primaryKey('id');

const file = table('file', {
  id: varchar(),
  user_id: varchar().nullable(),
  filename: text().nullable(),
  meta: plainJson().nullable(),
  created_at: bigint().nullable(),
  hash: text().nullable(),
  data: plainJson().nullable(),
  updated_at: bigint().nullable(),
  path: text().nullable(),
}).primaryKey('id');

const config = table('config', {
  key: text(),
  value: plainJson(),
  updated_at: bigint().nullable(),
}).primaryKey('key');

const sharedChat = table('shared_chat', {
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

/** Parents before children. */
const baseline = [
  user,
  auth,
  chat,
  chatMessage,
  group,
  groupMember,
  tag,
  folder,
  feedback,
  model,
  file,
  config,
  sharedChat,
];

export async function upgrade(op: Operations): Promise<void> {
  for (const shape of baseline) await op.createTable(shape);
  await op.execute(
    sql`create index user_id_updated_at_id_idx on chat (user_id, updated_at desc, id)`,
  );
  await op.declare('chat', (each) =>
    each.addIndex('user_id_updated_at_id_idx', ['user_id', descending('updated_at'), 'id']),
  );
}

/** Loses every account and every chat. */
export async function downgrade(op: Operations): Promise<void> {
  for (const { name } of baseline.toReversed()) await op.dropTable(name);
}
