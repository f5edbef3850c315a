import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import {
  type DatabaseAddress,
  type PostgresAddress,
  parseAddress,
  type SqliteAddress,
} from '../../src/data/index.ts';
import { sharedPostgres } from './shared-postgres.ts';

/** As the data layer calls it. */
export type EngineName = DatabaseAddress['engine'];

/** A place for a database that is nobody else's. */
export interface FreshAddress {
  readonly address: DatabaseAddress;
  /**
   * Makes it, empty, as another program would, or with the same in it as there is in `template`; nobody may be connected
   * to that one. PostgreSQL then sorts text by language, as most servers do.
   */
  create(template?: DatabaseAddress): Promise<void>;
  /** Removes whatever has come to lie there. */
  drop(): Promise<void>;
}

/** PostgreSQL is not to be had on this machine. */
export class NoPostgres extends Error {}

/** An address where no database is yet. Errors: NoPostgres with the reason. */
export async function freshAddress(engine: EngineName): Promise<FreshAddress> {
  return engine === 'sqlite' ? freshFile() : freshDatabase();
}

/** A place on a PostgreSQL server; where none is to be had the test is skipped with the reason. */
export async function freshPostgres(context: {
  skip(reason: string): never;
}): Promise<PostgresPlace> {
  try {
    return await freshDatabase();
  } catch (error) {
    if (error instanceof NoPostgres) context.skip(`needs PostgreSQL: ${error.message}`);
    throw error;
  }
}

/** A place on a PostgreSQL server. */
export type PostgresPlace = FreshAddress & { readonly address: PostgresAddress };

function freshFile(): FreshAddress & { readonly address: SqliteAddress } {
  const folder = mkdtempSync(path.join(tmpdir(), 'cogniforce-test-'));
  const file = path.join(folder, 'test.db');
  return {
    address: { engine: 'sqlite', file },
    async create(template) {
      if (template?.engine === 'sqlite') copyFileSync(template.file, file);
      // An empty file is an empty database.
      else writeFileSync(file, '');
    },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function freshDatabase(): Promise<PostgresPlace> {
  const notice = await sharedPostgres();
  if ('reason' in notice) throw new NoPostgres(notice.reason);
  return freshDatabaseOn(notice.url, notice.copiesFiles);
}

/** A place on the PostgreSQL server at this URL, for whoever is no test and shares none. */
export function freshDatabaseOn(url: string, copiesFiles = false): PostgresPlace {
  const server = parseAddress(url, { variable: 'TEST_POSTGRES_URL', cwd: '.' });
  if (server.engine !== 'postgres') throw new Error('TEST_POSTGRES_URL names no PostgreSQL server');
  // On a server of our own, which syncs nothing: half of what it takes to log every page.
  const copying = copiesFiles ? 'strategy file_copy' : '';
  return databaseOn(server, copying, (statement) => administer(url, statement));
}

function databaseOn(
  server: PostgresAddress,
  copying: string,
  perform: (statement: string) => Promise<void>,
): PostgresPlace {
  const database = `test_${randomBytes(6).toString('hex')}`;
  return {
    address: { ...server, database },
    async create(template) {
      const from = template?.engine === 'postgres' ? `template ${template.database}` : '';
      await perform(`create database ${database} ${from} ${copying}`);
    },
    drop: () => perform(`drop database if exists ${database} with (force)`),
  };
}

let administrator: pg.Pool | null = null;

async function administer(url: string, statement: string): Promise<void> {
  administrator ??= newAdministrator(url);
  await administrator.query(statement);
}

function newAdministrator(url: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, max: 1, allowExitOnIdle: true });
  // The server may end before it, and then its idle connection breaks.
  pool.on('error', () => {});
  return pool;
}
