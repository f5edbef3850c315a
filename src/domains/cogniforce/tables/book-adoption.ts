import { day, instant, integer, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per number that is said of how many people use it: of a month, a quarter, or a cohort of people who began in the same
 * quarters. Numbers of people are rounded down to k; those of accounts are exact.
 *
 * Written  by jobs/book/close-adoption.ts when the month or quarter is over, and never changed. Of a cohort: when it is large enough,
 *          and one row more with each quarter after.
 */
export const bookAdoption = table('book_adoption', {
  /** month, quarter, or cohort. */
  kind: varchar(10),
  /** Its days; of a cohort those in which its people began. */
  from_day: day(),
  to_day: day(),
  /**
   * Of a month: accounts, or `of` where they are counted by those that there still are; tried, active, weekly, always; days, a group. Of a quarter: paused, back. Of a cohort: size, first_use,
   * active.
   */
  what: varchar(20),
  /** days: at least so many; first_use: within so many; active: so many quarters later; groups: by size. Else 0. */
  step: integer(),
  /** Of a group: its id. */
  name: varchar(255).nullable(),
  /** At least so many; of accounts exactly. Null: fewer than may be said. */
  people: integer().nullable(),
  /** Of a cohort, so many quarters later: under_half, or half_or_more. */
  share: varchar(20).nullable(),
  k: integer(),
  closed_at: instant(),
}).primaryKey('kind', 'from_day', 'what', 'step');

export type BookAdoption = Row<typeof bookAdoption>;
