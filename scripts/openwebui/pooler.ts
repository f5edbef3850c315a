import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { serverUser } from '../../test/support/postgres-binaries.ts';
import { keepRunning } from './kept-process.ts';
import { freePort } from './server.ts';

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
  const command = findPgBouncer();
  if (command === null) return { reason: 'pgbouncer is not installed' };
  const { hostname, port, username, password } = new URL(server);
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o777); // it refuses to run as root, and then runs as somebody else
  const listen = await freePort();
  const [settings, users] = [join(folder, 'pgbouncer.ini'), join(folder, 'users.txt')];
  writeFileSync(users, `"${username}" "${password}"\n`);
  writeFileSync(
    settings,
    `[databases]
* = host=${hostname} port=${port}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${listen}
unix_socket_dir =
auth_type = plain
auth_file = ${users}
pool_mode = transaction
default_pool_size = 20
max_client_conn = 300
ignore_startup_parameters = extra_float_digits
`,
  );
  const running = await keepRunning({
    ...{ command, args: [settings], env: {}, cwd: folder },
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

function findPgBouncer(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return (
    folders.map((folder) => join(folder, 'pgbouncer')).find((each) => existsSync(each)) ?? null
  );
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
