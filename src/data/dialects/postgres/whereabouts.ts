import { CompiledQuery, type DatabaseConnection, sql } from 'kysely';
import type { UntypedKysely } from '../engine.ts';
import { ownEndOf } from './driver.ts';

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

/** What no other database, and no other server, answers; a replica answers the same as what it follows. Null: it is not told. */
export async function identity(db: UntypedKysely): Promise<string | null> {
  const { rows } = await sql<{ identity: string }>`
    select (select system_identifier from pg_control_system()) || '/' || oid as identity
    from pg_database where datname = current_database()
  `.execute(db);
  return rows[0]?.identity ?? null;
}
