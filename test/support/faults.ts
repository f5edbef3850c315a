import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type PostgresAddress, parseAddress } from '../../src/data/index.ts';
import { startOwnPostgres } from './postgres.ts';

/** There is no PostgreSQL on this machine that could be started. */
export class NoServer extends Error {}

/** What can happen to a PostgreSQL server. */
export const SERVER_FAULTS = ['stopped', 'paused', 'out of connections'] as const;
export type ServerFault = (typeof SERVER_FAULTS)[number];

/** A PostgreSQL server to which something can happen. */
export interface FragileServer {
  readonly address: PostgresAddress;
  /** Ends it and starts it at the same address, as it was or as a standby. */
  restart(as?: 'primary' | 'standby'): Promise<void>;
  /** Lets a standby take writes from now on. */
  promote(): Promise<void>;
  /** Runs statements in its database as its administrator. */
  run(statements: string): Promise<void>;
  /** Lets it happen; gives what undoes it, where that can be. */
  suffer(fault: ServerFault): Promise<() => Promise<void>>;
  stop(): Promise<void>;
}

/** Few, so that they are soon used up. */
const MAX_CONNECTIONS = 15;

/** A server of one's own, with a database of this name still to be made. Errors: NoServer. */
export async function fragileServer(
  database: string,
  settings: readonly string[] = [],
): Promise<FragileServer> {
  const { notice, stop, restart } = await startOwnPostgres([
    `max_connections=${MAX_CONNECTIONS}`,
    ...settings,
  ]);
  if (!('pid' in notice) || notice.pid === undefined) {
    throw new NoServer('reason' in notice ? notice.reason : 'the server has no process');
  }
  const { url, pid } = notice;
  const server = parseAddress(url, { variable: 'the server', cwd: '.' });
  if (server.engine !== 'postgres') throw new TypeError('a server is needed');
  const faults: Readonly<Record<ServerFault, () => Promise<() => Promise<void>>>> = {
    async stopped() {
      await stop();
      return async () => {};
    },
    paused: () => paused(url, pid),
    'out of connections': () => outOfConnections(url),
  };
  const run = async (statements: string) => {
    const place = new URL(url);
    place.pathname = `/${database}`;
    const client = await connected(place.href);
    await client.query(statements).finally(() => client.end());
  };
  return {
    address: { ...server, database },
    restart: async (as) => {
      await restart(as);
    },
    promote: () => run('select pg_promote()'),
    run,
    suffer: (fault) => faults[fault](),
    stop,
  };
}

/** Every process of it stands still: connections are taken by the system, and nobody answers. */
export async function paused(url: string, server: number): Promise<() => Promise<void>> {
  const client = await connected(url);
  const { rows } = await client.query<{ pid: number }>('select pid from pg_stat_activity');
  await client.end();
  const all = [server, ...rows.map(({ pid }) => pid)];
  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const pid of all) {
      try {
        process.kill(pid, name);
      } catch {
        // It has ended meanwhile, as the one that was asked has.
      }
    }
  };
  signal('SIGSTOP');
  return async () => signal('SIGCONT');
}

/** Others have taken every connection, those included that were there before. */
async function outOfConnections(url: string): Promise<() => Promise<void>> {
  const taken = [await connected(url)];
  await taken[0]?.query(
    `select pg_terminate_backend(pid) from pg_stat_activity
     where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  );
  const giveUpAt = Date.now() + 10_000;
  // Those that were ended take a moment to be gone.
  for (let quiet = 0; quiet < 5 && Date.now() < giveUpAt; ) {
    try {
      taken.push(await connected(url));
      quiet = 0;
    } catch {
      quiet += 1;
    }
  }
  return async () => {
    await Promise.all(taken.map((client) => client.end()));
  };
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}

/** Another process holds the file under an exclusive lock; gives what ends it. */
export async function holdFile(file: string): Promise<() => Promise<void>> {
  const script = fileURLToPath(new URL('./hold-file.ts', import.meta.url));
  const holder = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.race([
    once(holder.stdout, 'data'),
    once(holder, 'exit').then(() => Promise.reject(new Error('the file could not be held'))),
  ]);
  return async () => {
    if (holder.signalCode !== null) return;
    const ended = once(holder, 'exit');
    holder.kill('SIGKILL');
    await ended;
  };
}
