import { Kysely, SqliteAdapter, SqliteIntrospector, sql } from 'kysely';
import type { SqliteAddress } from '../../address.ts';
import type { UntypedKysely, UntypedTables } from '../engine.ts';
import { SqliteCompiler } from './compiler.ts';
import { SqliteDriver } from './driver.ts';
import { toError } from './errors.ts';
import { MemoryConnection } from './memory-connection.ts';

const IN_MEMORY: SqliteAddress = { engine: 'sqlite', file: ':memory:' };
/** Nobody else is there to wait for. */
const WAIT_MS = 1_000;

/**
 * Runs `work` in a transaction of an empty database in memory, of which nothing stays.
 *
 * Foreign keys are off, as where migrations run: rebuilding a parent would take its children with it.
 */
export async function scratch<T>(work: (tx: UntypedKysely) => Promise<T>): Promise<T> {
  const memory = inMemory();
  try {
    return await memory.connection().execute(async (connection) => {
      await sql`pragma foreign_keys = off`.execute(connection);
      return connection.transaction().execute(work);
    });
  } finally {
    await memory.destroy();
  }
}

function inMemory(): UntypedKysely {
  return new Kysely<UntypedTables>({
    dialect: {
      createAdapter: () => new SqliteAdapter(),
      createQueryCompiler: () => new SqliteCompiler(),
      createIntrospector: (db) => new SqliteIntrospector(db),
      createDriver: () =>
        new SqliteDriver({
          connection: new MemoryConnection(),
          readOnly: false,
          convert: true,
          waitMs: WAIT_MS,
          toError: (error, statement) => toError(error, IN_MEMORY, statement),
        }),
    },
  });
}
