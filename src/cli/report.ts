import { CommanderError } from 'commander';
import { CogniforceError, ERRORS } from '../kernel/errors.ts';
import type { Output } from './output.ts';

/** Says what went wrong, once, and gives the exit code. */
export function report(out: Output, error: unknown, json: boolean): number {
  if (error instanceof CommanderError) return reportUsage(out, error, json);
  const known =
    error instanceof CogniforceError
      ? error
      : new CogniforceError('INTERNAL', 'A fault of Cogniforce itself.', {}, { cause: error });
  const { code, message, hint } = known;
  if (json) out.json({ status: 'failed', error: { code, message, hint } });
  out.note(`${message}\n${hint}`);
  if (code === 'INTERNAL' && error instanceof Error) out.note(framesOf(error));
  return ERRORS[code].exit;
}

/** Commander has said it on stderr already. */
function reportUsage(out: Output, { exitCode, message }: CommanderError, json: boolean): number {
  if (exitCode === 0) return 0;
  const { hint, exit } = ERRORS.USAGE;
  const error = { code: 'USAGE', message: message.replace(/^error: /, ''), hint };
  if (json) out.json({ status: 'failed', error });
  return exit;
}

/** Where it happened; the message of a foreign error may hold anything. */
function framesOf({ name, stack = '' }: Error): string {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return [name, ...frames].join('\n');
}

/** A module of a domain, with its line where that is known, in a stack or in the message of who could not read it. */
const PLACE = /\b(?:src|dist)\/(domains\/[^\s:')]+(?::\d+)?)/;

/** What keeps the program from being loaded: told with its place, where it is in a domain. */
export function unloadable(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const [, place] = PLACE.exec(error.stack ?? '') ?? [];
  if (place === undefined) return error;
  const reason = error.message.replace(/\.$/, '');
  return new CogniforceError(
    'MIGRATION_INVALID',
    `${place} cannot be loaded: ${reason}.`,
    { file: place, remedy: 'Mend this file; without it no command can run.' },
    { cause: error },
  );
}
