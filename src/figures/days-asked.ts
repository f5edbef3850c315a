import type { Comparison } from '../kernel/comparisons.ts';
import { isOfCalendar } from '../kernel/day-bounds.ts';
import {
  addDays,
  type Day,
  type DayRange,
  lengthOf,
  type RangeType,
  rangeOf,
} from '../kernel/days.ts';
import type { RangeQuery } from './contract.ts';

/** Days of a question that names none. */
const STANDARD_RANGE = 'last_28_days';

/** What days are seen from. */
interface Seen {
  readonly today: Day;
  /** The days of all closed blocks; null: there are none. */
  readonly published: DayRange | null;
}

/**
 * The days that a query means: `range_type`, else dates, else the last `days`, else the last 28 days. The last so many days end with
 * the newest that is published; weeks, months, quarters and years are those of the calendar.
 */
export function daysAsked(query: RangeQuery & { days?: number | undefined }, seen: Seen): DayRange {
  const { range_type: type, start_date: from, end_date: to, days } = query;
  if (type !== undefined) return rangeSeen(type, seen);
  if (from !== undefined || to !== undefined) return between(from, to, seen);
  if (days === undefined) return rangeSeen(STANDARD_RANGE, seen);
  const newest = seen.published?.to ?? seen.today;
  return { from: addDays(newest, 1 - days), to: newest };
}

function rangeSeen(type: RangeType, { today, published }: Seen): DayRange {
  const end = isOfCalendar(type) ? today : (published?.to ?? today);
  return rangeOf(type, end, published?.from);
}

function between(from: Day | undefined, to: Day | undefined, { today, published }: Seen): DayRange {
  const first = published?.from ?? today;
  return {
    from: from ?? earlier(first, to ?? today),
    to: to ?? later(from ?? today, today),
  };
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

/** Whole weeks in a year: so far back is the same day of the week. */
const WEEKS_OF_YEAR = 52;

/**
 * The days that a range is compared with: the month, quarter or year before where it is one, else as many days with the same
 * weekdays just before it; or the same a year before. Null where either has days that nothing was published of. The one place
 * that says which days those are.
 */
export function daysCompared(
  range: DayRange,
  published: DayRange | null,
  compare: Comparison = 'before',
): DayRange | null {
  if (compare === 'none' || published === null || range.to > published.to) return null;
  const then = compare === 'year' ? yearBefore(range) : (unitBefore(range) ?? weeksBefore(range));
  return then.from < published.from ? null : then;
}

function weeksBefore(range: DayRange, least = 0): DayRange {
  const back = -7 * Math.max(least, Math.ceil(lengthOf(range) / 7));
  return { from: addDays(range.from, back), to: addDays(range.to, back) };
}

/** A month, quarter or year begins on a first, and ends the day before one: these are in every year. */
function yearBefore(range: DayRange): DayRange {
  if (unitBefore(range) === null) return weeksBefore(range, WEEKS_OF_YEAR);
  return {
    from: sameDayLastYear(range.from),
    to: addDays(sameDayLastYear(addDays(range.to, 1)), -1),
  };
}

const sameDayLastYear = (first: Day): Day =>
  `${String(Number(first.slice(0, 4)) - 1).padStart(4, '0')}${first.slice(4)}`;

function unitBefore(range: DayRange): DayRange | null {
  const isUnit = (type: 'last_month' | 'last_quarter' | 'last_year') => {
    const unit = rangeOf(type, addDays(range.to, 1));
    return unit.from === range.from && unit.to === range.to ? rangeOf(type, range.from) : null;
  };
  return isUnit('last_month') ?? isUnit('last_quarter') ?? isUnit('last_year');
}
