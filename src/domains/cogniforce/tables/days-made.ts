import { bigint, table, varchar } from '../../../data/index.ts';

/**
 * One row per person whose days are whole, and one for all (`*`): how much was there of them when they were rebuilt.
 *
 * Written  in the transaction that rebuilds the last dirty day of the person; taken away in the one that marks a day. Another
 *          count, or none, and the next run rebuilds every day of the person.
 */
export const daysMade = table('days_made', {
  user_id_hash: varchar(64),
  /** Rows in the tables of days, and values in them that say something. */
  made: bigint(),
}).primaryKey('user_id_hash');
