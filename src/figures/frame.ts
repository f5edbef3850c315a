import type { z } from 'zod';
import type { CogniforceRepositories, Sums } from '../domains/cogniforce/index.ts';
import { claimOf } from '../kernel/claim.ts';
import type { Clock } from '../kernel/clock.ts';
import { addDays, type DayRange, dayOf, lengthOf, rangeOf } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { SHARED_BIAS, savingOfTotal } from '../kernel/statistics.ts';
import { calibrationOfRange } from './calibration.ts';
import type { answered, RangeQuery, SavedMinutes } from './contract.ts';
import type { Kept } from './kept.ts';

/** Days of a question that names none. */
const STANDARD_RANGE = 'last_28_days';

export interface AskedRange {
  readonly range: DayRange;
  /** What every answer says about itself. */
  readonly frame: z.input<typeof answered>;
}

/** What a range is seen from. */
export interface FrameSource {
  readonly cogniforce: CogniforceRepositories;
  readonly zone: string;
  readonly minimumGroup: number;
  readonly clock: Clock;
  readonly contributors: (range: DayRange) => Promise<number>;
}

/**
 * The days that a query means: `range_type`, else dates, else the last `days`, else the last 28 days.
 *
 * What is said of them is worked out once for the figures that a run has left, not once for each of a page's questions.
 *
 * Errors: REQUEST_INVALID when the range ends before it begins.
 */
export async function askedRange(
  source: FrameSource,
  query: RangeQuery & { days?: number | undefined },
  kept: Kept,
): Promise<AskedRange> {
  const { cogniforce, zone, clock } = source;
  const lastRun = await cogniforce.runs.last('completed');
  const version = lastRun?.id ?? null;
  const bounds = await kept.of(version, 'bounds', () => cogniforce.aggregates.bounds());
  const range = daysOfQuery(query, dayOf(clock.now(), zone), bounds);
  if (range.from > range.to) {
    throw new CogniforceError(
      'REQUEST_INVALID',
      `The range ends (${range.to}) before it begins (${range.from}).`,
    );
  }
  const key = `${range.from} ${range.to} ${source.minimumGroup}`;
  const said = await kept.of(version, key, () => saidOf(source, range));
  return {
    range,
    frame: {
      startDate: range.from,
      endDate: range.to,
      timeZone: zone,
      firstDate: bounds?.from ?? null,
      lastDate: bounds?.to ?? null,
      asOf: lastRun?.completed_at ?? null,
      minimumGroup: source.minimumGroup,
      ...said,
    },
  };
}

async function saidOf(source: FrameSource, range: DayRange) {
  const [{ calibration, methods }, contributors] = await Promise.all([
    calibrationOfRange(source.cogniforce, range),
    source.contributors(range),
  ]);
  // Shares of the time of a few people are hidden as the time itself is.
  return { calibration, methods: contributors < source.minimumGroup ? [] : methods };
}

function daysOfQuery(
  query: RangeQuery & { days?: number | undefined },
  today: string,
  bounds: DayRange | null,
): DayRange {
  if (query.range_type) return rangeOf(query.range_type, today, bounds?.from);
  const { start_date: from, end_date: to } = query;
  if (from || to) {
    return {
      from: from ?? earlier(bounds?.from ?? today, to ?? today),
      to: to ?? later(from ?? today, today),
    };
  }
  if (query.days) return { from: addDays(today, 1 - query.days), to: today };
  return rangeOf(STANDARD_RANGE, today);
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/** Of sums over days, those that the time saved follows from. */
export type SumsOfTime = Pick<
  Sums,
  | 'conservativeBaseline'
  | 'withAi'
  | 'meanBaseline'
  | 'variance'
  | 'sharedDeviation'
  | 'offChatDeviation'
>;

/**
 * Time saved with its range, from sums over any days; null where nothing was estimated.
 *
 * The shared errors of several methods are taken to go the same way, which is the widest that they can do together: that of the
 * sum is their mean, weighted by the expected manual time of each.
 */
export function savedOf({
  conservativeBaseline,
  withAi,
  meanBaseline,
  variance,
  sharedDeviation,
  offChatDeviation,
}: SumsOfTime): SavedMinutes | null {
  if (
    conservativeBaseline === null ||
    withAi === null ||
    meanBaseline === null ||
    variance === null
  )
    return null;
  return savingOfTotal(
    // Not known: days of before it was kept have the range that they had.
    {
      conservativeBaseline,
      meanBaseline,
      variance,
      withAi,
      withAiDeviation: offChatDeviation ?? 0,
    },
    sharedDeviation === null || meanBaseline === 0
      ? SHARED_BIAS.uncalibrated
      : sharedDeviation / meanBaseline,
  );
}

/** What is claimed of an amount; null where there is none. */
export function claimedOf(
  saved: SavedMinutes | null,
  { calibration }: Pick<AskedRange['frame'], 'calibration'>,
): number | null {
  return saved === null ? null : claimOf(saved, calibration.state).amount;
}

/**
 * What a figure was in the period that a range is compared with: as many days just before it; null where the record does not
 * reach back so far. The one place that says which days those are.
 */
export async function periodBefore<Then extends object>(
  { range, frame }: Pick<AskedRange, 'range' | 'frame'>,
  ask: (range: DayRange) => Promise<Then>,
): Promise<({ startDate: string; endDate: string } & Then) | null> {
  const before = rangeBefore(range, frame.firstDate);
  return before && { startDate: before.from, endDate: before.to, ...(await ask(before)) };
}

function rangeBefore(range: DayRange, firstDate: string | null): DayRange | null {
  const length = lengthOf(range);
  const before = { from: addDays(range.from, -length), to: addDays(range.from, -1) };
  return firstDate === null || before.from < firstDate ? null : before;
}
