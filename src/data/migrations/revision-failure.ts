import { CogniforceError, kindOf } from '../../kernel/errors.ts';
import { type DatabaseAddress, describeAddress } from '../address.ts';
import type { Direction } from './migration.ts';

/** What became of the database when a revision failed in it. */
export interface Standing {
  /** False: the revision ran outside of a transaction. */
  readonly transactional: boolean;
  /** Revisions of the same way that were committed before. */
  readonly kept: readonly string[];
}

/** Which revision failed, where, and on which way. */
export interface Attempt extends Standing {
  readonly address: DatabaseAddress;
  readonly revision: string;
  readonly direction: Direction;
}

/** The failure as one sentence that names the revision and the database; those that name a revision stay as they are. */
export function revisionFailure(error: unknown, attempt: Attempt): CogniforceError {
  const known = error instanceof CogniforceError;
  if (known && 'revision' in error.details) return error;
  const { address, revision, direction } = attempt;
  const database = describeAddress(address);
  const done = direction === 'upgrade' ? 'applied' : 'taken back';
  const reason = oneLine(reasonOf(error));
  const where = reason.startsWith(database) ? '' : ` to ${database}`;
  const place = direction === 'upgrade' ? where : where.replace(' to ', ' in ');
  const end = /nothing was changed/i.test(reason) ? '' : ` ${standingText(attempt)}`;
  return new CogniforceError(
    known ? error.code : 'MIGRATION_INVALID',
    `Revision ${revision} could not be ${done}${place}: ${reason}${end}`,
    { ...(known ? error.details : {}), database, revision, direction, ...remedyFor(error) },
    { cause: error },
  );
}

/** What became of the database, in a sentence. */
export function standingText({ transactional, kept }: Standing): string {
  if (!transactional) {
    return 'It runs outside of a transaction: what it did until then stays, and the next time it is run again from its beginning.';
  }
  return kept.length === 0
    ? 'Nothing was changed.'
    : `Nothing of it was changed; done before it, and kept: ${kept.join(', ')}.`;
}

/** A revision is somebody's own work: what it says and what it asks of the database is theirs to mend. */
function remedyFor(error: unknown): { readonly remedy?: string } {
  if (!(error instanceof CogniforceError)) {
    if (!isOwnWords(error)) return { remedy: 'Mend the revision, then run it again.' };
    return { remedy: 'This is what the revision says itself: do what it asks for, or mend it.' };
  }
  if (error.code !== 'DATABASE_FAILED') return {};
  const what = error.details.violation === null ? '' : 'the rows that do not fit, or ';
  return { remedy: `Mend ${what}the revision, then run it again.` };
}

/** An `Error` of no other class is what somebody wrote to be read; all others say only what they are. */
function reasonOf(error: unknown): string {
  if (error instanceof CogniforceError || isOwnWords(error)) return error.message;
  return `it met ${kindOf(error)}; LOG_LEVEL=debug says where`;
}

function isOwnWords(error: unknown): error is Error {
  return error instanceof Error && error.constructor === Error;
}

function oneLine(message: string): string {
  const text = message.replaceAll(/\s+/g, ' ').trim();
  if (text === '') return 'it says nothing more.';
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
