import { sql } from 'kysely';
import type pg from 'pg';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { PostgresAddress } from '../../address.ts';
import type { UntypedKysely } from '../engine.ts';
import { isMissing } from '../missing.ts';
import { clientConfig, isThere } from './connection.ts';
import { toCreationError } from './errors.ts';
import { answered, patienceOf, takeLeave } from './patience.ts';
import { driver } from './pg.ts';
import { mayGoOnPlain, plain } from './ssl.ts';

/** Where one connects to make another: on every server but those that someone has tidied. */
const MAINTENANCE_DATABASES = ['postgres', 'template1'];
const CONNECT_TIMEOUT_MS = 10_000;
/** Of making a database or a schema. */
const PATIENCE = patienceOf(120_000);
/** Somebody else made it meanwhile: the name of the database or of the schema is taken, or is just being taken. */
const ALREADY_THERE = new Set(['42P04', '42P06', '23505']);

/** Makes the database, and the schema where the address names one. False: somebody else made it. */
export async function create(address: PostgresAddress): Promise<boolean> {
  if (address.schema === undefined) return createDatabase(address);
  try {
    return await createSchema(address, address.schema);
  } catch (error) {
    if (!isMissing(error)) throw error;
    await createDatabase(address);
    return createSchema(address, address.schema);
  }
}

/** Tables in the first schema of the search path, those of extensions left out. */
export async function tableNames(db: UntypedKysely): Promise<string[]> {
  const schema = await currentSchema(db);
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

/** Errors: DATABASE_UNREACHABLE, `missing`, where the search path leads nowhere. */
async function currentSchema(db: UntypedKysely): Promise<string> {
  const { rows } = await sql<{ schema: string | null; path: string; database: string }>`
    select current_schema() as schema, current_setting('search_path') as path,
      current_database() as database
  `.execute(db);
  const [found] = rows;
  if (found === undefined || found.schema === null) {
    throw new CogniforceError(
      'DATABASE_UNREACHABLE',
      `The schema ${found?.path} does not exist in the PostgreSQL database ${found?.database}.`,
      { missing: true },
    );
  }
  return found.schema;
}

async function createDatabase(address: PostgresAddress): Promise<boolean> {
  const name = driver().escapeIdentifier(address.database);
  // Text sorts by byte, as it does in SQLite.
  const statement = `create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C'`;
  const [first = '', second = ''] = MAINTENANCE_DATABASES;
  try {
    return await run({ ...address, database: first }, address, statement);
  } catch (error) {
    if (!isMissing(error)) throw error;
    return run({ ...address, database: second }, address, statement);
  }
}

function createSchema(address: PostgresAddress, schema: string): Promise<boolean> {
  return run(address, address, `create schema ${driver().escapeIdentifier(schema)}`);
}

/** Runs a statement `at` a place, and speaks of what is to be `made` when it fails. False: it is there already. */
async function run(
  at: PostgresAddress,
  made: PostgresAddress,
  statement: string,
): Promise<boolean> {
  try {
    await withClient(at, (client) =>
      answered(client, client.query(statement), PATIENCE, () => isThere(at)),
    );
    return true;
  } catch (error) {
    if (!ALREADY_THERE.has(String((error as { code?: unknown }).code)))
      throw toCreationError(error, made);
    return false;
  }
}

/** Lets `work` use one connection of its own; encrypted as the address says. */
export async function withClient<T>(
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
    await takeLeave(client, [client]).catch(() => {});
  }
}

async function connect(address: PostgresAddress): Promise<pg.Client> {
  const config = clientConfig(address, 'cogniforce');
  const client = new config.Client({ connectionTimeoutMillis: CONNECT_TIMEOUT_MS, ...config });
  client.on('error', () => {});
  await client.connect();
  return client;
}
