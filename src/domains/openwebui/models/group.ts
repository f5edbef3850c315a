import { bigint, plainJson, table, text } from '../../../data/index.ts';

/** One row per group of accounts. */
export const group = table('group', {
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
