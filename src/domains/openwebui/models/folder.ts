import { bigint, boolean, plainJson, table, text } from '../../../data/index.ts';

/** One row per folder of chats and its owner. */
export const folder = table('folder', {
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
