import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { COMMAND_FILE } from '../../test/support/command-file.ts';
import { COMPILED } from '../../test/support/compiled.ts';

/** How a command of ours has ended. */
export interface EndedCommand {
  /** Null: a signal has ended it. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Processor time that it took, as far as it was looked at. */
  readonly cpuMs: number;
  readonly ms: number;
}

/** A command of ours in a process of its own. */
export interface RunningCommand {
  readonly pid: number;
  readonly ended: Promise<EndedCommand>;
  isRunning(): boolean;
  signal(name: NodeJS.Signals): void;
  /** Resolves when it has used so much processor time, which is the same on a busy machine, or has ended. */
  untilCpu(ms: number): Promise<void>;
}

export interface CommandOptions {
  /** All that is set for it. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Code that runs before the program, as a URL. */
  readonly preload?: string | undefined;
  /** Who it runs as; without: as we do. */
  readonly user?: { readonly uid: number; readonly gid: number } | undefined;
}

const LOOK_MS = 5;

function basicEnv(cwd: string) {
  return { PATH: process.env.PATH ?? '', HOME: cwd, TZ: 'UTC', LANG: 'C.UTF-8', ...COMPILED };
}

/** Starts `cogniforce` with these words. It ends when we do, also where it stands still then. */
export function startCommand(
  words: readonly string[],
  { env, cwd, preload, user }: CommandOptions,
): RunningCommand {
  const started = performance.now();
  const before = preload === undefined ? [] : ['--import', preload];
  const child = spawn(process.execPath, [...before, COMMAND_FILE, ...words], {
    cwd,
    env: { ...basicEnv(cwd), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...user,
  });
  const pid = child.pid ?? 0;
  const guard = guardOf(pid);
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (text) => {
    said.stdout += text;
  });
  child.stderr.on('data', (text) => {
    said.stderr += text;
  });
  let cpuMs = 0;
  const ended = new Promise<EndedCommand>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode) => {
      guard.kill('SIGKILL');
      resolve({ exitCode, ...said, cpuMs, ms: performance.now() - started });
    });
  });
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  return {
    ...{ pid, ended, isRunning },
    signal: (name) => void child.kill(name),
    async untilCpu(ms) {
      while (isRunning()) {
        cpuMs = Math.max(cpuMs, cpuOf(pid) ?? performance.now() - started);
        if (cpuMs >= ms) return;
        await sleep(LOOK_MS);
      }
    },
  };
}

/** Runs it to its end. */
export async function runCommand(
  words: readonly string[],
  options: CommandOptions,
): Promise<EndedCommand> {
  const command = startCommand(words, options);
  await command.untilCpu(Number.POSITIVE_INFINITY);
  return command.ended;
}

/** What `--json` has printed last; null: nothing. */
export function jsonOf({ stdout }: Pick<EndedCommand, 'stdout'>): Record<string, unknown> | null {
  const line = stdout.trim().split('\n').at(-1) ?? '';
  return line === '' ? null : (JSON.parse(line) as Record<string, unknown>);
}

/** Ends the process when its own input does, so however we end: one that stands still would stand there for ever. */
function guardOf(pid: number): ChildProcess {
  return spawn('sh', ['-c', `read line; kill -KILL ${pid}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
}

/** Ticks a second of what /proc says, on every Linux. */
const TICKS = 100;

/** Processor time that a process has used, milliseconds; null where the system does not tell. */
export function cpuOf(pid: number): number | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return ((Number(fields[11]) + Number(fields[12])) * 1000) / TICKS;
  } catch {
    return null;
  }
}
