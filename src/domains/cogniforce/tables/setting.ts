import { table, text, varchar } from '../../../data/index.ts';

/**
 * One row per thing this database must remember about itself: `salt_check`, `demonstration`.
 *
 * Written  at start, once.
 */
export const setting = table('setting', {
  key: varchar(40),
  value: text(),
}).primaryKey('key');
