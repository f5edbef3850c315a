import { bigint, table, text } from '../../../data/index.ts';

/** One row per account in a group. */
export const groupMember = table('group_member', {
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
