import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { Failure } from './failure.js';

/** What a command was not meant to be given. */
export const misuse = (sentence: string) => new Failure(sentence, { exitCode: 64 });

/** The values of these options. Errors: Failure with exit code 64. */
export function valuesOf<const O extends ParseArgsOptionsConfig>(
  words: readonly string[],
  options: O,
) {
  try {
    return parseArgs({ args: [...words], options }).values;
  } catch (error) {
    throw misuse(`${(error as Error).message} See --help.`);
  }
}

type Engine = 'sqlite' | 'postgres';

/** What `--engine` names. Errors: Failure with exit code 64. */
export function enginesOf(engine: string): Engine[] {
  if (engine === 'both') return ['sqlite', 'postgres'];
  if (engine === 'sqlite' || engine === 'postgres') return [engine];
  throw misuse(`--engine takes sqlite, postgres or both, not "${engine}".`);
}

/** Errors: Failure with exit code 64. */
export function wholeAbove0(option: string, text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw misuse(`${option} takes a whole number above 0, not "${text}".`);
}
