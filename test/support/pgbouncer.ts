import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresAddress } from '../../src/data/index.ts';
import { freePort } from './free-port.ts';
import type { Pooler } from './pooler.ts';
import { serverUser } from './postgres-binaries.ts';

/** Where distributions put it, away from the search path of most people. */
const FOLDERS = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/sbin', '/usr/local/sbin'];

/** Where PgBouncer is on this machine; undefined: it is not installed. */
export const pgBouncer = FOLDERS.map((folder) => path.join(folder, 'pgbouncer')).find(existsSync);

/** Its settings in transaction mode before a server on `host` and `port`, with `size` connections for each role and database. */
export function pgBouncerSettings(given: {
  readonly host: string;
  readonly port: number | string;
  readonly listen: number;
  /** The file of those who may come in. */
  readonly users: string;
  readonly size: number;
}): string {
  return [
    '[databases]',
    `* = host=${given.host} port=${given.port}`,
    '[pgbouncer]',
    'listen_addr = 127.0.0.1',
    `listen_port = ${given.listen}`,
    'unix_socket_dir =',
    'auth_type = plain',
    `auth_file = ${given.users}`,
    'pool_mode = transaction',
    `default_pool_size = ${given.size}`,
    'max_client_conn = 300',
    // What drivers of Python set at connecting.
    'ignore_startup_parameters = extra_float_digits',
  ].join('\n');
}

/** A real PgBouncer in transaction mode before the server of the address, with so many connections for each role and database. */
export async function startPgBouncer(address: PostgresAddress, size = 1): Promise<Pooler> {
  const { host, port, user, password } = address;
  const runAs = serverUser();
  const folder = mkdtempSync(path.join(tmpdir(), 'cogniforce-pgbouncer-'));
  const own = await freePort();
  const file = (name: string, text: string) => {
    const place = path.join(folder, name);
    writeFileSync(place, text, { mode: 0o600 });
    if (runAs !== null) chownSync(place, runAs.uid, runAs.gid);
    return place;
  };
  const users = file('users.txt', `"${user}" "${password}"\n`);
  const settings = file(
    'pgbouncer.ini',
    pgBouncerSettings({ host, port, listen: own, users, size }),
  );
  if (runAs !== null) chownSync(folder, runAs.uid, runAs.gid);
  const bouncer = spawn(pgBouncer ?? 'pgbouncer', [settings], { ...runAs, stdio: 'ignore' });
  await answering(own, bouncer);
  return {
    address: { ...address, host: '127.0.0.1', port: own },
    async close() {
      const ended = once(bouncer, 'exit');
      bouncer.kill('SIGTERM');
      if (bouncer.exitCode === null) await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answering(port: number, bouncer: ChildProcess): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const socket = connect(port, '127.0.0.1');
    const isThere = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
    });
    socket.destroy();
    if (isThere) return;
    if (bouncer.exitCode !== null || tries > 200) throw new Error('pgbouncer did not start');
    await sleep(50);
  }
}
