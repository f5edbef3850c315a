import {
  boolean,
  day,
  instant,
  integer,
  json,
  type Row,
  table,
  varchar,
} from '../../../data/index.ts';
import type { Amounts } from '../book/cells.ts';

/**
 * One row per block of days of the book: what may be said of all people, written when the block closes and never changed.
 *
 * Written  by jobs/book/close-blocks.ts.
 */
export const bookBlock = table('book_block', {
  /** From 1 on, without gaps. */
  number: integer(),
  /** The days that end with it: from the one after the block before. */
  from_day: day(),
  to_day: day(),
  closed_at: instant(),
  /** What was in force: the smallest number of people, and the zone that days are cut in. */
  k: integer(),
  zone: varchar(64),
  /** Distinct people who were active, rounded down to k; null below it. */
  people: integer().nullable(),
  /** By measure; one that is not named holds too few people in this block, and waits for the next. */
  amounts: json<Amounts>(),
  /** Somebody was erased whose facts it held: the journal no longer adds up to it. */
  erased: boolean().default(false),
})
  .primaryKey('number')
  .unique('book_block_to_day_key', 'to_day');

export type BookBlock = Row<typeof bookBlock>;
