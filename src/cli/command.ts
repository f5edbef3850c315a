import type { Ask } from '../data/index.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Output } from './output.ts';

/** What a command is given: everything that it may touch of the world. */
export interface CommandContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly out: Output;
  readonly clock: Clock;
  /** Aborted at the first Ctrl-C or SIGTERM. */
  readonly signal: AbortSignal;
  /** Asks a person yes or no; null or absent: nobody is there. */
  readonly ask?: Ask | null;
}

/** Flags as commander spells them, and what they mean. */
export type OptionSpecs = Readonly<Record<string, string>>;

/**
 * One command, one file.
 *
 * `run` gives the exit code; what it throws is printed by main.ts alone, in one sentence.
 */
export interface Command {
  /** Words after `cogniforce`, e.g. `db upgrade`. */
  readonly name: string;
  readonly summary: string;
  /** Examples and what one must know, shown below the options. */
  readonly help?: string;
  /** As commander spells them, e.g. `[domain]`; with their meaning. */
  readonly arguments?: readonly (readonly [name: string, summary: string])[];
  readonly options?: OptionSpecs;
  run(
    context: CommandContext,
    options: Readonly<Record<string, unknown>>,
    ...words: readonly string[]
  ): Promise<number>;
}

export const OK = 0;
/** As a shell counts a process that Ctrl-C ended. */
export const INTERRUPTED = 130;

export const JSON_OPTION: OptionSpecs = { '--json': 'print one JSON object, for scripts' };
