import type { z } from 'zod';
import type { LastRun, Published } from '../domains/cogniforce/book.ts';
import type { Clock } from '../kernel/clock.ts';
import type { Comparison } from '../kernel/comparisons.ts';
import { type DayRange, dayOf } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { type Book, blocksIn, coversOf } from './book.ts';
import { calibrationOfRange } from './calibration.ts';
import type { answered, RangeQuery } from './contract.ts';
import { daysAsked, daysCompared } from './days-asked.ts';
import type { Remember } from './kept.ts';

export interface AskedRange {
  readonly range: DayRange;
  /** What every answer says about itself. */
  readonly frame: z.input<typeof answered>;
}

/** What a range is seen from. */
export interface FrameSource {
  readonly published: Published;
  readonly zone: string;
  readonly minimumGroup: number;
  readonly clock: Clock;
}

/**
 * The days that a query means, and what is said of every answer about them: worked out once for a version of the book, not once
 * for each of a page's questions.
 *
 * Errors: REQUEST_INVALID when the range ends before it begins.
 */
export async function askedRange(
  { published, zone, minimumGroup, clock }: FrameSource,
  book: Book,
  query: RangeQuery & { days?: number | undefined },
  { lastRun, remember }: { readonly lastRun: LastRun; readonly remember: Remember },
): Promise<AskedRange> {
  const all = coversOf(book.blocks);
  const range = daysAsked(query, { today: dayOf(clock.now(), zone), published: all });
  if (range.from > range.to) {
    throw new CogniforceError(
      'REQUEST_INVALID',
      `The range ends (${range.to}) before it begins (${range.from}).`,
    );
  }
  const { calibration, methods } = await remember(`calibration ${range.from} ${range.to}`, () =>
    calibrationOfRange(published, book, range),
  );
  return {
    range,
    frame: {
      startDate: range.from,
      endDate: range.to,
      timeZone: zone,
      firstDate: all?.from ?? null,
      lastDate: all?.to ?? null,
      covers: coversOf(blocksIn(book, range)),
      latest: coversOf(book.blocks.slice(-1)),
      asOf: lastRun?.completedAt ?? null,
      minimumGroup,
      calibration,
      methods: [...methods],
    },
  };
}

/** What a figure was in the days that a range is compared with; null where there are none: see days-asked.ts. */
export async function periodBefore<Then extends object>(
  { range, frame }: Pick<AskedRange, 'range' | 'frame'>,
  ask: (range: DayRange) => Promise<Then>,
  compare?: Comparison,
): Promise<({ startDate: string; endDate: string } & Then) | null> {
  const { firstDate, lastDate } = frame;
  const published =
    firstDate === null || lastDate === null ? null : { from: firstDate, to: lastDate };
  const before = daysCompared(range, published, compare);
  return before && { startDate: before.from, endDate: before.to, ...(await ask(before)) };
}
