import { quantile, SHARED_BIAS } from '../kernel/statistics.ts';
import { peopleOf } from './groups.ts';
import { type CalibrationLabel, chosen, countedLabels, type Usable } from './labels.ts';
import { fitLine, type Point } from './regression.ts';

export type CalibrationState = 'uncalibrated' | 'provisional' | 'calibrated';

/** How raw estimates of one method become published ones; plain JSON, the same for the same answers. */
export interface Calibration {
  /** Of this shape: another one is fitted anew. */
  readonly format: 1;
  /** See `methodOf`. */
  readonly method: string;
  readonly state: CalibrationState;
  /** Answers with minutes that count. */
  readonly labels: number;
  /** Answers that the task would have taken no time, or would not have been done. */
  readonly zeroLabels: number;
  /** Of answers that do not count: estimate seen before, asked about twice, too many of one person, no estimate above zero. */
  readonly leftOut: {
    readonly seen: number;
    readonly repeated: number;
    readonly ofOnePerson: number;
    readonly unestimated: number;
  };
  /** ln published = ln raw + level + tilt (ln raw - centre) + the class' offset; ln raw is kept within reach for the tilt. */
  readonly level: number;
  readonly tilt: number;
  readonly centre: number;
  readonly reach: readonly [least: number, most: number];
  readonly classes: Readonly<Record<string, number>>;
  /** Share of tasks that would have been done at all, 0 to 1: a factor on every baseline. */
  readonly workShare: number;
  /** Standard deviation of ln(answer / estimate fitted without it); null without an answer. */
  readonly looSd: number | null;
  /** exp of the median of |ln(answer / estimate fitted without it)|; null without an answer. */
  readonly medianError: number | null;
  /** ln(sum of the answers / sum of estimates fitted without them): what the most likely values lack of the mean. */
  readonly lift: number | null;
  /** ln of P10 and P90 over P50, conformal; null below 40 answers. */
  readonly tails: readonly [low: number, high: number] | null;
  /** Standard deviation of the ln-error that all estimates of the method share. */
  readonly sharedSd: number;
}

/** Fewer answers than these are too few for the name. */
export const PROVISIONAL_FROM = 10;
export const CALIBRATED_FROM = 30;
const CONFORMAL_FROM = 40;

/** Answers that "would have been done" counts for before anybody has answered. */
const WORK_PRIOR = 3;

/** Standard deviation between people, and of what people misremember, which more answers do not take away. */
export const OF_PEOPLE_SD = 0.17;

/** Residuals beyond so many standard deviations, taken from their median, count as that many: a slip is not the rule. */
export const FAR_SPREAD = 3;
const FAR_ABOVE = 2.5;
export const MAD_TO_SD = 1.4826;
/** Least median of |residual| that is believed of few answers. */
const LEAST_MIDDLE = 0.3;

/** Raw minutes of language models were seen 2.3 to 5.7 times too high in total. Source: docs/method.md. */
const MODEL_PRIOR = Math.log(0.5);

/** The name under which estimates are calibrated: models of one method differ in level as methods do. */
export function methodOf(method: string, model: string | null): string {
  return model === null ? method : `${method} ${model}`;
}

function priorLevel(method: string): number {
  return /^llm(?: |$)/.test(method) ? MODEL_PRIOR : 0;
}

/**
 * The calibration of a method by people's answers; of none it is the prior. The order of the answers does not matter.
 *
 * "0" and "I would not have done it" have no logarithm: they do not move the level, they lower `workShare`, the factor on
 * every baseline, z / (n + 3) off for z of n answers. Answers are taken at their value: it is within 10 % of the geometric
 * middle of the values that are nearer to it than to the next answer offered; "240+" is taken as 240, which claims less.
 * Answers with minutes count in groups of `fewestPeople`, and so do all for the share of "0" (`inGroups`); a kind of work has an
 * offset where so many have answered about it. Of fewer people the level, or what moves it, would tell what they answered.
 * Source  docs/method.md, "How the figure is calibrated".
 */
