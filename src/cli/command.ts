import type { Confirm } from '../data/index.ts';
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
  readonly confirm?: Confirm | null;
}

/** Flags as commander spells them, and what they mean. */
export type OptionSpecs = Readonly<Record<string, string>>;

/** What a command does; gives the exit code. What it throws is printed by main.ts alone, in one sentence. */
export type Action = (
  context: CommandContext,
  options: Readonly<Record<string, unknown>>,
  ...words: readonly string[]
) => Promise<number>;

/**
 * One command, one file: its words. What it does lies in actions/ under the same name and is loaded when it is asked for,
 * so that the words of all cost no command anything; nor may their files import what is heavy.
 */
export interface Command {
  /** Words after `cogniforce`, e.g. `db upgrade`. */
  readonly name: string;
  readonly summary: string;
  /** Examples and what one must know, shown below the options; a function where it has to be looked up. */
  readonly help?: string | (() => Promise<string>);
  /** As commander spells them, e.g. `[domain]`; with their meaning. */
  readonly arguments?: readonly (readonly [name: string, summary: string])[];
  readonly options?: OptionSpecs;
  action(): Promise<{ readonly run: Action }>;
}

export const OK = 0;
/** As a shell counts a process that Ctrl-C ended. */
export const INTERRUPTED = 130;

export const JSON_OPTION: OptionSpecs = { '--json': 'print one JSON object, for scripts' };
