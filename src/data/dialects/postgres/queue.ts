import { createRequire } from 'node:module';
import { sql } from 'kysely';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { PostgresAddress } from '../../address.ts';
import type { QueueInstallation, UntypedKysely } from '../engine.ts';
import { NOT_ALLOWED } from './errors.ts';
import { migrate } from './migrate.ts';

/** Where pg-boss keeps its tables; one queue in a database, whatever schema our own tables are in. */
export const QUEUE_SCHEMA = 'pgboss';
/** How long a process waits for another one that installs it. */
const LOCK_WAIT_MS = 60_000;
/** What a query of a table or schema that is not there answers. */
const ABSENT: ReadonlySet<unknown> = new Set(['42P01', '3F000']);

/**
 * Makes pg-boss's tables, or brings them to the version of the package, all or nothing.
 *
 * Where nothing is to be done it costs one query: pg-boss itself is loaded only when it is. Its scripts hold a transaction
 * of their own, and build indexes after it without locking; here everything is in one, since a queue is a small table and
 * a half-made one helps nobody.
 *
 * Errors  DATABASE_REFUSED where the user may not make the schema, or one that is there is not the user's.
 */
export async function installQueue(
  db: UntypedKysely,
  address: PostgresAddress,
): Promise<QueueInstallation> {
  try {
    return await install(db, address);
  } catch (error) {
    // What went wrong first is what is told.
    throw (await foreignQueue(db, error).catch(() => null)) ?? error;
  }
}

async function install(db: UntypedKysely, address: PostgresAddress): Promise<QueueInstallation> {
  const to = packagedVersion();
  const seen = await installedVersion(db);
  if (seen !== null && seen >= to) return { from: seen, to: seen };
  return migrate(db, address, { transactional: true, waitMs: LOCK_WAIT_MS }, async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('cogniforce queue'))`.execute(tx);
    const from = (await isInstalled(tx)) ? await installedVersion(tx) : null;
    if (from !== null && from >= to) return { from, to: from };
    await sql.raw(inOneTransaction(await script(tx, from))).execute(tx);
    return { from, to };
  });
}

/** Of the schema that the package in use wants. */
function packagedVersion(): number {
  const manifest = createRequire(import.meta.url)('pg-boss/package.json') as {
    pgboss: { schema: number };
  };
  return manifest.pgboss.schema;
}

/** Null: it is not there. */
async function installedVersion(db: UntypedKysely): Promise<number | null> {
  try {
    const { rows } = await sql<{ version: number }>`
      select version from ${sql.id(QUEUE_SCHEMA, 'version')}
    `.execute(db);
    return rows[0]?.version ?? null;
  } catch (error) {
    if (error instanceof CogniforceError && ABSENT.has(error.details.code)) return null;
    throw error;
  }
}

async function isInstalled(tx: UntypedKysely): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select to_regclass(${`${QUEUE_SCHEMA}.version`}) is not null as found
  `.execute(tx);
  return rows[0]?.found === true;
}

async function script(tx: UntypedKysely, from: number | null): Promise<string> {
  const { getConstructionPlans, getMigrationPlans } = await import('pg-boss');
  if (from === null) {
    return getConstructionPlans(QUEUE_SCHEMA, { createSchema: await needsSchema(tx) });
  }
  const { rows } = await sql<{ tableName: string; policy: string }>`
    select table_name as "tableName", policy from ${sql.id(QUEUE_SCHEMA, 'queue')} where partition
  `.execute(tx);
  return getMigrationPlans(QUEUE_SCHEMA, from, { partitionTables: rows });
}

/** A schema that an administrator has made for us needs no right to make one. Errors: DATABASE_REFUSED. */
async function needsSchema(tx: UntypedKysely): Promise<boolean> {
  const { rows } = await sql<{ exists: boolean; allowed: boolean; database: string }>`
    select to_regnamespace(${QUEUE_SCHEMA}) is not null as exists,
      has_database_privilege(current_database(), 'create') as allowed, current_database() as database
  `.execute(tx);
  const { exists = false, allowed = true, database = '' } = rows[0] ?? {};
  if (exists || allowed) return !exists;
  throw new CogniforceError(
    'DATABASE_REFUSED',
    `The PostgreSQL database ${database} has no schema ${QUEUE_SCHEMA} for the queue, and this user may not make it: let an administrator run "create schema ${QUEUE_SCHEMA} authorization" with this user.`,
    { database, schema: QUEUE_SCHEMA, remedy: AGAIN },
  );
}

/** The tables of the domain come first. */
const AGAIN =
  'All but the queue is up to date: when that is done, run cogniforce db upgrade once more.';

/** Why this user may not use the queue that is there, or that it is none; null where something else has failed. */
async function foreignQueue(db: UntypedKysely, error: unknown): Promise<CogniforceError | null> {
  if (!(error instanceof CogniforceError)) return null;
  const { code, details } = error;
  if (details.code !== NOT_ALLOWED && code !== 'SCHEMA_DRIFT') return null;
  const { rows } = await sql<{ owner: string; user: string; database: string }>`
    select pg_get_userbyid(nspowner) as owner, current_user as user, current_database() as database
    from pg_namespace where nspname = ${QUEUE_SCHEMA}
  `.execute(db);
  const [found] = rows;
  if (found === undefined) return null;
  const { owner, user, database } = found;
  const reason =
    code === 'SCHEMA_DRIFT'
      ? 'is not what pg-boss has made: let an administrator drop it where no other program uses it'
      : `belongs to ${owner}, and this user may not use it: let an administrator give it to this user with all that is in it, or drop it where no other program uses it`;
  if (code !== 'SCHEMA_DRIFT' && owner === user) return null;
  return new CogniforceError(
    code,
    `The schema ${QUEUE_SCHEMA} in the PostgreSQL database ${database}, which is for the queue, ${reason}.`,
    { database, schema: QUEUE_SCHEMA, remedy: AGAIN },
    { cause: error },
  );
}

/** Without its own beginning and end, and with indexes that are built where they stand. */
function inOneTransaction(text: string): string {
  const [body = '', after = ''] = text.replace(/^\s*BEGIN;/, '').split(/^\s*COMMIT;\s*$/m);
  return body + after.replaceAll(/^((?:CREATE(?: UNIQUE)?|DROP) INDEX) CONCURRENTLY/gm, '$1');
}