export function fitCalibration(
  method: string,
  labels: readonly CalibrationLabel[],
  { fewestPeople = 1 }: { readonly fewestPeople?: number } = {},
): Calibration {
  const { counted, zero, answers } = countedLabels(labels, fewestPeople);
  const points = pointsOf(counted, fewestPeople);
  const { level, tilt, centre, classes, residuals } = fitLine(points, priorLevel(method));
  const spread = spreadOf(residuals);
  const state = stateOf(points.length);
  return {
    format: 1,
    method,
    state,
    labels: points.length,
    zeroLabels: zero,
    leftOut: chosen(labels).leftOut,
    level,
    tilt,
    centre,
    reach: reachOf(points),
    classes: Object.fromEntries([...classes].sort(([a], [b]) => (a < b ? -1 : 1))),
    workShare: 1 - zero / (answers + WORK_PRIOR),
    ...spread,
    lift: liftOf(points, residuals),
    tails: tailsOf(residuals),
    sharedSd: sharedSdOf(state, spread.looSd, points.length),
  };
}

/** The state that so many answers with minutes make. */
export function stateOf(labels: number): CalibrationState {
  if (labels < PROVISIONAL_FROM) return 'uncalibrated';
  return labels < CALIBRATED_FROM ? 'provisional' : 'calibrated';
}

function pointsOf(answers: readonly Usable[], fewestPeople: number): Point[] {
  const byClass = Map.groupBy(answers, ({ taskClass }) => taskClass);
  return answers.map(({ rawP50, minutes, taskClass }) => ({
    x: Math.log(rawP50),
    y: Math.log(minutes),
    taskClass: peopleOf(byClass.get(taskClass) ?? []) < fewestPeople ? null : taskClass,
  }));
}

function reachOf(points: readonly Point[]): [number, number] {
  let reach: [number, number] | null = null;
  for (const { x } of points) {
    reach = reach === null ? [x, x] : [Math.min(reach[0], x), Math.max(reach[1], x)];
  }
  return reach ?? [0, 0];
}

function spreadOf(residuals: readonly number[]) {
  const middle = middleOf(residuals);
  if (middle === null) return { looSd: null, medianError: null };
  const far = FAR_SPREAD * MAD_TO_SD * middle;
  const squares = residuals.map((each) => Math.min(Math.abs(each), far) ** 2);
  const looSd = Math.sqrt(squares.reduce((sum, each) => sum + each, 0) / squares.length);
  return { looSd, medianError: Math.exp(middle) };
}

function middleOf(residuals: readonly number[]): number | null {
  return quantile(residuals.map(Math.abs), 0.5);
}

/** A ratio of sums, since it is sums that it is for: right whatever makes answers and estimates differ. */
function liftOf(points: readonly Point[], residuals: readonly number[]): number | null {
  const middle = middleOf(residuals);
  if (middle === null) return null;
  const most = FAR_ABOVE * MAD_TO_SD * Math.max(middle, LEAST_MIDDLE);
  let answers = 0;
  let estimates = 0;
  for (const [at, { y }] of points.entries()) {
    const residual = residuals[at] ?? 0;
    const estimate = Math.exp(y - residual);
    estimates += estimate;
    answers += estimate * Math.exp(Math.min(residual, most));
  }
  return Math.log(answers / estimates);
}

/**
 * Source  V. Vovk et al., Algorithmic learning in a random world (2005): the k-th smallest of n residuals, k such that a next
 *         one lies below the lower, or above the upper, with a probability of at most 10 %.
 */
function tailsOf(residuals: readonly number[]): [number, number] | null {
  const count = residuals.length;
  if (count < CONFORMAL_FROM) return null;
  const sorted = [...residuals].sort((a, b) => a - b);
  const low = sorted[Math.floor(0.1 * (count + 1)) - 1] ?? 0;
  const high = sorted[Math.ceil(0.9 * (count + 1)) - 1] ?? 0;
  return [Math.min(0, low), Math.max(0, high)];
}

function sharedSdOf(state: CalibrationState, looSd: number | null, labels: number): number {
  if (state === 'uncalibrated' || looSd === null) return SHARED_BIAS.uncalibrated;
  const measured = Math.sqrt(looSd ** 2 / labels + OF_PEOPLE_SD ** 2);
  return state === 'provisional' ? Math.max(SHARED_BIAS.provisional, measured) : measured;
}
