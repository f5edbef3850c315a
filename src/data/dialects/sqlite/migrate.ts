import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { UntypedKysely } from '../engine.ts';

/** How long a process waits for another one's migration. */
const LOCK_TIMEOUT_MS = 60_000;
const RETRY_MS = 100;

/**
 * Runs `work` in one transaction that holds the write lock of the file from its beginning.
 *
 * Foreign keys are off meanwhile, since dropping a parent that is being rebuilt would silently delete its children;
 * inside a transaction the switch does nothing, so it is set around it, and all keys are checked before the commit.
 */
export async function migrate<T>(
  db: UntypedKysely,
  work: (tx: UntypedKysely) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (connection) => {
    await sql`pragma foreign_keys = off`.execute(connection);
    try {
      return await locked(connection, async (tx) => {
        const result = await work(tx);
        await checkForeignKeys(tx);
        return result;
      });
    } finally {
      await sql`pragma foreign_keys = on`.execute(connection);
    }
  });
}

/** Tries again while another process holds the lock; `work` never began then. */
async function locked<T>(
  connection: UntypedKysely,
  work: (tx: UntypedKysely) => Promise<T>,
): Promise<T> {
  const giveUpAt = Date.now() + LOCK_TIMEOUT_MS;
  for (;;) {
    let began = false;
    try {
      return await connection.transaction().execute((tx) => {
        began = true;
        return work(tx);
      });
    } catch (error) {
      const isLocked = error instanceof CogniforceError && error.code === 'DATABASE_LOCKED';
      if (began || !isLocked || Date.now() > giveUpAt) throw error;
      await sleep(RETRY_MS);
    }
  }
}

async function checkForeignKeys(tx: UntypedKysely): Promise<void> {
  const { rows } = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(
    tx,
  );
  const [broken] = rows;
  if (broken === undefined) return;
  throw new CogniforceError(
    'MIGRATION_INVALID',
    `The migration would leave ${rows.length} rows without their parent, the first in ${broken.table} (parent ${broken.parent}); nothing was changed.`,
    { table: broken.table, parent: broken.parent, rows: rows.length },
  );
}
