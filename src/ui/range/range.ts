import { isOfCalendar } from '../../kernel/day-bounds.ts';
import type { Day, DayRange, RangeType } from '../../kernel/days.ts';
import {
  addDays,
  endOf,
  isDay,
  lengthOf,
  type Period,
  rangeOf,
  startOf,
} from '../format/calendar.ts';
import { isWholeMonth, periodName, shortRange } from '../format/dates.ts';
import { rangeWords } from './words.ts';

/** The days a page is about: a name that moves with the day, or two days that stay. */
export type Range = { readonly name: RangeType } | DayRange;

/** What a range is seen from, in the organisation's zone. */
export interface Horizon {
  readonly today: Day;
  /** The oldest and the newest day with figures; null while they are not known. */
  readonly first: Day | null;
  readonly last: Day | null;
}

/** What a page is about when its address names no days. */
export const DEFAULT_RANGE: Range = { name: 'last_28_days' };

/** The ranges of the menu, in its order. */
export const PRESETS: readonly RangeType[] = [
  'last_7_days',
  'last_28_days',
  'last_month',
  'this_quarter',
  'last_12_months',
  'all',
];

/** Name of a preset as the menu has it. */
export const presetName = (name: RangeType): string => rangeWords.names[name];

/** The range that an address names; what it cannot mean is answered with the default. */
export function rangeFromAddress(search: string): Range {
  const parameters = new URLSearchParams(search);
  const name = parameters.get('range') ?? '';
  if (Object.hasOwn(rangeWords.names, name)) return { name: name as RangeType };
  const from = parameters.get('from') ?? '';
  const to = parameters.get('to') ?? '';
  if (isDay(from) && isDay(to) && from <= to) return { from, to };
  return DEFAULT_RANGE;
}

/** The address's search part with this range; what else stands in it stays. The default leaves no trace. */
export function addressWithRange(search: string, range: Range): string {
  const parameters = new URLSearchParams(search);
  for (const key of ['range', 'from', 'to']) parameters.delete(key);
  if ('name' in range) {
    if (!sameRange(range, DEFAULT_RANGE)) parameters.set('range', range.name);
  } else {
    parameters.set('from', range.from);
    parameters.set('to', range.to);
  }
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

/** The range as the API asks for it. */
export function rangeQuery(range: Range): Record<string, string> {
  if ('name' in range) return { range_type: range.name };
  return { start_date: range.from, end_date: range.to };
}

/** The days of a range, seen from a horizon: as the server means them. */
export function daysOfRange(range: Range, horizon: Horizon): DayRange {
  if (!('name' in range)) return range;
  const end = isOfCalendar(range.name) ? horizon.today : newestOf(horizon);
  return rangeOf(range.name, end, horizon.first ?? end);
}

const newestOf = ({ last, today }: Horizon): Day => last ?? today;

/** The label of the picker: a preset by its name, whole months by theirs, other days by their ends. */
export function rangeLabel(range: Range, { today }: Horizon): string {
  if ('name' in range) return rangeWords.names[range.name];
  return isWholeMonth(range) ? periodName(range) : shortRange(range, today);
}

/** One step back by the range's own length; null where the record does not reach back so far. */
export function stepBack(range: Range, horizon: Horizon): Range | null {
  const days = daysOfRange(range, horizon);
  const to = addDays(days.from, -1);
  if (horizon.first === null || to < horizon.first) return null;
  const period = periodOf(days, horizon.today);
  const from = period === null ? addDays(to, 1 - lengthOf(days)) : startOf(period, to);
  return namedWherePossible({ from, to }, horizon);
}

/** One step forward by the range's own length, at most to the newest day, a period of the calendar to the present one; null where no data are. */
export function stepForward(range: Range, horizon: Horizon): Range | null {
  const days = daysOfRange(range, horizon);
  const { today } = horizon;
  const newest = newestOf(horizon);
  if (days.to >= newest) return null;
  const from = addDays(days.to, 1);
  const period = periodOf(days, today);
  if (period !== null) {
    const end = endOf(period, from);
    return namedWherePossible({ from, to: end < today ? end : today }, horizon);
  }
  const length = lengthOf(days);
  const to = addDays(days.to, length);
  // The last step is a shorter one: the length stays, so that two periods compare.
  const fits = to <= newest ? { from, to } : { from: addDays(newest, 1 - length), to: newest };
  return namedWherePossible(fits, horizon);
}

/** How the two step buttons are called: by the month where the range is one, else by days. */
export function stepNames(range: Range, horizon: Horizon): { before: string; after: string } {
  const days = daysOfRange(range, horizon);
  const period = periodOf(days, horizon.today);
  const length = lengthOf(days);
  const unit = period ?? (length === 1 ? 'day' : null);
  if (unit !== null) return { before: rangeWords.before[unit], after: rangeWords.after[unit] };
  return { before: rangeWords.daysBefore(length), after: rangeWords.daysAfter(length) };
}

/** Whether two ranges are asked for in the same way. */
export function sameRange(one: Range, other: Range): boolean {
  return JSON.stringify(rangeQuery(one)) === JSON.stringify(rangeQuery(other));
}

/** The calendar period that days fill, wholly or up to the present day; null for any other days. */
function periodOf({ from, to }: DayRange, today: Day): Exclude<Period, 'week'> | null {
  const periods = ['month', 'quarter', 'year'] as const;
  return (
    periods.find((period) => {
      const end = endOf(period, from);
      return from === startOf(period, from) && (to === end || (to === today && today < end));
    }) ?? null
  );
}

/** The menu's own name for these days, if it has one: then the address moves on with the day. */
function namedWherePossible(days: DayRange, horizon: Horizon): Range {
  const name = PRESETS.find((preset) => {
    const meant = daysOfRange({ name: preset }, horizon);
    return preset !== 'all' && meant.from === days.from && meant.to === days.to;
  });
  return name === undefined ? days : { name };
}
