/** P90 of the standard normal distribution: half the width of an 80 % interval. */
export const Z90 = 1.2815515655446004;

/**
 * The 80 % range of a share that was observed: of `count` draws, of which so many came out. Inputs: whole numbers, 0 <= successes
 * <= count, count > 0. Both ends lie in 0 to 1, and the share itself between them, also at 0 and 1, where it is not zero wide.
 *
 * Source  E. B. Wilson, Probable inference, JASA 22 (1927); Brown, Cai and DasGupta, Interval estimation for a binomial
 *         proportion, Statistical Science 16 (2001).
 */
export function shareRange(successes: number, count: number): { low: number; high: number } {
  const share = successes / count;
  const zz = Z90 ** 2 / count;
  const middle = (share + zz / 2) / (1 + zz);
  const half = (Z90 * Math.sqrt((share * (1 - share)) / count + zz / (4 * count))) / (1 + zz);
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * Standard deviation of the bias that all estimates share, as a factor's logarithm, while no person has yet said how
 * long a task takes without AI, and while few have.
 *
 * Source  docs/method.md; raw totals of such estimators were seen 2.3 to 5.7 times off in either direction.
 */
export const SHARED_BIAS = { uncalibrated: 0.7, provisional: 0.35 } as const;

/**
 * Standard deviation of the logarithm of one estimate by rule: eight of ten lie within a factor of 4.4. For where it is not said how wide
 * those of a sum are.
 *
 * Source  docs/method.md.
 */
export const USUAL_SIGMA = 1.15;

/**
 * Standard deviation of the error of the minutes beside the chat that are set, as a share of them, while no person has said
 * how long a task took with AI.
 *
 * People who solved set tasks with a chat model worked 2.5 minutes a turn beside it, taken together, and 1.8 in the middle
 * task; those with five turns and more are 1.2 minutes apart (standard deviation, mean 1.5). What an organisation is wrong
 * by is taken to be about as much, half of what is set: 2.0 stands for 0.7 to 3.3 in eight of ten cases.
 * Source  docs/method.md; `npm run bench:allowance`.
 */
export const OFF_CHAT_ERROR = 0.5;

// West (2005), after Hart et al., Computer Approximations (1968), algorithm 5666.
const HART_NUMERATOR = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const HART_DENOMINATOR = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];

/**
 * P(Z <= x) of the standard normal distribution, 0 to 1, to about 1e-14.
 *
 * Source  G. West, Better approximations to cumulative normal functions, Wilmott, May 2005.
 */
export function normalCdf(x: number): number {
  const z = Math.abs(x);
  const tail = z > 37 ? 0 : upperTail(z);
  return x > 0 ? 1 - tail : tail;
}

function upperTail(z: number): number {
  const bell = Math.exp((-z * z) / 2);
  if (z < 7.07106781186547) return (bell * horner(HART_NUMERATOR, z)) / horner(HART_DENOMINATOR, z);
  const fraction = z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65))));
  return bell / (fraction * Math.sqrt(2 * Math.PI));
}

export function horner(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

// Wichura's PPND16: three ranges, numerator and denominator, highest power first.
/** Sums over estimates, each times its success factor; all in minutes, the variance in minutes squared. */
export interface TotalOfEstimates {
  /** Sum of success x P50. */
  readonly conservativeBaseline: number;
  /** Sum of success x mean. */
  readonly meanBaseline: number;
  /** Sum of success^2 x variance. */
  readonly variance: number;
  /** Minutes spent with AI: measured in the chat, and an allowance for what is spent beside it. */
  readonly withAi: number;
  /** Standard deviation of those minutes, which all of them share: that of the allowance, times what it stands in for. */
  readonly withAiDeviation: number;
}

/** Minutes saved; below zero where AI cost more than it gave. */
export interface Saving {
  /** Sum of success x P50 - with AI. Below the expected value, since working times have a long tail. */
  readonly conservative: number;
  /** Mean of the total with the shared bias at its median, 1: it does not lean on a bias that nobody has measured. */
  readonly expected: number;
  /** P10 and P90 of the saving, the shared bias included. */
  readonly low: number;
  readonly high: number;
}

/**
 * What a sum of estimates says about the time saved.
 *
 * Each estimate is lognormal and errs by itself; besides, all share one factor exp(N(0, sharedBias^2)). The sum is taken as
 * the lognormal with the same mean and variance; the shared factor adds its variance to that of the logarithm. Without it
 * a total of a thousand estimates would look exact to a few percent, which it is not.
 *
 * The time with AI errs by itself, normally; each half of the range is the root of the two halves' squares. It covers 80
 * percent within one point whatever the two errors are (bench/allowance.ts).
 *
 * Input   sums >= 0; sharedBias >= 0, see SHARED_BIAS. Where no baseline is, every figure is -withAi, with its own error.
 * Source  L. F. Fenton, The sum of log-normal probability distributions, IRE Trans. Comm. Systems 8 (1960) 57-67.
 */
export function savingOfTotal(total: TotalOfEstimates, sharedBias: number): Saving {
  const { conservativeBaseline, meanBaseline, withAi } = total;
  const conservative = conservativeBaseline - withAi;
  const expected = meanBaseline - withAi;
  const { low, median, high } = rangeOfBaseline(total, sharedBias);
  const half = Z90 * total.withAiDeviation;
  // Without a second error the ends are those of the first, to the last digit.
  if (half === 0) return { conservative, expected, low: low - withAi, high: high - withAi };
  return {
    conservative,
    expected,
    low: median - Math.hypot(median - low, half) - withAi,
    high: median + Math.hypot(high - median, half) - withAi,
  };
}

/** P10, P50 and P90 of the time without AI. */
function rangeOfBaseline({ meanBaseline, variance }: TotalOfEstimates, sharedBias: number) {
  if (meanBaseline <= 0) return { low: meanBaseline, median: meanBaseline, high: meanBaseline };
  const own = Math.log1p(variance / meanBaseline ** 2);
  const median = meanBaseline * Math.exp(-own / 2);
  const spread = Math.exp(Z90 * Math.sqrt(own + sharedBias ** 2));
  return { low: median / spread, median, high: median * spread };
}

/**
 * How probable it is that a lognormal estimate is within a factor 2 of the truth, 0 to 100.
 *
 * Input   standard deviation of ln(truth / estimate), >= 0: 1.156 gives 45, 0.65 gives 71.
 */
export function confidenceOf(sigma: number): number {
  if (sigma <= 0) return 100;
  return 100 * (2 * normalCdf(Math.LN2 / sigma) - 1);
}

/**
 * The p-quantile of numbers, between neighbours by straight line; null of none.
 *
 * Input   0 <= p <= 1, any order.
 * Source  type 7 of R. J. Hyndman, Y. Fan, Sample quantiles in statistical packages, Am. Statistician 50 (1996).
 */
export function quantile(numbers: readonly number[], p: number): number | null {
  const sorted = [...numbers].sort((a, b) => a - b);
  const place = (sorted.length - 1) * p;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return below + (above - below) * (place - Math.floor(place));
}

/**
 * Numbers in [0, 1) that look random: the same seed gives the same ones, on every machine. Not for secrets.
 *
 * Source  mulberry32 by Tommy Ettinger, public domain.
 */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
