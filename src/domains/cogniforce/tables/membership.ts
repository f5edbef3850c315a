import { sql } from 'kysely';
import { day, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per person, group and time in it.
 *
 * Written  by jobs/read-groups.ts: closed and opened as the source changes, never deleted but where it held no day.
 * Days     valid_from <= day < valid_to.
 */
export const membership = table('membership', {
  /** Keyed hash, 64 hex digits. */
  user_id_hash: varchar(64),
  group_id: varchar(255),
  /** Day on which it was first seen; 0001-01-01 where groups had never been read before. */
  valid_from: day(),
  /** First day without it; null while it lasts. */
  valid_to: day().nullable(),
})
  .primaryKey('user_id_hash', 'group_id', 'valid_from')
  .check('valid_days', sql`valid_from < valid_to`)
  .index('idx_membership_group', ['group_id', 'user_id_hash']);

export type Membership = Row<typeof membership>;
