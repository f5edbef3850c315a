import { CommanderError } from 'commander';
import { isDebugging } from '../config/debugging.ts';
import { asKnown, CogniforceError, ERRORS } from '../kernel/errors.ts';
import type { CommandContext } from './command.ts';
import { errorObject } from './error-object.ts';
import type { Output } from './output.ts';

/** Says what went wrong, once, and gives the exit code. */
export function report({ out, env }: Said, error: unknown, json: boolean): number {
  if (error instanceof CommanderError) return reportUsage(out, error, json);
  const known = asKnown(error, 'A fault of Cogniforce itself.', OF_OURS);
  const { code, message, hint } = known;
  if (json) out.json({ status: 'failed', error: errorObject(known) });
  out.note(`${message}\n${hint}`);
  // Of what a person can act on the place in the code is no part, unless somebody looks for just that.
  const isTold = code === 'INTERNAL' || isDebugging(env);
  for (let at: unknown = error; isTold && at instanceof Error; at = at.cause)
    out.note(framesOf(at));
  return ERRORS[code].exit;
}

type Said = Pick<CommandContext, 'out' | 'env'>;

/** There is no log here, and no reference. */
const OF_OURS = { remedy: 'Report it with the lines below.' };

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
