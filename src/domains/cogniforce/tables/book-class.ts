import { day, integer, json, type Row, table, text, varchar } from '../../../data/index.ts';
import type { Amounts } from '../book/cells.ts';

/**
 * One row per class that is named in a period: a model, a kind of work, a group. What is not named is "other", which is what the
 * named ones leave of the total.
 *
 * Written  by jobs/book/close-periods.ts with its period, and never changed.
 */
export const bookClass = table('book_class', {
  /** The period: see book_period. */
  kind: varchar(10),
  from_day: day(),
  /** How the period is divided: by model, group, kind of work. */
  division: varchar(20),
  ordinal: integer(),
  /** JSON array of its names. */
  name: text(),
  /** Distinct people in it, rounded down to k. */
  people: integer().nullable(),
  /** By measure, rounded; one that is not named would tell of too few people. */
  amounts: json<Amounts>(),
}).primaryKey('kind', 'from_day', 'division', 'ordinal');

export type BookClass = Row<typeof bookClass>;
