import { sql } from 'kysely';
import type { UntypedKysely } from '../engine.ts';

const MOMENT_MS = 200;

/** One transaction that gives up where another one holds a row or a table of it for longer than a moment. */
export async function inPassing<T>(
  db: UntypedKysely,
  work: (tx: UntypedKysely) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('lock_timeout', ${String(MOMENT_MS)}, true)`.execute(tx);
    return work(tx);
  });
}
