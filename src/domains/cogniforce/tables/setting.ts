import { table, text, varchar } from '../../../data/index.ts';

/**
 * One row per thing this database must remember about itself: `salt_check`, `data`, `facts_definition`.
 *
 * Written  at start and by runs, when it changes.
 */
export const setting = table('setting', {
  key: varchar(40),
  value: text(),
}).primaryKey('key');
