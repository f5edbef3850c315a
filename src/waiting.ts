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

/** A value that is this many times older than it should be is no longer shown while the next one is on its way. */
const STALE_TIMES = 10;

/**
 * Loads a value again when it is older than `ms`, and gives the one before meanwhile; null while it cannot be had.
 *
 * Nobody waits for a value but the first, and he not long: where it comes late, those after him have null at once.
 */
export function freshFor<T>(
  ms: number,
  clock: Clock,
  load: () => Promise<T | null>,
  lateMs = LATE_MS,
): () => Promise<T | null> {
  let value: T | null = null;
  let loadedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<void> | null = null;
  let isLate = false;

  async function reload(): Promise<void> {
    value = await load().catch(() => null);
    loadedAt = clock.now();
    loading = null;
    isLate = false;
  }

  return async () => {
    const age = clock.now() - loadedAt;
    if (value !== null && age < ms) return value;
    loading ??= reload();
    if (value !== null && age < STALE_TIMES * ms) return value;
    if (isLate) return null;
    const tooLate = sleep(lateMs, true, { ref: false });
    const late = await Promise.race([loading.then(() => false), tooLate]);
    if (late) isLate = loading !== null;
    return late ? null : value;
  };
}
