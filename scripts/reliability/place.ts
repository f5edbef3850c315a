import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { type DatabaseAddress, parseAddress } from '../../src/data/index.ts';
import { urlOf } from '../../test/support/url-of.ts';

export const ENGINES = ['sqlite', 'postgres'] as const;
export type Engine = (typeof ENGINES)[number];

/** A place for a database that is nobody else's. */
export interface Place {
  readonly engine: Engine;
  readonly address: DatabaseAddress;
  readonly url: string;
  /** Another place with the same in it; nobody may be connected to this one. */
  copy(): Promise<Place>;
  drop(): Promise<void>;
}

/** Where there is nothing yet: a folder below `folder`, or a database on the server at `server`. */
export function newPlace(engine: Engine, folder: string, server: string | null): Place {
  if (engine === 'sqlite') return fileIn(folder);
  if (server === null) throw new TypeError('a server is needed');
  return databaseOn(server);
}

/** What SQLite keeps beside a file. */
const COMPANIONS = ['', '-wal', '-shm', '-journal'];

function fileIn(parent: string): Place {
  const folder = mkdtempSync(join(parent, 'figures-'));
  const file = join(folder, 'cogniforce.db');
  const address = { engine: 'sqlite', file } as const;
  return {
    ...{ engine: 'sqlite', address, url: urlOf(address) },
    async copy() {
      const other = fileIn(parent);
      const to = (other.address as typeof address).file;
      for (const ending of COMPANIONS) {
        if (existsSync(`${file}${ending}`)) copyFileSync(`${file}${ending}`, `${to}${ending}`);
      }
      return other;
    },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

function databaseOn(server: string): Place {
  const parsed = parseAddress(server, { variable: 'the server', cwd: '.' });
  if (parsed.engine !== 'postgres') throw new TypeError('a PostgreSQL server is needed');
  const database = `reliability_${randomBytes(6).toString('hex')}`;
  const address = { ...parsed, database };
  return {
    ...{ engine: 'postgres', address, url: urlOf(address) },
    async copy() {
      const other = databaseOn(server);
      const { database: copy } = other.address as typeof address;
      // The server may not have noticed yet that a process is no more.
      await administer(server, endOthers(database), `create database ${copy} template ${database}`);
      return other;
    },
    drop: () => administer(server, `drop database if exists ${database} with (force)`),
  };
}

function endOthers(database: string): string {
  return `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${database}'`;
}

/** Runs statements as whoever the server's URL names. */
export async function administer(server: string, ...statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  client.on('error', () => {});
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
