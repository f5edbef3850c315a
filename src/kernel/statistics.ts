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

function horner(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}

// Wichura's PPND16: three ranges, numerator and denominator, highest power first.
const CENTRE = [
  [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  [
    5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
] as const;
const SHOULDER = [
  [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
    3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
    0.6897673349851, 1.6763848301838038, 2.053191626637759, 1,
  ],
] as const;
const FAR_TAIL = [
  [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
] as const;

/**
 * The x with P(Z <= x) = p of the standard normal distribution, to about 1e-15.
 *
 * Input   0 < p < 1; at 0 and 1 it is infinite, beyond them NaN.
 * Source  M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988) 477-484.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  const fromMiddle = p - 0.5;
  if (Math.abs(fromMiddle) <= 0.425) {
    return fromMiddle * ratio(CENTRE, 0.180625 - fromMiddle * fromMiddle);
  }
  const depth = Math.sqrt(-Math.log(Math.min(p, 1 - p)));
  const size = depth <= 5 ? ratio(SHOULDER, depth - 1.6) : ratio(FAR_TAIL, depth - 5);
  return Math.sign(fromMiddle) * size;
}

function ratio([above, below]: readonly [readonly number[], readonly number[]], x: number): number {
  return horner(above, x) / horner(below, x);
}

/** Mean and variance of a quantity whose logarithm is normal. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
}

/**
 * Moments of a lognormal quantity: mean p50 exp(s^2/2), variance mean^2 (exp(s^2) - 1).
 *
 * Input   its median >= 0, and the standard deviation s >= 0 of its logarithm.
 */
export function lognormalMoments(p50: number, sigma: number): Moments {
  const mean = p50 * Math.exp(sigma ** 2 / 2);
  return { mean, variance: mean ** 2 * Math.expm1(sigma ** 2) };
}

/** Sums over estimates, each times its success factor; all in minutes, the variance in minutes squared. */
export interface TotalOfEstimates {
  /** Sum of success x P50. */
  readonly conservativeBaseline: number;
  /** Sum of success x mean. */
  readonly meanBaseline: number;
  /** Sum of success^2 x variance. */
  readonly variance: number;
  /** Minutes spent with AI: known, not estimated. */
  readonly withAi: number;
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
 * Input   sums >= 0; sharedBias >= 0, see SHARED_BIAS. Where no baseline is, every figure is -withAi.
 * Source  L. F. Fenton, The sum of log-normal probability distributions, IRE Trans. Comm. Systems 8 (1960) 57-67.
 */
export function savingOfTotal(total: TotalOfEstimates, sharedBias: number): Saving {
  const { conservativeBaseline, meanBaseline, variance, withAi } = total;
  const conservative = conservativeBaseline - withAi;
  const expected = meanBaseline - withAi;
  if (meanBaseline <= 0) return { conservative, expected, low: expected, high: expected };
  const own = Math.log1p(variance / meanBaseline ** 2);
  const median = meanBaseline * Math.exp(-own / 2);
  const spread = Math.exp(Z90 * Math.sqrt(own + sharedBias ** 2));
  return { conservative, expected, low: median / spread - withAi, high: median * spread - withAi };
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
 * Spearman's rank correlation, -1 to 1; equal values share their mean rank.
 *
 * Input   pairs by position. Null with fewer than two pairs, or where one side never varies.
 * Source  C. Spearman, Am. J. Psychology 15 (1904) 72-101, as Pearson's r of the ranks.
 */
export function spearman(xs: readonly number[], ys: readonly number[]): number | null {
  if (xs.length !== ys.length || xs.length < 2) return null;
  const a = ranks(xs);
  const b = ranks(ys);
  const middle = (xs.length + 1) / 2;
  let both = 0;
  let left = 0;
  let right = 0;
  for (let at = 0; at < xs.length; at += 1) {
    const da = (a[at] ?? 0) - middle;
    const db = (b[at] ?? 0) - middle;
    both += da * db;
    left += da * da;
    right += db * db;
  }
  return left === 0 || right === 0 ? null : both / Math.sqrt(left * right);
}

/** Ranks from 1; ties get the mean of theirs. */
function ranks(numbers: readonly number[]): Float64Array {
  const order = Uint32Array.from(numbers, (_, at) => at).sort(
    (i, j) => (numbers[i] ?? 0) - (numbers[j] ?? 0) || i - j,
  );
  const result = new Float64Array(numbers.length);
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && numbers[order[to] ?? 0] === numbers[order[from] ?? 0]) to += 1;
    for (const at of order.subarray(from, to)) result[at] = (from + 1 + to) / 2;
    from = to;
  }
  return result;
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
