import { bigint, integer, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per password that was looked at within the last minute, by whichever process.
 *
 * Written  by api/shared-tries.ts, by the clock of this database alone. There are as many places as passwords may be looked at
 *          in a minute: a flood of them fills no table. A row is deleted by the next try after its minute, else by a process that is up.
 */
export const signInTry = table('sign_in_try', {
  /** From 0: of two processes that want the last one, the key gives it to one. */
  place: integer(),
  /** Keyed hash of where it came from, 64 hex digits; null: the password was right, and nobody's address is counted. */
  address: varchar(64).nullable(),
  /** Which of the tries of this address, from 0. */
  nth: integer().nullable(),
  /** Milliseconds since 1970 by this database's clock. */
  at_ms: bigint(),
})
  .primaryKey('place')
  .uniqueIndex('one_nth_try_of_an_address', ['address', 'nth']);

export type SignInTry = Row<typeof signInTry>;
