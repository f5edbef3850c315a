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

/** A real PostgreSQL server: `$TEST_POSTGRES_URL`, else one of its own that ends with this process at the latest. */
export async function startPostgres(): Promise<RunningPostgres> {
  const given = process.env.TEST_POSTGRES_URL;
  if (given) return { notice: { url: given }, stop: async () => {} };
  return startOwnPostgres();
}

/** A server of one's own in any case, with these settings (`name=value`) beyond the usual. */
export async function startOwnPostgres(settings: readonly string[] = []): Promise<RunningPostgres> {
  const script = fileURLToPath(new URL('./postgres-server.ts', import.meta.url));
  const supervisor = spawn(process.execPath, [script, ...settings], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const notice = await firstLine(supervisor);
  return { notice, stop: () => stop(supervisor) };
}

function firstLine(supervisor: ChildProcess): Promise<ServerNotice> {
  return new Promise((resolve) => {
    let read = '';
    supervisor.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      read += chunk;
      if (read.includes('\n')) resolve(JSON.parse(read) as ServerNotice);
    });
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
