import { CogniforceError } from '../kernel/errors.ts';
import { within } from '../kernel/in-time.ts';
import { type DatabaseAddress, describeAddress } from './address.ts';
import { tooSlow } from './deadline.ts';

/** Longer than a pool takes to find out that nobody answers, shorter than a person waits. */
const ANSWER_MS = 15_000;

/**
 * The result, if it comes in time: else it is found out whether the database is slow or away.
 *
 * Errors: QUESTION_TOO_SLOW after `ms` where the database is well; else what `ping` says of it.
 */
export async function orTooSlow<T>(
  result: Promise<T>,
  ping: () => Promise<void>,
  ms = ANSWER_MS,
): Promise<T> {
  return within(result, ms, async () => {
    await ping();
    throw tooSlow({ limitMs: ms });
  });
}

/**
 * The result, if it comes in time.
 *
 * Errors: DATABASE_UNREACHABLE after `ms`: a server that accepts and never answers would be waited for without an end.
 */
export async function inTime<T>(
  address: DatabaseAddress,
  result: Promise<T>,
  ms = ANSWER_MS,
): Promise<T> {
  return within(result, ms, async () => {
    const message = `${describeAddress(address)} did not answer within ${ms / 1000} seconds.`;
    throw new CogniforceError('DATABASE_UNREACHABLE', message);
  });
}
