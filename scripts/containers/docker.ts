import { spawn } from 'node:child_process';
import { Failure } from '../support/failure.js';
import { tail } from '../support/run.js';

/** A Docker server of this check alone, by its command line. */
export interface Docker {
  /** What it printed. Errors: Failure with what it said. */
  (...args: readonly string[]): Promise<string>;
  /** The same, with these variables and in this folder. */
  compose(args: readonly string[], given: Given): Promise<string>;
}

export interface Given {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly said: string;
}

/** The commands that talk to the server at this socket. */
export function dockerAt(socket: string): Docker {
  const env = { DOCKER_HOST: `unix://${socket}`, DOCKER_BUILDKIT: '0' };
  const must = async (command: string, args: readonly string[], given: Given) => {
    const { code, stdout, said } = await ran(command, args, given);
    if (code === 0) return stdout.trim();
    throw new Failure(`${command} ${args.join(' ')} failed (${code}).`, { output: tail(said) });
  };
  return Object.assign((...args: readonly string[]) => must('docker', args, { env, cwd: '/' }), {
    compose: (args: readonly string[], given: Given) =>
      must('docker-compose', args, { ...given, env: { ...env, ...given.env } }),
  });
}

/** Runs it to its end. A signal of the terminal is not for it: what it has begun is taken back in order. */
export function ran(command: string, args: readonly string[], { env, cwd }: Given): Promise<Ran> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      ...{ cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
      env: { ...process.env, ...env },
    });
    let stdout = '';
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      said += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.once('error', ({ message }) => resolve({ code: 127, stdout, said: message }));
    child.once('close', (code) => resolve({ code: code ?? 1, stdout, said }));
  });
}
