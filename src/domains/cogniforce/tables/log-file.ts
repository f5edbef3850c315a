import { bigint, boolean, instant, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per file that Open WebUI's audit log was ever written to: up to where it was read.
 *
 * Written  by jobs/read-audit-log.ts together with the calls that were read. Never deleted: a file that comes back, under
 *          whatever name, must not count twice.
 */
export const logFile = table('log_file', {
  /** SHA-256 of its first line, which no rotation and no compression changes; 64 hex digits. */
  fingerprint: varchar(64),
  /**
   * Its name without the folder, its bytes on the disk, and when it was written (epoch milliseconds), when it was last looked
   * at; without a name while it is written to.
   */
  name: varchar(255),
  bytes: bigint(),
  written_ms: bigint(),
  /** Where the first line begins that was not read; of the text, also where the file is compressed. */
  read_to: bigint(),
  /** Nothing more will be written to it. */
  finished: boolean(),
  /** Of the oldest call in it; null where there is none. */
  first_call_at: instant().nullable(),
}).primaryKey('fingerprint');

export type LogFile = Row<typeof logFile>;
