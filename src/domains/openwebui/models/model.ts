import { bigint, boolean, table, text } from '../../../data/index.ts';

/** One row per model or assistant that an administrator has set up. */
export const model = table('model', {
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
