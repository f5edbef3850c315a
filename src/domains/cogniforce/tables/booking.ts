import { day, integer, json, type Row, table, varchar } from '../../../data/index.ts';
import type { Cell } from '../book/cells.ts';

/**
 * One row per person, day and block: the journal of the book. What a person's day came to when it was booked, and by how much
 * it was other later.
 *
 * Written  with the rebuilding of the person's days, into the open block alone; a block that closes takes its rows along, and
 *          then they change no more. Erased with the person: the book stays.
 */
export const booking = table('booking', {
  person: integer(),
  day: day(),
  /** Number of the block that it was closed with; 0: none yet. */
  block: integer(),
  cells: json<readonly Cell[]>(),
  /** SHA-256 of what they were made from: where that is the same, an estimate made anew changes nothing that is closed. */
  facts: varchar(64),
})
  .primaryKey('person', 'day', 'block')
  .index('idx_booking_block', ['block', 'day']);

export type Booking = Row<typeof booking>;
