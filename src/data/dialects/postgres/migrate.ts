import { sql } from 'kysely';
import type { UntypedKysely } from '../engine.ts';

/** How long a process waits for another one's migration, and a statement for a table that is in use. */
const LOCK_TIMEOUT_MS = 60_000;
/** First half of the advisory lock's key: "cogn" in ASCII. The second is the schema. */
const LOCK_CLASS = 0x636f676e;

/**
 * Runs `work` in one transaction under an advisory lock, which ends with the transaction or with its process.
 */
export async function migrate<T>(
  db: UntypedKysely,
  work: (tx: UntypedKysely) => Promise<T>,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`
      select set_config('lock_timeout', ${String(LOCK_TIMEOUT_MS)}, true), set_config('statement_timeout', '0', true)
    `.execute(tx);
    await sql`
      select pg_advisory_xact_lock(${sql.lit(LOCK_CLASS)}, hashtext(current_schema()))
    `.execute(tx);
    return work(tx);
  });
}
