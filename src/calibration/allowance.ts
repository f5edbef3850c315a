import { OFF_CHAT_ERROR, quantile } from '../kernel/statistics.ts';
import { FAR_SPREAD, MAD_TO_SD, OF_PEOPLE_SD, stateOf } from './fit.ts';
import { inGroups, peopleOf } from './groups.ts';
import { type AnswerToTask, chosenAmong } from './labels.ts';

/**
 * Minutes that people work on beside the chat for each counted turn, and how wrong that may be for all turns at once.
 */
export interface Allowance {
  /** Minutes a turn, >= 0. */
  readonly minutes: number;
  /** Standard deviation of its error, minutes a turn: shared by every turn, so it does not even out. */
  readonly sd: number;
  /** What the settings say, before anybody has answered: minutes a turn. */
  readonly prior: number;
  /** Answers that count. */
  readonly labels: number;
}

/** A person's answer to how long a task took with AI, all included, beside what the chat says of it. */
export interface AllowanceLabel extends AnswerToTask {
  /** As answered; null: not said. */
  readonly withAi: number | null;
  /** Minutes of the task in the chat, and its counted turns; null where the task was another one when it was answered. */
  readonly chat: number | null;
  readonly turns: number | null;
}

/** Answers that the setting counts for. */
const PRIOR_ANSWERS = 3;
/** Share of the error of the setting that remains while answers are few. */
const PROVISIONAL_SHARE = 0.5;

/** The allowance before anybody has answered. Input: minutes a turn, >= 0. */
export function priorAllowance(minutes: number): Allowance {
  return { minutes, sd: OFF_CHAT_ERROR * minutes, prior: minutes, labels: 0 };
}

/**
 * The allowance by people's answers to "And with AI, all included?"; of none it is the prior. The order does not matter.
 *
 * What an answer leaves over the minutes in the chat is the work beside it. Answers and turns are summed before they are
 * divided: it is sums that it is for. A slip counts as far as three standard deviations from the middle one.
 * Answers count in groups of `fewestPeople` as those about the time without AI do, and are recalled as badly: the spread
 * between people is one of whole answers, so it goes into the error times the mean answer a turn.
 * Source  docs/method.md, "How the time with AI is calibrated".
 */
export function fitAllowance(
  prior: number,
  labels: readonly AllowanceLabel[],
  { fewestPeople = 1 }: { readonly fewestPeople?: number } = {},
): Allowance {
  const assumed = priorAllowance(prior);
  const { used } = chosenAmong(inGroups(labels, fewestPeople, isUsable), isUsable);
  const points = used.flatMap(pointOf);
  if (points.length === 0 || peopleOf(used) < fewestPeople) return assumed;
  const bounded = boundedOf(points, assumed.sd);
  const turns = sumOf(points, (point) => point.turns);
  const measured = sumOf(bounded, ({ beside }) => beside) / turns;
  const share = points.length / (points.length + PRIOR_ANSWERS);
  return {
    minutes: Math.max(0, prior + share * (measured - prior)),
    sd: sdOf(bounded, { measured, turns, assumed }),
    prior,
    labels: points.length,
  };
}

interface Point {
  readonly turns: number;
  readonly answered: number;
  /** The answer less the minutes in the chat; below zero where it is less. */
  readonly beside: number;
}

function isUsable(label: AllowanceLabel): boolean {
  return !label.seenEstimate && pointOf(label).length > 0;
}

function pointOf({ withAi, chat, turns }: AllowanceLabel): Point[] {
  if (withAi === null || chat === null || turns === null || turns === 0) return [];
  return [{ turns, answered: withAi, beside: withAi - chat }];
}

/** Slips pull with a bounded force. */
function boundedOf(points: readonly Point[], leastSd: number): Point[] {
  const each = points.map(({ beside, turns }) => beside / turns);
  const middle = quantile(each, 0.5) ?? 0;
  const distance = quantile(
    each.map((minutes) => Math.abs(minutes - middle)),
    0.5,
  );
  const far = FAR_SPREAD * Math.max(MAD_TO_SD * (distance ?? 0), leastSd);
  return points.map((point) => {
    const least = (middle - far) * point.turns;
    const most = (middle + far) * point.turns;
    return { ...point, beside: Math.min(most, Math.max(least, point.beside)) };
  });
}

/** As the time without AI: the prior's below ten answers, at least half of it below thirty, then what the answers show. */
function sdOf(
  points: readonly Point[],
  {
    measured,
    turns,
    assumed,
  }: { readonly measured: number; readonly turns: number; readonly assumed: Allowance },
): number {
  const state = stateOf(points.length);
  if (state === 'uncalibrated') return assumed.sd;
  // Of a ratio of sums.
  const scatter = Math.sqrt(sumOf(points, (each) => (each.beside - measured * each.turns) ** 2));
  const recalled = OF_PEOPLE_SD * sumOf(points, ({ answered }) => answered);
  const shown = Math.hypot(scatter, recalled) / turns;
  return state === 'provisional' ? Math.max(PROVISIONAL_SHARE * assumed.sd, shown) : shown;
}

function sumOf(points: readonly Point[], of: (point: Point) => number): number {
  return points.reduce((total, point) => total + of(point), 0);
}
