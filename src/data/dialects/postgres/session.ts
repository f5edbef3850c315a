import { Kysely, sql } from 'kysely';
import type { PostgresAddress } from '../../address.ts';
import type { UntypedKysely, UntypedTables } from '../engine.ts';
import { isThere, openSession } from './connection.ts';
import { dialectOver } from './dialect.ts';
import { PostgresDriver } from './driver.ts';
import { patienceOf } from './patience.ts';

/**
 * Runs `work` on one connection whose statements go as they are: for what no transaction can hold, and for locks that last
 * longer than one.
 *
 * Behind a pooler that hands out transactions the session is not ours, so the address should be the server's own. What was
 * set is taken back all the same, as far as whoever answers then is who answered before.
 */
export async function inSession<T>(
  address: PostgresAddress,
  work: (db: UntypedKysely) => Promise<T>,
): Promise<T> {
  const db = new Kysely<UntypedTables>({
    dialect: dialectOver(
      () =>
        new PostgresDriver({
          address,
          open: openSession,
          rules: null,
          patience: patienceOf(null),
          isThere,
        }),
    ),
  });
  try {
    return await db.connection().execute(async (connection) => {
      try {
        return await work(connection);
      } finally {
        // Where this fails the connection is lost, and all that was set with it.
        await sql`select pg_advisory_unlock_all()`.execute(connection).catch(() => {});
        await sql`reset all`.execute(connection).catch(() => {});
      }
    });
  } finally {
    await db.destroy();
  }
}
