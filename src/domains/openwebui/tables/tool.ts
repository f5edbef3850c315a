import { table, text, varchar } from '../../../data/index.ts';

/** One row per tool in the catalogue. Its code and its settings, which hold keys, are not declared. */
export const tool = table('tool', {
  id: varchar(),
  /** JSON array, in a text on both engines: each function that it brings, by `name`. */
  specs: text().nullable(),
}).primaryKey('id');
