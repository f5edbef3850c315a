import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { SqliteAddress } from '../../address.ts';
import type { MigrationLock, UntypedKysely } from '../engine.ts';
import { lockedBy } from '../failure.ts';
import { holderOf, noteHolder } from './holder.ts';
import { BUSY_TIMEOUT_MS } from './messages.ts';

/** SQLite itself waits so long at a time, so that a waiter soon says whom he waits for. */
const TRY_MS = 200;
const PAUSE_MS = 50;

/**
 * Runs `work` in one transaction that holds the write lock of the file from its beginning: SQLite can do all in one.
 *
 * Foreign keys are off meanwhile, since dropping a parent that is being rebuilt would silently delete its children;
 * inside a transaction the switch does nothing, so it is set around it, and all keys are checked before the commit.
 */
export async function migrate<T>(
  db: UntypedKysely,
  address: SqliteAddress,
  lock: MigrationLock,
  work: (db: UntypedKysely) => Promise<T>,
): Promise<T> {
  return db.connection().execute(async (connection) => {
    const asBefore = async () => {
      await sql`pragma foreign_keys = on`.execute(connection);
      await sql.raw(`pragma busy_timeout = ${BUSY_TIMEOUT_MS}`).execute(connection);
    };
    await sql`pragma foreign_keys = off`.execute(connection);
    try {
      const done = await locked(connection, address, lock, async (tx) => {
        const result = await work(tx);
        await checkForeignKeys(tx);
        return result;
      });
      await asBefore();
      return done;
    } catch (error) {
      // After some failures the file is closed, and opened as it should be the next time: the first failure is the one to tell.
      await asBefore().catch(() => {});
      throw error;
    }
  });
}

/** Tries again while another process holds the lock; `work` never began then. */
async function locked<T>(
  connection: UntypedKysely,
  address: SqliteAddress,
  { waitMs, onWait }: MigrationLock,
  work: (tx: UntypedKysely) => Promise<T>,
): Promise<T> {
  const giveUpAt = Date.now() + waitMs;
  await sql.raw(`pragma busy_timeout = ${TRY_MS}`).execute(connection);
  for (let said = false; ; said = true) {
    const tried = await attempt(connection, (tx) => noteHolder(address, () => work(tx)));
    if (tried !== null) return tried.result;
    const holder = await holderOf(address);
    if (!said) onWait?.(holder);
    if (Date.now() >= giveUpAt) throw lockedBy(address, holder, waitMs);
    await sleep(PAUSE_MS);
  }
}

/** Null: another process holds the lock. */
async function attempt<T>(
  connection: UntypedKysely,
  work: (tx: UntypedKysely) => Promise<T>,
): Promise<{ readonly result: T } | null> {
  let began = false;
  try {
    const result = await connection.transaction().execute((tx) => {
      began = true;
      return work(tx);
    });
    return { result };
  } catch (error) {
    const isLocked = error instanceof CogniforceError && error.code === 'DATABASE_LOCKED';
    if (began || !isLocked) throw error;
    return null;
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
