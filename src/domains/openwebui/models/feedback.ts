import { bigint, plainJson, table, text } from '../../../data/index.ts';

/** One row per rating that a person gave. */
export const feedback = table('feedback', {
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
