import { CompiledQuery, type DatabaseConnection, sql } from 'kysely';
import { CogniforceError } from '../../../kernel/errors.ts';
import type { UntypedKysely } from '../engine.ts';
import { isEncryptedHere, ownEndOf } from './driver.ts';
import { NOT_ALLOWED } from './errors.ts';

interface Seen {
  readonly pid: number;
  readonly port: number | null;
}

/**
 * Whether somebody answers for the server: a pooler, which makes up the number of the process that serves us, or whatever
 * else makes connections of its own, as a port forward does.
 */
export async function isIndirect(db: UntypedKysely): Promise<boolean> {
  return db.getExecutor().provideConnection(async (connection: DatabaseConnection) => {
    const asked = 'select pg_backend_pid() as pid, inet_client_port() as port';
    const { rows } = await connection.executeQuery<Seen>(CompiledQuery.raw(asked));
    const [seen] = rows;
    const { pid, port } = ownEndOf(connection);
    return seen !== undefined && (seen.pid !== pid || seen.port !== port);
  });
}

/**
 * Whether the session that has just answered one connection answers another one, while the first is still open: then whatever
 * stands between hands them out by the transaction. Poolers give out the session that was used last.
 */
export async function sharesSessions(db: UntypedKysely): Promise<boolean> {
  return db.connection().execute(async (one) => {
    const first = await backendOf(one);
    const second = await db.connection().execute(backendOf);
    return first === second;
  });
}

async function backendOf(db: UntypedKysely): Promise<number | undefined> {
  const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db);
  return rows[0]?.pid;
}

/** By the socket of this end: what the server sees of its own end says nothing of what lies before a pooler. */
export async function isEncrypted(db: UntypedKysely): Promise<boolean> {
  return db
    .getExecutor()
    .provideConnection(async (connection: DatabaseConnection) => isEncryptedHere(connection));
}

/**
 * What no other database, no other server and no other schema answers; a replica answers the same as what it follows. Null: this
 * role is not told.
 */
export async function identity(db: UntypedKysely): Promise<string | null> {
  const asked = sql<{ identity: string }>`
    select (select system_identifier from pg_control_system()) || '/' || oid || '/' ||
      coalesce(current_schema(), '') as identity
    from pg_database where datname = current_database()
  `;
  try {
    const { rows } = await asked.execute(db);
    return rows[0]?.identity ?? null;
  } catch (error) {
    if (error instanceof CogniforceError && error.details.code === NOT_ALLOWED) return null;
    throw error;
  }
}
