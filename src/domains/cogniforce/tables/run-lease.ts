import { bigint, integer, type Row, table, uuid, varchar } from '../../../data/index.ts';

/**
 * Who may write as the run that goes on: one row while there is one, none else.
 *
 * Written  by repositories/run-lease.ts, by the clock of this database alone. Whoever finds a lease whose time is over, or
 *          whose process is known to be dead, closes its run and takes its place.
 */
export const runLease = table('run_lease', {
  /** `run`: there is one lease. */
  name: varchar(20),
  run_id: uuid(),
  /** Milliseconds since 1970 by this database's clock. */
  expires_ms: bigint(),
  /** SHA-256 of what tells whether another process counts its processes alike, 64 hex digits; null: not known. */
  host: varchar(64).nullable(),
  process_id: integer().nullable(),
  /** When it began, as its system says it: a number is given to another process one day. Null: not known. */
  process_started: varchar(40).nullable(),
}).primaryKey('name');

export type RunLease = Row<typeof runLease>;
