import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from '../../test/support/free-port.ts';
import { pgBouncer, pgBouncerSettings } from '../../test/support/pgbouncer.ts';
import { serverUser } from '../../test/support/postgres-binaries.ts';
import { keepRunning } from './kept-process.ts';

/** A PgBouncer between everybody and a PostgreSQL server. */
export interface Pooler {
  /** The same URL, through it. */
  through(url: string): string;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 10_000;

/** Starts one in transaction mode; or says why there is none. */
export async function startPooler(
  folder: string,
  server: string,
): Promise<Pooler | { reason: string }> {
  if (pgBouncer === undefined) return { reason: 'pgbouncer is not installed' };
  const { hostname, port, username, password } = new URL(server);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o777); // it refuses to run as root, and then runs as somebody else
  const listen = await freePort();
  const [settings, users] = [join(folder, 'pgbouncer.ini'), join(folder, 'users.txt')];
  writeFileSync(users, `"${username}" "${password}"\n`);
  writeFileSync(settings, pgBouncerSettings({ host: hostname, port, listen, users, size: 20 }));
  const running = await keepRunning({
    ...{ command: pgBouncer, args: [settings], env: {}, cwd: folder },
    ...{ log: join(folder, 'pgbouncer.log'), user: serverUser() },
  });
  const through = (url: string) => {
    const other = new URL(url);
    other.port = String(listen);
    return other.href;
  };
  if (!(await answers(through(server)))) {
    await running.stop();
    return { reason: `pgbouncer does not start: ${running.tail()}` };
  }
  return { through, stop: () => running.stop() };
}

async function answers(url: string): Promise<boolean> {
  const until = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < until) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      await client.query('select 1');
      return true;
    } catch {
      await sleep(100);
    } finally {
      await client.end().catch(() => {});
    }
  }
  return false;
}
