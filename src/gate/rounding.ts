/**
 * The largest step of 1, 2 or 5 times a power of ten that is at most half of what the average person of a class has.
 *
 * Input   a sum of any sign, over people > 0.
 * Output  a step > 0; null for a sum of 0, which has none.
 */
export function stepOf(sum: number, people: number): number | null {
  const half = Math.abs(sum) / people / 2;
  if (half === 0) return null;
  const power = 10 ** Math.floor(Math.log10(half));
  // A quotient of doubles may fall short of 2 or 5 by its last digit.
  const digits = (half / power) * (1 + 1e-12);
  return (digits >= 5 ? 5 : digits >= 2 ? 2 : 1) * power;
}

/** A sum of a class, rounded to its step. */
export function rounded(sum: number, people: number): number {
  const step = stepOf(sum, people);
  return step === null ? 0 : Number((Math.round(sum / step) * step).toPrecision(12));
}

/**
 * People as they are said: "at least so many", rounded down to `k`, and never all of them.
 *
 * Input   `of`: of how many; null where that is said nowhere.
 * Output  a multiple of `k`; null below it.
 */
export function atLeast(people: number, k: number, of: number | null = null): number | null {
  const floor = Math.floor(people / k) * k;
  const said = of !== null && floor >= of ? floor - k : floor;
  return said < k ? null : said;
}

/** How many people there are at most where `said` is what `atLeast` makes of them. */
export function atMost(said: number | null, k: number, of: number | null = null): number {
  const floor = said ?? 0;
  const isPerhapsAll = of !== null && floor + k >= of;
  return floor + (isPerhapsAll ? 2 * k : k) - 1;
}

/** A number of people as it was said, in multiples of `k`, of as many as `of`. */
interface Said {
  readonly said: number | null;
  readonly of: number | null;
  readonly k: number;
}

/** By how many people at least a number has grown that was said of two times; null: by too few to say. */
export const grownBy = (now: Pick<Said, 'said' | 'k'>, { said, of, k }: Said): number | null =>
  atLeast((now.said ?? 0) - atMost(said, k, of), now.k);

/**
 * Counters of a run, in steps of 1-2-5 x 10^n of at least 2k: rounded to the nearest.
 *
 * The step grows with the count, so that about two digits are left of it.
 */
export function roughly(count: number, k: number): number {
  const least = twoFiveAbove(2 * k);
  const step = Math.max(least, twoFiveAbove(count / 50));
  return Math.round(count / step) * step;
}

function twoFiveAbove(x: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, x)));
  const digits = (x / power) * (1 - 1e-12);
  if (digits <= 1) return power;
  return (digits <= 2 ? 2 : digits <= 5 ? 5 : 10) * power;
}

/** Money and tokens as they are said of requests that are said roughly: to the last digit they would tell how many those were. */
export const twoDigits = (amount: number): number => Number(amount.toPrecision(2));
