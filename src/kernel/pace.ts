/** How fast some work goes. */
export interface Pace {
  /** Pieces a minute; null until some are done. */
  readonly perMinute: number | null;
  /** Seconds until the rest is done at this pace; null where that, or how much there is, is not known. */
  readonly secondsLeft: number | null;
}

export const NO_PACE: Pace = { perMinute: null, secondsLeft: null };

/** Too short a time to say anything of: milliseconds. */
const LEAST_MS = 1_000;

/** The pace of work of which `done` of `total` pieces took `elapsedMs`. */
export function paceOf(done: number, total: number | null, elapsedMs: number): Pace {
  if (done <= 0 || elapsedMs < LEAST_MS) return NO_PACE;
  const perMs = done / elapsedMs;
  const left = total === null ? null : Math.max(0, total - done) / perMs;
  return {
    perMinute: Math.round(perMs * 60_000 * 10) / 10,
    secondsLeft: left === null ? null : Math.ceil(left / 1000),
  };
}
