import { bigint, plainJson, table, text, varchar } from '../../../data/index.ts';

/** One row per file that was uploaded. */
export const file = table('file', {
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
