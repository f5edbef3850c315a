import { isDayOfFigures } from '../../kernel/day-bounds.ts';
import type { Day, DayRange, RangeType } from '../../kernel/days.ts';

/**
 * The days of `kernel/days.ts` once more, on `Date` in UTC: the kernel's library would add 19 KB to every visit for
 * sums that no time zone touches. calendar.test.ts holds the two to the same answers.
 */
const DAY_MS = 86_400_000;

/** The day `count` days after `day` (before it, when negative). */
export function addDays(day: Day, count: number): Day {
  return dayOfMs(msOf(day) + count * DAY_MS);
}

/** How many days a range has, both ends included. */
export function lengthOf({ from, to }: DayRange): number {
  return Math.round((msOf(to) - msOf(from)) / DAY_MS) + 1;
}

/** Every day of the range, oldest first; none when it ends before it begins. */
export function daysOf(range: DayRange): Day[] {
  return Array.from({ length: Math.max(0, lengthOf(range)) }, (_, index) =>
    addDays(range.from, index),
  );
}

/** Whether `text` is a day that exists, and that figures may be of. */
export function isDay(text: string): boolean {
  if (!isDayOfFigures(text)) return false;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(ms) && dayOfMs(ms) === text;
}

/** Monday of the week that `day` lies in. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(msOf(day)).getUTCDay() + 6) % 7));
}

/** The day it is in `zone` (IANA name). Input: epoch milliseconds. */
export function today(zone: string, nowMs: number): Day {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    calendar: 'iso8601',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(nowMs);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** A stretch of the calendar that days can be counted in. */
export type Period = 'week' | 'month' | 'quarter' | 'year';

/** First day of the period that `day` lies in; weeks begin on Monday. */
export function startOf(period: Period, day: Day): Day {
  const [year = '', month = ''] = day.split('-');
  switch (period) {
    case 'week':
      return mondayOf(day);
    case 'month':
      return `${year}-${month}-01`;
    case 'quarter':
      return `${year}-${twoDigits(Math.floor((Number(month) - 1) / 3) * 3 + 1)}-01`;
    case 'year':
      return `${year}-01-01`;
  }
}

/** Last day of the period that `day` lies in. */
export function endOf(period: Period, day: Day): Day {
  const longerThanAny = { week: 7, month: 31, quarter: 92, year: 366 }[period];
  return addDays(startOf(period, addDays(startOf(period, day), longerThanAny)), -1);
}

/** The days that a named range means, seen from `now`; `all` begins at `first`, the oldest day known. */
export function rangeOf(type: RangeType, now: Day, first: Day): DayRange {
  if (type === 'all') return { from: first < now ? first : now, to: now };
  if (type === 'last_7_days') return { from: addDays(now, -6), to: now };
  if (type === 'last_28_days') return { from: addDays(now, -27), to: now };
  if (type === 'last_12_months') return { from: addDays(yearBefore(now), 1), to: now };
  const [which, period] = type.split('_') as ['this' | 'last', Period];
  const start = startOf(period, now);
  if (which === 'this') return { from: start, to: now };
  return { from: startOf(period, addDays(start, -1)), to: addDays(start, -1) };
}

/** The same day a year before; 28 February for a 29th that is not there. */
function yearBefore(day: Day): Day {
  const [year = '', month = '', date = ''] = day.split('-');
  const same = `${String(Number(year) - 1).padStart(4, '0')}-${month}-${date}`;
  return isDay(same) ? same : `${same.slice(0, 8)}28`;
}

function msOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOfMs(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
