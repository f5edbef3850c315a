import { table, text } from '../../../data/index.ts';

/** One row per account in a group, from 0.6.37 on. */
export const groupMember = table('group_member', {
  id: text(),
  group_id: text(),
  user_id: text(),
}).primaryKey('id');
