import { day, type Row, table, text, varchar } from '../../../data/index.ts';

/**
 * One row per group of accounts that was ever seen.
 *
 * Written  by jobs/read-groups.ts. A group is no person: its id is kept as Open WebUI has it, and its name so that people
 *          know it again.
 */
export const groupLabel = table('group_label', {
  group_id: varchar(255),
  /** As last seen; null where it has none. */
  name: text().nullable(),
  /** First day on which the source no longer had it; null while it does. */
  gone_on: day().nullable(),
  /** The group that it was part of when last seen; null where it was part of none. */
  parent_id: varchar(255).nullable(),
}).primaryKey('group_id');

export type GroupLabel = Row<typeof groupLabel>;
