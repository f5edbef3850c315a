import { existsSync } from 'node:fs';
import pg from 'pg';
import type { PostgresAddress } from '../../src/data/index.ts';
import { administer, type Place } from '../reliability/place.ts';
import type { FaultPlace, Scene, Server } from './fault.ts';

/** The hands of an administrator: what faults do to a place. */
type At = Pick<Scene, 'server' | 'place'>;

export function serverOf({ server }: Pick<Scene, 'server'>): Server {
  if (server === null) throw new TypeError('a PostgreSQL server is needed');
  return server;
}

export function roleOf({ place }: Pick<Scene, 'place'>): string {
  if (place.role === null) throw new TypeError('a role is needed');
  return place.role;
}

/** Statements in the database itself. */
export function statements({ place }: At, ...all: readonly string[]): Promise<void> {
  return administer(place.administered.url, ...all);
}

/** Ends every connection to the database but that of the administrator, and waits until they are gone. */
export function endConnections(at: At): Promise<void> {
  return administer(
    serverOf(at).url,
    `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${databaseOf(at)}'`,
  );
}

/** Changes a setting of the database; gives what changes it back. */
export async function changeDatabase(
  at: At,
  to: string,
  back: string,
): Promise<() => Promise<void>> {
  const change = (clause: string) =>
    administer(serverOf(at).url, `alter database ${databaseOf(at)} with ${clause}`);
  await change(to);
  return () => change(back);
}

export function databaseOf({ place }: Pick<Scene, 'place'>): string {
  return (place.administered.address as PostgresAddress).database;
}

/** What the server says, as its administrator asks. */
export async function asked<T extends pg.QueryResultRow>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

export function fileOf({ address }: Pick<Place | FaultPlace, 'address'>): string {
  if (address.engine !== 'sqlite') throw new TypeError('a file is needed');
  return address.file;
}

/** The file, and what SQLite keeps beside it now. */
export function filesOf(place: Pick<Place, 'address'>): string[] {
  const file = fileOf(place);
  return ['', '-wal', '-shm', '-journal']
    .map((ending) => `${file}${ending}`)
    .filter((each) => existsSync(each));
}
