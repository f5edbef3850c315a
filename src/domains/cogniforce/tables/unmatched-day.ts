import { day, table, varchar } from '../../../data/index.ts';

/**
 * One row per person and day of which calls or answers have changed since they were matched.
 *
 * Written  with whatever changes them; jobs/match-calls.ts takes it away.
 */
export const unmatchedDay = table('unmatched_day', {
  user_id_hash: varchar(64),
  day: day(),
}).primaryKey('user_id_hash', 'day');
