import { setTimeout as sleep } from 'node:timers/promises';
import { CogniforceError } from '../kernel/errors.ts';
import { type DatabaseAddress, describeAddress } from './address.ts';

/** Longer than a pool takes to find out that nobody answers, shorter than a person waits. */
const ANSWER_MS = 15_000;

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
  const answer = new AbortController();
  const late = sleep(ms, null, { signal: answer.signal }).then(() => {
    const message = `${describeAddress(address)} did not answer within ${ms / 1000} seconds.`;
    throw new CogniforceError('DATABASE_UNREACHABLE', message);
  });
  try {
    return await Promise.race([result, late]);
  } finally {
    answer.abort();
    late.catch(() => {});
    result.catch(() => {});
  }
}
