import { integer, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per person of whom anything was ever booked: a number that stands in the journal in place of the hash.
 *
 * Written  by the booking of a person's first day; erased with the person.
 */
export const person = table('person', {
  number: integer(),
  /** Keyed hash, 64 hex digits. */
  user_id_hash: varchar(64),
})
  .primaryKey('number')
  .unique('person_user_id_hash_key', 'user_id_hash');

export type Person = Row<typeof person>;
