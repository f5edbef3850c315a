import { horner } from '../../src/kernel/statistics.ts';

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

/**
 * Moments of a lognormal quantity: mean p50 exp(s^2/2), variance mean^2 (exp(s^2) - 1).
 *
 * Input   its median >= 0, and the standard deviation s >= 0 of its logarithm.
 */
export function lognormalMoments(p50: number, sigma: number): Moments {
  const mean = p50 * Math.exp(sigma ** 2 / 2);
  return { mean, variance: mean ** 2 * Math.expm1(sigma ** 2) };
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

function ratio([above, below]: readonly [readonly number[], readonly number[]], x: number): number {
  return horner(above, x) / horner(below, x);
}

/** Mean and variance of a quantity whose logarithm is normal. */
export interface Moments {
  readonly mean: number;
  readonly variance: number;
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
