import { day, instant, integer, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per period that classes are shown for: whole blocks, an ISO week or the rest of a month; and one per book month, the
 * weeks that end in it.
 *
 * Written  by jobs/book/close-periods.ts: when it begins, so that nothing that comes later cuts it otherwise; and once more when it
 *          closes.
 */
export const bookPeriod = table('book_period', {
  /** week, month, or book_month. */
  kind: varchar(10),
  /** Days at whose ends its blocks end; of a book month those of its first and its last period. */
  from_day: day(),
  to_day: day(),
  /** Numbers of its blocks; null while it is open, and where none ended in it. */
  first_block: integer().nullable(),
  last_block: integer().nullable(),
  /** Distinct people who were active, rounded down to k; null while it is open, and below k. */
  people: integer().nullable(),
  k: integer().nullable(),
  closed_at: instant().nullable(),
}).primaryKey('kind', 'from_day');

export type BookPeriod = Row<typeof bookPeriod>;
