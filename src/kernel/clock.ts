/** Where the time comes from, so that a test can say what time it is. */
export interface Clock {
  /** Epoch milliseconds. */
  now(): number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still at `at` (anything `Date` reads). */
export function fixedClock(at: string | number): Clock {
  const ms = new Date(at).getTime();
  return { now: () => ms };
}
