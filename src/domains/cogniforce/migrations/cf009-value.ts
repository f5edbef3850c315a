import { sql } from 'kysely';
import { day, type Operations, table, text, varchar } from '../../../data/index.ts';

/** Groups and who was in them when. Safe while the old version runs: only adds. */
export const revision = 'cf009_value';
export const downRevision = 'cf008_questions';

const groupLabel = table('group_label', {
  group_id: varchar(255),
  name: text().nullable(),
  gone_on: day().nullable(),
}).primaryKey('group_id');

const membership = table('membership', {
  user_id_hash: varchar(64),
  group_id: varchar(255),
  valid_from: day(),
  valid_to: day().nullable(),
})
  .primaryKey('user_id_hash', 'group_id', 'valid_from')
  .check('valid_days', sql`valid_from < valid_to`)
  .index('idx_membership_group', ['group_id', 'user_id_hash']);

const tables = [groupLabel, membership];

export async function upgrade(op: Operations): Promise<void> {
  for (const each of tables) await op.createTable(each);
}

/** Loses who was in which group before today; the next run reads who is in one now, as if it had always been so. */
export async function downgrade(op: Operations): Promise<void> {
  for (const each of [...tables].reverse()) await op.dropTable(each.name);
}
