import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { HealthReply, ReadyReply } from '../../src/api/contracts/health.ts';
import type { Run } from '../../src/api/contracts/runs.ts';
import { COMMAND_FILE } from './command-file.ts';
import { COMPILED } from './compiled.ts';
import { freePort } from './free-port.ts';

const MAIN = {
  built: fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url)),
  /** Of these very sources, whether `npm test` has built them or not. */
  sources: COMMAND_FILE,
} as const;

export interface ServerOptions {
  /** Folder that the server runs in: what it makes by itself, it makes there. */
  readonly folder: string;
  /** Its whole environment besides PATH, HOME and the port; nothing of ours leaks in. */
  readonly env?: Readonly<Record<string, string>>;
  readonly from?: keyof typeof MAIN;
  /** Also a state that the test wants to begin with, such as `degraded`. */
  readonly until?: ReadyReply['status'];
  readonly timeoutMs?: number;
  /** Who it runs as; without: as we do. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
}

/** A server of our own in a process of its own. */
export interface RunningServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly pid: number;
  /** All it has written to the terminal so far. */
  log(): string;
  /** Waits until `/health/ready` says `status`. */
  becomes(status: ReadyReply['status'], timeoutMs?: number): Promise<ReadyReply>;
  /** Waits until no run goes on and one has ended; needs a password that the log shows or `env` sets. */
  hasProcessed(timeoutMs?: number): Promise<Run>;
  /** What a person signs in with. */
  password(): string;
  /** Ends it as an administrator does, with SIGTERM. Gives its exit code. */
  stop(): Promise<number | null>;
}

/**
 * Starts the real server on a free port of the loopback address and waits until it is ready.
 *
 * Errors  it ends before that, or is not ready in time: with what it wrote.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, [MAIN[options.from ?? 'built'], 'serve'], {
    cwd: options.folder,
    env: { ...inherited(), HOST: '127.0.0.1', PORT: String(port), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options.user,
  });
  const log = collect(child);
  const url = `http://127.0.0.1:${port}`;
  const password = () => options.env?.ANALYTICS_PASSWORD ?? shownPassword(log());
  const server: RunningServer = {
    url,
    pid: child.pid ?? 0,
    log,
    becomes: (status, timeoutMs = 30_000) => becomes({ child, url, log, status, timeoutMs }),
    hasProcessed: (timeoutMs = 120_000) => hasProcessed(url, password(), timeoutMs),
    password,
    stop: () => stop(child),
  };
  try {
    await server.becomes(options.until ?? 'ready', options.timeoutMs ?? 90_000);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function inherited(): Record<string, string> {
  const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
  return { PATH, HOME, TMPDIR, LANG: 'C.UTF-8', TZ: 'UTC', ...COMPILED };
}

function collect(child: ChildProcess): () => string {
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
  }
  return () => text;
}

interface Expectation {
  readonly child: ChildProcess;
  readonly url: string;
  readonly log: () => string;
  readonly status: ReadyReply['status'];
  readonly timeoutMs: number;
}

async function becomes({ child, url, log, status, timeoutMs }: Expectation): Promise<ReadyReply> {
  const end = Date.now() + timeoutMs;
  let last: ReadyReply | null = null;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`The server ended (${child.exitCode}):\n${log()}`);
    last = await ask(url);
    if (last?.status === status) return last;
    await wait(150);
  }
  throw new Error(`The server is ${last?.status ?? 'silent'}, not ${status}:\n${log()}`);
}

async function ask(url: string): Promise<ReadyReply | null> {
  try {
    const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5000) });
    return (await answer.json()) as ReadyReply;
  } catch {
    return null;
  }
}

/** The password that the first start makes and shows once: four groups of four. */
export function shownPassword(log: string): string {
  const shown = /\b[a-z2-9]{4}(?:-[a-z2-9]{4}){3}\b/.exec(log)?.[0];
  if (shown === undefined) throw new Error(`No password was shown:\n${log}`);
  return shown;
}

async function hasProcessed(url: string, password: string, timeoutMs: number): Promise<Run> {
  const cookie = await signIn(url, password);
  for (const end = Date.now() + timeoutMs; Date.now() < end; await wait(250)) {
    const answer = await fetch(`${url}/api/v1/analytics/health`, { headers: { cookie } });
    const { currentRun, lastProcessingRun } = (await answer.json()) as HealthReply;
    if (currentRun === null && lastProcessingRun !== null) return lastProcessingRun;
  }
  throw new Error(`No run has ended within ${timeoutMs} ms.`);
}

/** Signs in as a person does; gives the cookie of the session. */
export async function signIn(url: string, password: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/analytics/auth`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify({ password }),
  });
  if (!answer.ok) throw new Error(`The sign-in was answered with ${answer.status}.`);
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ');
}

async function stop(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), 15_000);
  const [code] = (await ended) as [number | null];
  clearTimeout(late);
  return code;
}
