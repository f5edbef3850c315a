import { type Interval, union } from '../analysis/index.ts';
import type { Allowance } from '../calibration/allowance.ts';
import type { Contribution } from '../calibration/calibrate.ts';
import { addDays, type Day, dayOf, startOfDay } from '../kernel/days.ts';
import { chatAtGaps, type GapMinutes, type Paused } from './chat-at-gaps.ts';
import { type OutcomeSums, outcomesOf } from './outcome-sums.ts';

const MINUTE = 60_000;

/** More baseline than this on one day of one person is cut and flagged: nobody is present for longer. Minutes. */
export const BASELINE_CAP_MINUTES = 480;

/** What a calibrated estimate adds to sums, its success included. */
export interface PublishedEstimate extends Contribution {
  /** The same with full success, whatever became of it. */
  readonly inFull: Contribution;
  /** The method and model that it is of. */
  readonly method: string;
  /** Standard deviation of the ln-error that it shares with all of its method. */
  readonly sharedSd: number;
}

/** What stage 2 needs to know of an episode. */
export interface PersonEpisode extends Paused {
  /** Baseline and saving are booked on it. */
  readonly day: Day;
  readonly turns: readonly number[];
  readonly outcome: string;
  /** Null: unknown or left out by rule. It adds to no sum, and neither does the time spent on it. */
  readonly estimate: PublishedEstimate | null;
}

/** What one method adds to a day, after the cap. */
export interface MethodDay {
  readonly method: string;
  readonly tasks: number;
  readonly baselineMinutes: number;
  readonly expectedMinutes: number;
}

/** One person on one day. Minutes; null where nothing that counts touches the day. */
export interface UserDay {
  readonly day: Day;
  /** Union of all time in the chat, counted or not. */
  readonly activeMinutes: number;
  /** Union of the counted time in the chat plus the off-chat allowance. */
  readonly withAiMinutes: number | null;
  /** What that is made of: minutes in the chat, counted turns, and the standard deviation of the allowance for them. */
  readonly chatMinutes: number | null;
  readonly countedTurns: number | null;
  readonly offChatDeviation: number | null;
  /** Minutes in the chat at other idle thresholds; null also where they are not known of an episode. */
  readonly chatAtGaps: GapMinutes | null;
  /** Sum of success x P50 after calibration, cut to the cap. */
  readonly baselineMinutes: number | null;
  /** Sum of success x mean of the lognormal, and of the variances of the same (minutes squared). */
  readonly expectedMinutes: number | null;
  readonly variance: number | null;
  /** Sum of success x mean x standard deviation of the shared ln-error. */
  readonly sharedDeviation: number | null;
  /** baseline - with AI; may be negative. */
  readonly savedMinutes: number | null;
  /** What the tasks of each outcome would add in full, cut as the cap cuts the day. */
  readonly outcomes: OutcomeSums | null;
  readonly capped: boolean;
  /** In the order of their names. */
  readonly methods: readonly MethodDay[];
}

/**
 * Stage 2: the days of one person, from all of the person's episodes.
 *
 * Time with AI is booked where it lies, split at midnight of the zone, and time that overlaps is counted once;
 * baselines, calibrated, are booked on the day of the last ask; the cap cuts them last. Days that nothing touches are absent; oldest first.
 * Source  the definitions of the with-AI minutes, the union and the cap in docs/method.md.
 */
export function userDays(
  episodes: readonly PersonEpisode[],
  { zone, allowance }: DayOptions,
): UserDay[] {
  const counted = episodes.filter(({ estimate }) => estimate !== null);
  const active = minutesByDay(union(episodes.flatMap(({ intervals }) => intervals)), zone);
  const chat = minutesByDay(union(counted.flatMap(({ intervals }) => intervals)), zone);
  const atGaps = chatAtGaps(counted, {
    chat,
    byDay: (intervals) => minutesByDay(intervals, zone),
    dayOf: (moment) => dayOf(moment, zone),
  });
  const turns = new Map<Day, number>();
  for (const { turns: moments } of counted) {
    for (const moment of moments) add(turns, dayOf(moment, zone), 1);
  }
  const idleDays = episodes.flatMap((each) => each.turns.map((turn) => dayOf(turn, zone)));
  const booked = baselines(counted);
  const days = new Set([...active.keys(), ...booked.keys(), ...idleDays]);
  for (const { day } of episodes) days.add(day);
  return [...days].sort().map((day) => {
    const time = { chat: chat.get(day), turns: turns.get(day), atGaps: atGaps(day) };
    return {
      day,
      activeMinutes: active.get(day) ?? 0,
      ...countedOf(booked.get(day), time, allowance),
    };
  });
}

/** How days are booked. */
export interface DayOptions {
  readonly zone: string;
  readonly allowance: Pick<Allowance, 'minutes' | 'sd'>;
}

