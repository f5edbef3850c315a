import { sql } from 'kysely';
import pg from 'pg';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { PostgresAddress } from '../../address.ts';
import type { UntypedKysely } from '../engine.ts';
import { clientConfig } from './connection.ts';
import { toError } from './errors.ts';
import { mayGoOnPlain, plain } from './ssl.ts';

/** Always there, and nobody's data is in it. */
const MAINTENANCE_DATABASE = 'postgres';
const CONNECT_TIMEOUT_MS = 10_000;
const NO_SUCH_DATABASE = '3D000';
/** Somebody else made it meanwhile: the name is taken, or is just being taken. */
const ALREADY_THERE = new Set(['42P04', '23505']);

/** Makes the database when it is missing. Several at once may try; all succeed. */
export async function create(address: PostgresAddress): Promise<boolean> {
  const made = !(await exists(address)) && (await createDatabase(address));
  if (address.schema !== undefined) await createSchema(address, address.schema);
  return made;
}

/** Whether the server has this database; anything else that keeps us out is an error. */
async function exists(address: PostgresAddress): Promise<boolean> {
  try {
    await withClient(address, async () => {});
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === NO_SUCH_DATABASE) return false;
    throw toError(error, address);
  }
}

/** Tables in the first schema of the search path, those of extensions left out. */
export async function tableNames(db: UntypedKysely): Promise<string[]> {
  const place = await sql<{ schema: string | null }>`select current_schema() as schema`.execute(db);
  const schema = place.rows[0]?.schema ?? null;
  if (schema === null) {
    throw new CogniforceError(
      'DATABASE_UNREACHABLE',
      'The schema of the database does not exist.',
      {
        missing: true,
      },
    );
  }
  const { rows } = await sql<{ name: string }>`
    select c.relname as name
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = ${schema}
      and c.relkind in ('r', 'p')
      and not exists (
        select from pg_depend d
        where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e'
      )
    order by c.relname collate "C"
  `.execute(db);
  return rows.map(({ name }) => name);
}

async function createDatabase(address: PostgresAddress): Promise<boolean> {
  const name = pg.escapeIdentifier(address.database);
  try {
    await withClient({ ...address, database: MAINTENANCE_DATABASE }, (client) =>
      // Text sorts by byte, as it does in SQLite.
      client.query(
        `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`,
      ),
    );
    return true;
  } catch (error) {
    if (ALREADY_THERE.has(String((error as { code?: unknown }).code))) return false;
    throw toError(error, address);
  }
}

async function createSchema(address: PostgresAddress, schema: string): Promise<void> {
  try {
    await withClient(address, (client) =>
      client.query(`create schema if not exists ${pg.escapeIdentifier(schema)}`),
    );
  } catch (error) {
    if (String((error as { code?: unknown }).code) !== '23505') throw toError(error, address);
  }
}

async function withClient<T>(
  address: PostgresAddress,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = await connect(address).catch((error) => {
    if (mayGoOnPlain(address, error)) return connect(plain(address));
    throw error;
  });
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

async function connect(address: PostgresAddress): Promise<pg.Client> {
  const client = new pg.Client({
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    ...clientConfig(address, 'cogniforce'),
  });
  client.on('error', () => {});
  await client.connect();
  return client;
}
