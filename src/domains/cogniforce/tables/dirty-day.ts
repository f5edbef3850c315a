import { day, table, varchar } from '../../../data/index.ts';

/**
 * One row per person and day whose aggregates no longer fit the facts.
 *
 * Written  in the transaction that changes the facts; taken away in the one that rebuilds the day, so that a run killed in
 *          between leaves nothing to repair by hand. The person `*` stands for the row of all.
 */
export const dirtyDay = table('dirty_day', {
  user_id_hash: varchar(64),
  day: day(),
}).primaryKey('user_id_hash', 'day');
