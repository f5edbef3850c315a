import type { Clock } from '../../src/kernel/clock.ts';

/** A clock that stands still at `at` (anything `Date` reads). */
export function fixedClock(at: string | number): Clock {
  const ms = new Date(at).getTime();
  return { now: () => ms };
}
