import { sql } from 'kysely';
import type { UntypedKysely } from '../engine.ts';
import { BUSY_TIMEOUT_MS } from './messages.ts';

const MOMENT_MS = 200;

/** One transaction that gives up where another process writes for longer than a moment. */
export async function inPassing<T>(
  db: UntypedKysely,
  work: (tx: UntypedKysely) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (connection) => {
    const waits = (milliseconds: number) =>
      sql.raw(`pragma busy_timeout = ${milliseconds}`).execute(connection);
    await waits(MOMENT_MS);
    try {
      return await connection.transaction().execute(work);
    } finally {
      // After some failures the file is closed, and opened as it should be the next time.
      await waits(BUSY_TIMEOUT_MS).catch(() => {});
    }
  });
}
