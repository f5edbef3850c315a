import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ServerNotice } from './postgres-server.ts';

/** A server, or the reason why there is none. */
export interface RunningPostgres {
  /** Where the server is, or why there is none. */
  readonly notice: ServerNotice;
  /** Ends the server, if it was started here. */
  stop(): Promise<void>;
}

type ServerAddress = Extract<ServerNotice, { readonly url: string }>;

/** A server that can be started again. */
export interface OwnPostgres extends RunningPostgres {
  /** Ends it and starts it at the same address, as it was or as a standby, which only takes questions; gives where it is. */
  restart(as?: 'primary' | 'standby'): Promise<ServerAddress>;
}

/** A real PostgreSQL server: `$TEST_POSTGRES_URL`, else one of its own that ends with this process at the latest. */
export async function startPostgres(): Promise<RunningPostgres> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) return { notice: { url: given }, stop: async () => {} };
  return startOwnPostgres();
}

/** A server of one's own in any case, with these settings (`name=value`) beyond the usual. */
export async function startOwnPostgres(settings: readonly string[] = []): Promise<OwnPostgres> {
  return started(settings, {});
}

/** A server of one's own that follows the one at this URL (a standby), as its administrator reaches it. */
export async function startStandby(primary: string): Promise<OwnPostgres> {
  return started([], { STANDBY_OF: primary });
}

async function started(settings: readonly string[], env: NodeJS.ProcessEnv): Promise<OwnPostgres> {
  const script = fileURLToPath(new URL('./postgres-server.ts', import.meta.url));
  const supervisor = spawn(process.execPath, [script, ...settings], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  const notice = await nextLine(supervisor);
  return {
    notice,
    stop: () => stop(supervisor),
    async restart(as = 'primary') {
      const again = nextLine(supervisor);
      supervisor.stdin?.write(`${as}\n`);
      const found = await again;
      if ('reason' in found) throw new Error(`the server did not start again: ${found.reason}`);
      return found;
    },
  };
}

function nextLine(supervisor: ChildProcess): Promise<ServerNotice> {
  return new Promise((resolve) => {
    let read = '';
    const onData = (chunk: string) => {
      read += chunk;
      if (!read.includes('\n')) return;
      supervisor.stdout?.off('data', onData);
      resolve(JSON.parse(read) as ServerNotice);
    };
    supervisor.stdout?.setEncoding('utf8').on('data', onData);
    supervisor.once('exit', () => resolve({ reason: 'the server program ended at once' }));
    supervisor.once('error', ({ message }) => resolve({ reason: message }));
  });
}

async function stop(supervisor: ChildProcess): Promise<void> {
  if (supervisor.exitCode !== null) return;
  const ended = new Promise((resolve) => supervisor.once('exit', resolve));
  supervisor.stdin?.end();
  await ended;
}
