import { Temporal } from 'temporal-polyfill';
import { type Day, type DayRange, isDayOfFigures } from './day-bounds.ts';

export type { Day, DayRange } from './day-bounds.ts';
export { DAY_WANTED, DAYS_OF_FIGURES, isDayOfFigures } from './day-bounds.ts';

/** An instant as ISO-8601 UTC text with milliseconds, `2026-03-02T09:00:00.000Z`; sorts as text. */
export type Instant = string;

export const RANGE_TYPES = [
  'last_7_days',
  'last_28_days',
  'last_12_months',
  'this_week',
  'last_week',
  'this_month',
  'last_month',
  'this_quarter',
  'last_quarter',
  'this_year',
  'last_year',
  'all',
] as const;
export type RangeType = (typeof RANGE_TYPES)[number];

/** Instant of an epoch time. Input: epoch milliseconds. */
export function instant(ms: number): Instant {
  return new Date(ms).toISOString();
}

/** Zones begin their days, and set their clocks, at quarters of an hour; those that do not are asked each time. */
const QUARTER_HOUR = 15 * 60_000;

const dayOfQuarter = remembering<number, Day | null>((quarter, zone) => {
  const first = calendarDay(quarter * QUARTER_HOUR, zone);
  return calendarDay((quarter + 1) * QUARTER_HOUR - 1, zone) === first ? first : null;
});

/** The day on which an epoch time (milliseconds) falls in `zone` (IANA name). */
export function dayOf(ms: number, zone: string): Day {
  return dayOfQuarter(Math.floor(ms / QUARTER_HOUR), zone) ?? calendarDay(ms, zone);
}

const hourOfQuarter = remembering<number, number | null>((quarter, zone) => {
  const first = zoned(quarter * QUARTER_HOUR, zone).hour;
  return zoned((quarter + 1) * QUARTER_HOUR - 1, zone).hour === first ? first : null;
});

/** The hour of the clock, 0 to 23, at an epoch time (milliseconds) in `zone`. */
export function hourOf(ms: number, zone: string): number {
  return hourOfQuarter(Math.floor(ms / QUARTER_HOUR), zone) ?? zoned(ms, zone).hour;
}

/** Minutes after midnight by the clock, 0 to 1439, at an epoch time (milliseconds) in `zone`. */
export function minuteOf(ms: number, zone: string): number {
  const { hour, minute } = zoned(ms, zone);
  return 60 * hour + minute;
}

/** First moment of `day` in `zone`, epoch milliseconds; days need not have 24 hours. */
export const startOfDay = remembering<Day, number>(
  (day, zone) => Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds,
);

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  return Temporal.PlainDate.from(day).add({ days: count }).toString();
}

/** How many days a range has, both ends included; none when it ends before it begins. */
export function lengthOf({ from, to }: DayRange): number {
  return Math.max(0, Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days + 1);
}

/** Every day of the range, oldest first; for ranges that no client chose: it may be long. */
export function daysOf(range: DayRange): Day[] {
  return Array.from({ length: lengthOf(range) }, (_, index) => addDays(range.from, index));
}

/** Whether `text` is a day that exists, and that figures may be of. */
export function isDay(text: string): boolean {
  if (!isDayOfFigures(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
  } catch {
    return false;
  }
}

/** Whether this machine knows `zone` as a time zone. */
export function isZone(zone: string): boolean {
  try {
    zoned(0, zone);
    return true;
  } catch {
    return false;
  }
}

/**
 * The days a named range means, seen from `today`; weeks begin on Monday.
 *
 * A range that has begun ends today, not in the future. `all` begins at `first`, the oldest day known.
 */
export function rangeOf(type: RangeType, today: Day, first: Day = today): DayRange {
  const date = Temporal.PlainDate.from(today);
  if (type === 'all') return { from: first < today ? first : today, to: today };
  if (type === 'last_7_days') return { from: addDays(today, -6), to: today };
  if (type === 'last_28_days') return { from: addDays(today, -27), to: today };
  if (type === 'last_12_months') {
    return { from: date.subtract({ months: 12 }).add({ days: 1 }).toString(), to: today };
  }
  const [which, unit] = type.split('_') as ['this' | 'last', PeriodUnit];
  const start = startOfPeriod(date, unit);
  if (which === 'this') return { from: start.toString(), to: today };
  return {
    from: startOfPeriod(start.subtract({ days: 1 }), unit).toString(),
    to: start.subtract({ days: 1 }).toString(),
  };
}

type PeriodUnit = 'week' | 'month' | 'quarter' | 'year';

function startOfPeriod(date: Temporal.PlainDate, unit: PeriodUnit): Temporal.PlainDate {
  switch (unit) {
    case 'week':
      return date.subtract({ days: date.dayOfWeek - 1 });
    case 'month':
      return date.with({ day: 1 });
    case 'quarter':
      return date.with({ month: Math.floor((date.month - 1) / 3) * 3 + 1, day: 1 });
    case 'year':
      return date.with({ month: 1, day: 1 });
  }
}

function zoned(ms: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
}

function calendarDay(ms: number, zone: string): Day {
  return zoned(ms, zone).toPlainDate().toString();
}

/** Years of quarters of an hour; beyond that all is forgotten, so that nothing grows without end. */
const REMEMBERED = 100_000;

/** The same function, which asks the calendar once for the same thing: that takes as long as a hundred look-ups. */
function remembering<Key, Value>(ask: (key: Key, zone: string) => Value) {
  const zones = new Map<string, Map<Key, Value>>();
  return (key: Key, zone: string): Value => {
    const known = zones.get(zone) ?? new Map<Key, Value>();
    const value = known.get(key);
    if (value !== undefined) return value;
    const asked = ask(key, zone);
    if (known.size >= REMEMBERED) known.clear();
    zones.set(zone, known.set(key, asked));
    return asked;
  };
}
