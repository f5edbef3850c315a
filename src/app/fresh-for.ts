import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../kernel/clock.ts';

/** What is only beside an answer is left out of it when it takes longer. */
const LATE_MS = 1_000;

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
