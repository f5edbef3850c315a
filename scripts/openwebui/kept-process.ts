import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A server that ends with us at the latest. */
export interface KeptProcess {
  readonly pid: number;
  /** Null while it runs. */
  exitCode(): number | null;
  /** Ends it and waits for that. */
  stop(): Promise<void>;
  /** Halts it and whatever it has started, in the middle of what they do. */
  freeze(): void;
  thaw(): void;
  /** The last lines that it wrote. */
  tail(): string;
}

export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Gets what it writes. */
  readonly log: string;
  readonly user?: { uid: number; gid: number } | null;
}

const KEEPER = fileURLToPath(new URL('../support/keeper.js', import.meta.url));
const TAIL = 15;

/** Starts it; errors: it cannot be started. */
export async function keepRunning({
  command,
  args,
  env,
  cwd,
  log,
  user,
}: Program): Promise<KeptProcess> {
  const keeper = spawn(process.execPath, [KEEPER, log, command, ...args], {
    ...{ cwd, env: { ...env }, stdio: ['pipe', 'pipe', 'inherit'] },
    ...user,
  });
  const pid = await firstNumber(keeper);
  const signal = (name: NodeJS.Signals) => {
    if (keeper.exitCode === null) process.kill(-pid, name);
  };
  return {
    pid,
    exitCode: () => keeper.exitCode,
    stop: async () => {
      if (keeper.exitCode !== null) return;
      const ended = once(keeper, 'exit');
      keeper.stdin?.end();
      await ended;
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    tail: () => readFileSync(log, 'utf8').trimEnd().split('\n').slice(-TAIL).join('\n'),
  };
}

function firstNumber(keeper: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    keeper.stdout?.setEncoding('utf8').once('data', (text: string) => resolve(Number(text)));
    keeper.once('exit', (code) => reject(new Error(`it could not be started (${code})`)));
    keeper.once('error', reject);
  });
}
