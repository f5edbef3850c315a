import { output } from '../../src/cli/output.ts';
import { runCommandLine } from '../../src/cli/program.ts';
import type { Confirm } from '../../src/data/index.ts';
import { type Clock, systemClock } from '../../src/kernel/clock.ts';

export interface Ended {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as a person's shell would, within this process: with these settings and no others. */
export async function cogniforceCommand(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  {
    cwd = '/nowhere',
    clock = systemClock,
    signal = new AbortController().signal,
    confirm = null,
  }: { cwd?: string; clock?: Clock; signal?: AbortSignal; confirm?: Confirm | null } = {},
): Promise<Ended> {
  const written = { stdout: '', stderr: '' };
  const out = output(
    { write: (text) => (written.stdout += Buffer.from(text).toString()) },
    { write: (text) => (written.stderr += Buffer.from(text).toString()) },
  );
  const exitCode = await runCommandLine(words, { env, cwd, out, clock, signal, confirm });
  return { exitCode, ...written };
}