interface Time {
  readonly chat: number | undefined;
  readonly turns: number | undefined;
  readonly atGaps: GapMinutes | null;
}

/** What counts on a day: the baselines booked on it and the minutes with AI that lie on it. */
function countedOf(
  baseline: Booked | undefined,
  { chat, turns, atGaps }: Time,
  allowance: DayOptions['allowance'],
): Omit<UserDay, 'day' | 'activeMinutes'> {
  const isTouched = baseline !== undefined || chat !== undefined || turns !== undefined;
  if (!isTouched) return UNTOUCHED;
  const { conservative, mean, variance, shared, outcomes, capped, methods } =
    baseline ?? NOTHING_BOOKED;
  const chatMinutes = chat ?? 0;
  const countedTurns = turns ?? 0;
  const withAi = chatMinutes + countedTurns * allowance.minutes;
  return {
    withAiMinutes: withAi,
    chatMinutes,
    countedTurns,
    offChatDeviation: countedTurns * allowance.sd,
    chatAtGaps: atGaps,
    baselineMinutes: conservative,
    expectedMinutes: mean,
    variance,
    sharedDeviation: shared,
    savedMinutes: conservative - withAi,
    outcomes,
    capped,
    methods,
  };
}

/** Nothing that counts. */
export const UNTOUCHED = {
  withAiMinutes: null,
  chatMinutes: null,
  countedTurns: null,
  offChatDeviation: null,
  chatAtGaps: null,
  baselineMinutes: null,
  expectedMinutes: null,
  variance: null,
  sharedDeviation: null,
  savedMinutes: null,
  outcomes: null,
  capped: false,
  methods: [],
} as const;

interface Sum {
  conservative: number;
  mean: number;
  variance: number;
  shared: number;
}

interface Booked extends Readonly<Sum> {
  readonly outcomes: OutcomeSums;
  readonly capped: boolean;
  readonly methods: readonly MethodDay[];
}

const NOTHING_BOOKED: Booked = {
  conservative: 0,
  mean: 0,
  variance: 0,
  shared: 0,
  outcomes: outcomesOf([], 1),
  capped: false,
  methods: [],
};

/** An estimate with what became of its task. */
type Ended = PublishedEstimate & { readonly outcome: string };

function baselines(episodes: readonly PersonEpisode[]): Map<Day, Booked> {
  const days = new Map<Day, Ended[]>();
  for (const { day, estimate, outcome } of episodes) {
    if (estimate === null) continue;
    const known = days.get(day);
    if (known === undefined) days.set(day, [{ ...estimate, outcome }]);
    else known.push({ ...estimate, outcome });
  }
  return new Map([...days].map(([day, estimates]) => [day, bookedOf(estimates)]));
}

/** The cap cuts every method alike. */
function bookedOf(estimates: readonly Ended[]): Booked {
  const whole = sumOf(estimates);
  const isCapped = whole.conservative > BASELINE_CAP_MINUTES;
  const share = isCapped ? BASELINE_CAP_MINUTES / whole.conservative : 1;
  const byMethod = [...Map.groupBy(estimates, ({ method }) => method)];
  return {
    conservative: whole.conservative * share,
    mean: whole.mean * share,
    variance: whole.variance * share ** 2,
    shared: whole.shared * share,
    outcomes: outcomesOf(estimates, share),
    capped: isCapped,
    methods: byMethod
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([method, own]) => {
        const { conservative, mean } = sumOf(own);
        return {
          method,
          tasks: own.length,
          baselineMinutes: conservative * share,
          expectedMinutes: mean * share,
        };
      }),
  };
}

function sumOf(estimates: readonly PublishedEstimate[]): Sum {
  const sum = { conservative: 0, mean: 0, variance: 0, shared: 0 };
  for (const { conservative, mean, variance, sharedSd } of estimates) {
    sum.conservative += conservative;
    sum.mean += mean;
    sum.variance += variance;
    sum.shared += mean * sharedSd;
  }
  return sum;
}

/** Minutes of intervals by the days of the zone. */
export function minutesByDay(intervals: readonly Interval[], zone: string): Map<Day, number> {
  const minutes = new Map<Day, number>();
  for (const [from, to] of intervals) {
    let start = from;
    let day = dayOf(start, zone);
    for (let next = startOfDay(addDays(day, 1), zone); next < to; ) {
      add(minutes, day, (next - start) / MINUTE);
      start = next;
      day = addDays(day, 1);
      next = startOfDay(addDays(day, 1), zone);
    }
    add(minutes, day, (to - start) / MINUTE);
  }
  return minutes;
}

function add(minutes: Map<Day, number>, day: Day, more: number): void {
  minutes.set(day, (minutes.get(day) ?? 0) + more);
}
