import { SqliteAdapter, SqliteIntrospector, sql } from 'kysely';
import type { SqliteAddress } from '../../address.ts';
import { createIndex, createTable } from '../ddl.ts';
import type { Engine } from '../engine.ts';
import { alterTable, renameTable } from './alter-table.ts';
import { backup } from './backup.ts';
import { here, inProcess, inThread, type NewChannel } from './channel.ts';
import { SqliteCompiler } from './compiler.ts';
import { SqliteConnection } from './connection.ts';
import { create, files, tableNames } from './database.ts';
import { SqliteDriver } from './driver.ts';
import { toError } from './errors.ts';
import { findColumns } from './find-columns.ts';
import { frame } from './frame.ts';
import { grants } from './grants.ts';
import { inPassing } from './in-passing.ts';
import { noteMade, wasMade } from './made-note.ts';
import { mend } from './mend.ts';
import { migrate } from './migrate.ts';
import { outlook } from './outlook.ts';
import { SqlitePool } from './pool.ts';
import { scratch } from './scratch.ts';
import { setAside } from './set-aside.ts';
import { columnType, spelling } from './types.ts';
import { unqualifiedIndex, unqualifiedShape } from './unqualified.ts';
import { words } from './words.ts';

/** So long a locked file is waited for where nothing is set. */
export const DEFAULT_WAIT_SECONDS = 30;

/** SQLite: in a worker thread for work, and for questions in processes, which can be ended. */
export const sqlite: Engine<SqliteAddress> = {
  name: 'sqlite',
  hasOneConnection: true,
  definesInTransactions: true,
  now: sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`,
  epochMs: sql`cast(round(unixepoch('subsec') * 1000) as integer)`,
  version: sql`sqlite_version()`,
  connect: (address, { readOnly, convert, pool, places, blocks = false }) => ({
    createAdapter: () => new QueuedSqliteAdapter(),
    createQueryCompiler: () => new SqliteCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver() {
      const options = {
        readOnly,
        convert,
        waitMs: (pool.timeoutSeconds ?? DEFAULT_WAIT_SECONDS) * 1000,
        toError: (error: unknown, statement?: string) => toError(error, address, statement),
      };
      const connect = (by: NewChannel) =>
        new SqliteConnection(address.file, { readOnly, isOurs: convert }, by);
      if (places === null) {
        return new SqliteDriver({ ...options, connection: connect(blocks ? here : inThread) });
      }
      return new SqlitePool({
        ...options,
        size: places,
        keepsDeadlines: true,
        newConnection: () => connect(inProcess),
      });
    },
  }),
  isIndirect: async () => false,
  sharesSessions: async () => false,
  isEncrypted: async () => null,
  identity: async () => null,
  outlook: (_db, address) => outlook(address),
  noteMade,
  wasMade,
  create,
  files,
  migrate,
  inPassing,
  tableNames,
  findColumns,
  findElsewhere: async () => new Map(),
  opening: async () => [],
  setAside,
  // A file has no roles: that it can be written is what its owner needs.
  couldWrite: async () => false,
  keepToMigrators: () => [],
  columnType,
  createTable: (shape) => [createTable(unqualifiedShape(shape), spelling)],
  alterTable,
  // A migration holds the whole file, as it says itself.
  locks: () => [],
  indexLocks: () => [],
  renameTable,
  async createIndex(db, table, index) {
    await createIndex(table, unqualifiedIndex(index)).execute(db);
  },
  words,
  scratch: (_address, _db, work) => scratch(work),
  offline: scratch,
  frame,
  mend,
  grants,
  backup,
  toError,
};

/** Kysely's own queue for a single connection waits for ever; the driver's has a limit. */
class QueuedSqliteAdapter extends SqliteAdapter {
  override get supportsMultipleConnections(): boolean {
    return true;
  }
}
