import { confidenceOf, Z90 } from '../../kernel/statistics.ts';
import type { Task } from './estimator.ts';
import { heuristic } from './heuristic.ts';
import type { Reply } from './llm-answer.ts';
import { LONGEST_MINUTES } from './llm-schema.ts';

/** Nothing that is work takes less: minutes, the shortest anchor. */
const SHORTEST_MINUTES = 0.1;
/** An answer may be so many times what the offline rules give for the same class and material, and no more. */
const BOUND_FACTOR = 10;

/** Standard deviations of ln minutes. An uncalibrated model is no surer than this: within a factor 3 in 80 of 100 cases. */
const LEAST_SIGMA = 0.85;
/** What a single answer is taken to be off from the mean of several: nobody has seen how they spread. */
const SINGLE_SPREAD = 0.4;
/**
 * An interval of its own that is wider than that of the offline rules is taken for theirs, and disagreement goes no further
 * than a factor 8 to both sides: the mean of a lognormal grows with the exponential of the square of it.
 */
const MOST_OWN_SIGMA = 1.156;
const MOST_SIGMA = 1.6;

/** P10, P50 and P90 in minutes, and the rest of a figure. */
export interface Figure {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
  readonly sigma: number;
  readonly confidence: number;
}

/** Minutes of no work: zero, and known as well as any. */
export const NO_WORK: Figure = {
  p10: 0,
  p50: 0,
  p90: 0,
  sigma: LEAST_SIGMA,
  confidence: confidenceOf(LEAST_SIGMA),
};

/**
 * The most minutes that the class and the material of a task support, whatever a model says.
 *
 * Ten times the figure of the offline rules, 2,400 at most: raw answers of models are known to be up to six times too high,
 * and beyond ten times lies one task in forty. For a bare task text nobody knows what was delivered: 2,400.
 */
export function mostMinutes({ taskClass, material }: Task): number {
  if (material.deliveredWords === null) return LONGEST_MINUTES;
  return Math.min(
    Math.max(1, BOUND_FACTOR * ruleMinutes({ taskClass, material })),
    LONGEST_MINUTES,
  );
}

/** What the offline rules give for class and material; no word of the task moves it. */
export function ruleMinutes({ taskClass, material }: Pick<Task, 'taskClass' | 'material'>): number {
  const estimate = heuristic.estimate({ taskClass, material, asks: [] });
  return estimate.status === 'estimated' ? estimate.p50 : 0;
}

/**
 * One figure of several answers, at least one: the geometric mean of their P50s, each bounded by `most`. Where at least half
 * of them say that it is no work, it is none.
 *
 * The variance of ln minutes is that of the answers' own intervals, or the least that an uncalibrated model has, plus that
 * between the answers.
 */
export function figureOf(
  replies: readonly Pick<Reply, 'minutes'>[],
  most: number,
): { readonly figure: Figure; readonly bounded: number } {
  const answers = replies.flatMap(({ minutes }) => minutes ?? []);
  const bounded = answers.filter(({ p50 }) => p50 > most).length;
  if (2 * answers.length <= replies.length) return { figure: NO_WORK, bounded };
  const logs = answers.map(({ p50 }) => Math.log(between(SHORTEST_MINUTES, p50, most)));
  const p50 = Math.exp(mean(logs));
  const own = mean(answers.map(({ p10, p90 }) => ownSigma(p10, p90) ** 2));
  const sigma = Math.sqrt(Math.max(own, LEAST_SIGMA ** 2) + spreadOf(logs));
  return { figure: lognormal(p50, Math.min(sigma, MOST_SIGMA)), bounded };
}

function lognormal(p50: number, sigma: number): Figure {
  const factor = Math.exp(Z90 * sigma);
  return { p10: p50 / factor, p50, p90: p50 * factor, sigma, confidence: confidenceOf(sigma) };
}

function ownSigma(p10: number, p90: number): number {
  const low = Math.max(p10, SHORTEST_MINUTES);
  return Math.min(Math.log(Math.max(p90, low) / low) / (2 * Z90), MOST_OWN_SIGMA);
}

/** Variance between answers. */
function spreadOf(logs: readonly number[]): number {
  if (logs.length === 1) return SINGLE_SPREAD ** 2;
  const centre = mean(logs);
  return logs.reduce((sum, log) => sum + (log - centre) ** 2, 0) / (logs.length - 1);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
}

function between(low: number, value: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
