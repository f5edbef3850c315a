import { Z90 } from '../kernel/statistics.ts';
import type { Calibration } from './fit.ts';

/** A raw estimate as any estimator gives it. */
export interface RawEstimate {
  readonly taskClass: string;
  /** Minutes >= 0. */
  readonly p50: number;
  /** Standard deviation of ln minutes, >= 0. */
  readonly sigma: number;
}

/** An estimate after calibration, minutes, of a task that would have been done. */
export interface CalibratedEstimate {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly sigma: number;
  /** The expected value: what totals add up. Mostly above p50, since working times have a long tail. */
  readonly mean: number;
}

/** What one task adds to sums. Minutes, and minutes squared. */
export interface Contribution {
  /** success x share of work x P50, or x mean where that is less. */
  readonly conservative: number;
  readonly mean: number;
  readonly variance: number;
}

/** Answers that the estimator's own word about its spread counts for, and that the tail of a lognormal does. */
const SIGMA_PRIOR = 10;
const LIFT_PRIOR = 5;

/** No calibrated estimate is surer than those who do the work are: source, docs/method.md. */
const LEAST_SIGMA = 0.65;

/**
 * The published form of a raw estimate. Zero stays zero.
 *
 * The spread moves from what the estimator says to what answers showed, as they become more; from 40 answers the ends of the
 * interval are theirs alone. The mean is exp(s^2/2) above the P50 as a lognormal has it, and moves to the ratio of sums.
 */
export function calibrate(estimate: RawEstimate, calibration: Calibration): CalibratedEstimate {
  const { labels, looSd, lift, tails } = calibration;
  const sigma = Math.max(
    blended(estimate.sigma ** 2, SIGMA_PRIOR, looSd === null ? null : looSd ** 2, labels) ** 0.5,
    Math.min(LEAST_SIGMA, estimate.sigma),
  );
  const [low, high] = tails ?? [-Z90 * sigma, Z90 * sigma];
  const p50 = estimate.p50 > 0 ? estimate.p50 * Math.exp(shiftOf(estimate, calibration)) : 0;
  return {
    p10: p50 * Math.exp(low),
    p50,
    p90: p50 * Math.exp(high),
    sigma,
    mean: p50 * Math.exp(blended(sigma ** 2 / 2, LIFT_PRIOR, lift, labels)),
  };
}

/** ln(published / raw). */
function shiftOf({ p50, taskClass }: RawEstimate, calibration: Calibration): number {
  const { level, tilt, centre, reach, classes } = calibration;
  const raw = Math.log(p50);
  const within = Math.min(reach[1], Math.max(reach[0], raw));
  const own = Object.hasOwn(classes, taskClass) ? (classes[taskClass] ?? 0) : 0;
  return level + (tilt === 0 ? 0 : tilt * (within - centre)) + own;
}

function blended(prior: number, weight: number, measured: number | null, labels: number): number {
  if (measured === null) return prior;
  return (weight * prior + labels * measured) / (weight + labels);
}

/**
 * What a task adds to sums, with the chance that it would not have been done at all.
 *
 * Input   success 0 to 1. The variance is that of the lognormal minutes times a yes or no of probability `workShare`.
 */
export function contributionOf(
  { p50, sigma, mean }: CalibratedEstimate,
  success: number,
  { workShare }: Calibration,
): Contribution {
  const own = mean ** 2 * Math.expm1(sigma ** 2);
  const share = success * workShare;
  return {
    conservative: share * Math.min(p50, mean),
    mean: share * mean,
    variance: success ** 2 * workShare * (own + (1 - workShare) * mean ** 2),
  };
}
