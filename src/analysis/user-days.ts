import { addDays, type Day, dayOf, startOfDay } from '../kernel/days.ts';
import { lognormalMoments } from '../kernel/statistics.ts';
import type { Interval } from './facts.ts';

const MINUTE = 60_000;

/** More baseline than this on one day of one person is cut and flagged: nobody is present for longer. Minutes. */
export const BASELINE_CAP_MINUTES = 480;

/** What stage 2 needs to know of an episode. */
export interface PersonEpisode {
  /** Baseline and saving are booked on it. */
  readonly day: Day;
  readonly intervals: readonly Interval[];
  readonly turns: readonly number[];
  readonly success: number;
  /** Null: unknown or left out by rule. It adds to no sum, and neither does the time spent on it. */
  readonly estimate: { readonly p50: number; readonly sigma: number } | null;
}

/** One person on one day. Minutes; null where nothing that counts touches the day. */
export interface UserDay {
  readonly day: Day;
  /** Union of all time in the chat, counted or not. */
  readonly activeMinutes: number;
  /** Union of the counted time in the chat plus the off-chat allowance. */
  readonly withAiMinutes: number | null;
  /** Sum of success x P50, cut to the cap. */
  readonly baselineMinutes: number | null;
  /** Sum of success x mean of the lognormal, and of the variances of the same (minutes squared). */
  readonly expectedMinutes: number | null;
  readonly variance: number | null;
  /** baseline - with AI; may be negative. */
  readonly savedMinutes: number | null;
  readonly capped: boolean;
}

/**
 * Stage 2: the days of one person, from all of the person's episodes.
 *
 * Time with AI is booked where it lies, split at midnight of the zone, and time that overlaps is counted once;
 * baselines are booked on the day of the last ask. Days that nothing touches are absent; oldest first.
 * Source  the definitions of the with-AI minutes, the union and the cap in docs/method.md.
 */
export function userDays(
  episodes: readonly PersonEpisode[],
  { zone, offChatMinutes }: { readonly zone: string; readonly offChatMinutes: number },
): UserDay[] {
  const counted = episodes.filter(({ estimate }) => estimate !== null);
  const active = minutesByDay(union(episodes.flatMap(({ intervals }) => intervals)), zone);
  const withAi = minutesByDay(union(counted.flatMap(({ intervals }) => intervals)), zone);
  const idleDays = episodes.flatMap(({ turns }) => turns.map((turn) => dayOf(turn, zone)));
  for (const { turns } of counted) {
    for (const turn of turns) add(withAi, dayOf(turn, zone), offChatMinutes);
  }
  const booked = baselines(counted);
  const days = new Set([...active.keys(), ...withAi.keys(), ...booked.keys(), ...idleDays]);
  for (const { day } of episodes) days.add(day);
  return [...days].sort().map((day) => ({
    day,
    activeMinutes: active.get(day) ?? 0,
    ...countedOf(booked.get(day), withAi.get(day)),
  }));
}

/** What counts on a day: the baselines booked on it and the minutes with AI that lie on it. */
function countedOf(
  baseline: Booked | undefined,
  time: number | undefined,
): Omit<UserDay, 'day' | 'activeMinutes'> {
  const { p50, mean, variance, capped } = baseline ?? NOTHING_BOOKED;
  const isTouched = baseline !== undefined || time !== undefined;
  if (!isTouched) return { ...UNTOUCHED, capped };
  const withAi = time ?? 0;
  return {
    withAiMinutes: withAi,
    baselineMinutes: p50,
    expectedMinutes: mean,
    variance,
    savedMinutes: p50 - withAi,
    capped,
  };
}

const UNTOUCHED = {
  withAiMinutes: null,
  baselineMinutes: null,
  expectedMinutes: null,
  variance: null,
  savedMinutes: null,
} as const;

/** Intervals that overlap or touch, joined; in order of time. */
export function union(intervals: readonly Interval[]): Interval[] {
  const joined: [number, number][] = [];
  for (const [from, to] of [...intervals].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = joined.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

interface Booked {
  readonly p50: number;
  readonly mean: number;
  readonly variance: number;
  readonly capped: boolean;
}

const NOTHING_BOOKED: Booked = { p50: 0, mean: 0, variance: 0, capped: false };

function baselines(episodes: readonly PersonEpisode[]): Map<Day, Booked> {
  const sums = new Map<Day, { p50: number; mean: number; variance: number }>();
  for (const { day, success, estimate } of episodes) {
    if (estimate === null) continue;
    const { mean, variance } = lognormalMoments(success * estimate.p50, estimate.sigma);
    const sum = sums.get(day) ?? { p50: 0, mean: 0, variance: 0 };
    sum.p50 += success * estimate.p50;
    sum.mean += mean;
    sum.variance += variance;
    sums.set(day, sum);
  }
  return new Map([...sums].map(([day, sum]) => [day, cut(sum)]));
}

function cut({ p50, mean, variance }: Omit<Booked, 'capped'>): Booked {
  const share = p50 > BASELINE_CAP_MINUTES ? BASELINE_CAP_MINUTES / p50 : 1;
  return {
    p50: p50 * share,
    mean: mean * share,
    variance: variance * share ** 2,
    capped: share < 1,
  };
}

function minutesByDay(intervals: readonly Interval[], zone: string): Map<Day, number> {
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
