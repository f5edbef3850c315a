import { plainJson, table, text } from '../../../data/index.ts';

/** One row per group of accounts; the table is there from 0.4 on. */
export const group = table('group', {
  id: text(),
  name: text().nullable(),
  /** To 0.6.36: JSON array of the ids of its members. */
  user_ids: plainJson().nullable(),
  /** From 0.12 on: the group that it is part of, which need not be there. */
  parent_group_id: text().nullable(),
}).primaryKey('id');
