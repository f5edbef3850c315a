import { contributionOf } from '../src/calibration/calibrate.ts';
import { normalCdf, quantile, seededRandom } from '../src/kernel/statistics.ts';
import { spearman } from '../test/support/statistics.ts';
import { isTimed } from '../training/estimation/data.ts';
import type { Predicted } from './estimate-level.ts';
import { atLeast, atMost, between, type Measure, reported } from './measure.ts';

const RESAMPLES = 200;
/** Below so many rows coverage is judged by a test. */
const MANY = 400;

/** What an estimate says beside what was true, minutes. */
export interface Scored {
  readonly truth: number;
  readonly low: number;
  readonly p50: number;
  readonly high: number;
  /** What a total adds up: the conservative value and the mean. */
  readonly conservative: number;
  readonly mean: number;
}

/** The predictions that can be scored: with a truth and an estimate. */
export function scoredOf(predictions: readonly Predicted[]): Scored[] {
  return predictions.flatMap(({ task, estimate, calibration }) => {
    if (!isTimed(task) || estimate === null) return [];
    const { conservative, mean } = contributionOf(estimate, 1, calibration);
    const { p10: low, p50, p90: high } = estimate;
    return [{ truth: task.minutes, low, p50, high, conservative, mean }];
  });
}

/**
 * How good the estimates of one source are; `runs` are the same rows predicted in several ways, of which the mean is taken.
 *
 * The goals hold where `isPromised`; elsewhere the figures are reported, and coverage is tested.
 */
export function scoresOf(
  source: string,
  runs: readonly (readonly Scored[])[],
  on: string,
  isPromised: boolean,
): Measure[] {
  const mean = (of: (rows: readonly Scored[]) => number) =>
    sum(runs.map(of)) / Math.max(1, runs.length);
  const first = runs[0] ?? [];
  const measures = [
    atLeast(`${source}-rho`, mean(rhoOf), 0.4, on, 'rho'),
    atMost(`${source}-median-error`, mean(medianErrorOf), 2.3, on, 'factor'),
    between(`${source}-geometric-bias`, mean(biasOf), [0.85, 1.18], on, 'ratio'),
    between(`${source}-expected-total`, mean(expectedTotalOf), [0.85, 1.15], on, 'ratio'),
    atLeast(
      `${source}-conservative-headline`,
      conservativeShare(first),
      0.95,
      `share of ${RESAMPLES} resamples of 200 items in which the sum of what is claimed is not above the true total; ${on}`,
      'share',
    ),
  ];
  const others = measures.map((each) => (isPromised ? each : { ...each, goal: null, ok: null }));
  return [...others, coverageMeasure(source, mean(coverageOf), first.length, on)];
}

function coverageMeasure(source: string, covered: number, rows: number, on: string): Measure {
  const name = `${source}-coverage-80`;
  if (rows >= MANY) return between(name, covered, [0.75, 0.85], on, 'share');
  return {
    ...reported(name, covered, 'share', on),
    goal: 'binomial test against 0.8, p >= 0.05',
    ok: binomialP(Math.round(covered * rows), rows, 0.8) >= 0.05,
  };
}

/** Spearman's rank correlation of estimate and truth; 0 where either never varies. */
function rhoOf(rows: readonly Scored[]): number {
  return (
    spearman(
      rows.map(({ p50 }) => p50),
      rows.map(({ truth }) => truth),
    ) ?? 0
  );
}

/** Half of the estimates are within this factor of the truth. */
export function medianErrorOf(rows: readonly Scored[]): number {
  const errors = rows.map(({ p50, truth }) => Math.abs(Math.log(p50 / truth)));
  return Math.exp(quantile(errors, 0.5) ?? 0);
}

function biasOf(rows: readonly Scored[]): number {
  return Math.exp(sum(rows.map(({ p50, truth }) => Math.log(p50 / truth))) / rows.length);
}

/** Expected total over the true one. */
export function expectedTotalOf(rows: readonly Scored[]): number {
  return sum(rows.map(({ mean }) => mean)) / sum(rows.map(({ truth }) => truth));
}

function coverageOf(rows: readonly Scored[]): number {
  return rows.filter(({ low, truth, high }) => low <= truth && truth <= high).length / rows.length;
}

function conservativeShare(rows: readonly Scored[]): number {
  const random = seededRandom(17);
  let below = 0;
  for (let run = 0; run < RESAMPLES; run += 1) {
    let claimed = 0;
    let real = 0;
    for (let item = 0; item < 200; item += 1) {
      const row = rows[Math.floor(random() * rows.length)];
      claimed += row?.conservative ?? 0;
      real += row?.truth ?? 0;
    }
    if (claimed <= real) below += 1;
  }
  return below / RESAMPLES;
}

/** Two-sided, by the normal approximation with continuity correction. */
function binomialP(hits: number, trials: number, p: number): number {
  const spread = Math.sqrt(trials * p * (1 - p));
  const distance = Math.max(0, Math.abs(hits - trials * p) - 0.5) / spread;
  return 2 * (1 - normalCdf(distance));
}

/** Sum of numbers. */
export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
