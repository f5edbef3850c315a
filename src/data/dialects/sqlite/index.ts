import { SqliteAdapter, SqliteIntrospector, sql } from 'kysely';
import type { SqliteAddress } from '../../address.ts';
import { createIndex, createTable } from '../ddl.ts';
import type { Engine } from '../engine.ts';
import { alterTable, renameTable } from './alter-table.ts';
import { backup } from './backup.ts';
import { SqliteCompiler } from './compiler.ts';
import { SqliteConnection } from './connection.ts';
import { create, files, tableNames } from './database.ts';
import { SqliteDriver } from './driver.ts';
import { toError } from './errors.ts';
import { findColumns } from './find-columns.ts';
import { frame } from './frame.ts';
import { grants } from './grants.ts';
import { inPassing } from './in-passing.ts';
import { mend } from './mend.ts';
import { migrate } from './migrate.ts';
import { scratch } from './scratch.ts';
import { setAside } from './set-aside.ts';
import { columnType, spelling } from './types.ts';
import { unqualifiedIndex, unqualifiedShape } from './unqualified.ts';
import { words } from './words.ts';

const DEFAULT_WAIT_SECONDS = 30;

/** SQLite, in a worker thread per connection. */
export const sqlite: Engine<SqliteAddress> = {
  name: 'sqlite',
  definesInTransactions: true,
  now: sql`strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`,
  epochMs: sql`cast(round(unixepoch('subsec') * 1000) as integer)`,
  version: sql`sqlite_version()`,
  connect: (address, { readOnly, convert, pool }) => ({
    createAdapter: () => new QueuedSqliteAdapter(),
    createQueryCompiler: () => new SqliteCompiler(),
    createIntrospector: (db) => new SqliteIntrospector(db),
    createDriver: () =>
      new SqliteDriver({
        connection: new SqliteConnection(address.file, { readOnly }),
        readOnly,
        convert,
        waitMs: (pool.timeoutSeconds ?? DEFAULT_WAIT_SECONDS) * 1000,
        toError: (error, statement) => toError(error, address, statement),
      }),
  }),
  isIndirect: async () => false,
  identity: async () => null,
  create,
  files,
  migrate,
  inPassing,
  tableNames,
  findColumns,
  findElsewhere: async () => new Map(),
  opening: async () => [],
  setAside,
  installQueue: async () => null,
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
