import type { Random } from '../../src/demo/random.ts';
import type { RunningCommand } from '../reliability/command.ts';
import type { Engine } from '../reliability/place.ts';

/** What is killed. */
export const KINDS = ['run', 'migration', 'backup', 'restore', 'stopped'] as const;
export type Kind = (typeof KINDS)[number];

/** What came of one case: something was killed, and then repaired by the same command. */
export interface Outcome {
  readonly number: number;
  readonly kind: Kind;
  readonly engine: Engine;
  /** Times that a process was killed, or stood still for longer than it held its run. */
  readonly kills: number;
  /** Processes that had ended before their moment came. */
  readonly tooLate: number;
  /** Where it met them. */
  readonly met: readonly string[];
  /** From each kill until the next run had begun, its process started at once. */
  readonly begunMs: readonly number[];
  readonly lost: number;
  readonly doubled: number;
  /** One sentence for each thing that is not as it should be. */
  readonly findings: readonly string[];
}

/** What a case adds to what it is. */
export type Came = Omit<Outcome, 'number' | 'kind' | 'engine'>;

/** Loading the program takes about as much processor time, of which nothing can be lost. */
const LOADING = 0.5;

/** A moment in the work of a command that takes so much processor time: mostly after it was loaded. */
export function momentOf(cpuMs: number, random: Random): number {
  const from = random.chance(0.1) ? 0 : LOADING;
  return cpuMs * (from + (1 - from) * random.next());
}

/** Kills the process when it has used so much processor time; false: it had ended by then. */
export async function killAt(command: RunningCommand, cpuMs: number): Promise<boolean> {
  await command.untilCpu(cpuMs);
  const isAlive = command.isRunning();
  command.signal('SIGKILL');
  const { exitCode } = await command.ended;
  return isAlive && exitCode === null;
}

/** Of a case that kills one process. */
export function oneKill(isKilled: boolean, where: string) {
  return isKilled
    ? { kills: 1, tooLate: 0, begunMs: [], met: [where] }
    : { kills: 0, tooLate: 1, begunMs: [], met: [] };
}

/** What is wrong with how the same command ended that was to be the repair. */
export function wrongEnd(exitCode: number | null, expected = 0): string[] {
  return exitCode === expected ? [] : [`the same command again ended with ${exitCode}`];
}
