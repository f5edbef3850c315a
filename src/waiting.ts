import { setTimeout as sleep } from 'node:timers/promises';
import { type DatabaseAddress, describeAddress } from './data/index.ts';
import type { Clock } from './kernel/clock.ts';
import { CogniforceError } from './kernel/errors.ts';

/** Longer than a pool takes to find out that nobody answers, shorter than a person waits. */
const ANSWER_MS = 15_000;
/** What is only beside an answer is left out of it when it takes longer. */
const LATE_MS = 1_000;

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

/** Loads a value again when it is older than `ms`; null while it cannot be had, or comes late. */
export function freshFor<T>(
  ms: number,
  clock: Clock,
  load: () => Promise<T | null>,
  lateMs = LATE_MS,
): () => Promise<T | null> {
  let value: T | null = null;
  let until = 0;
  let loading: Promise<void> | null = null;

  async function reload(): Promise<void> {
    value = await load().catch(() => null);
    until = clock.now() + ms;
    loading = null;
  }

  return async () => {
    if (value !== null && clock.now() < until) return value;
    loading ??= reload();
    const isLate = await Promise.race([
      loading.then(() => false),
      sleep(lateMs, true, { ref: false }),
    ]);
    return isLate ? null : value;
  };
}
