import { plainJson, table, varchar } from '../../../data/index.ts';

/** One row per tag and its owner. */
export const tag = table('tag', {
  id: varchar(),
  name: varchar().nullable(),
  user_id: varchar(),
  meta: plainJson().nullable(),
})
  .primaryKey('id', 'user_id')
  .index('user_id_idx', ['user_id']);
