import type { Day, DayRange } from '../../kernel/days.ts';
import { byLocale, language } from '../words/language.ts';
import { addDays, endOf, startOf, today } from './calendar.ts';
import { formatWords } from './words.ts';

const shape = (options: Intl.DateTimeFormatOptions) =>
  byLocale((locale) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));

const FULL = shape({ day: 'numeric', month: 'long', year: 'numeric' });
const LONG = shape({ day: 'numeric', month: 'long' });
const SHORT = shape({ day: 'numeric', month: 'short' });
const SHORT_YEAR = shape({ day: 'numeric', month: 'short', year: 'numeric' });
const WEEKDAY = shape({ weekday: 'long', day: 'numeric', month: 'long' });
const SHORT_WEEKDAY = shape({ weekday: 'short', day: 'numeric', month: 'short' });
const SHORT_WEEKDAY_NAME = shape({ weekday: 'short' });
const MONTH = shape({ month: 'long' });
const MONTH_YEAR = shape({ month: 'long', year: 'numeric' });
const MONTH_SHORT = shape({ month: 'short' });
const MONTH_SHORT_YEAR = shape({ month: 'short', year: 'numeric' });

/** "2 November 2026". */
export const fullDay = (day: Day): string => FULL().format(dateOf(day));
/** "2 November". */
export const longDay = (day: Day): string => LONG().format(dateOf(day));
/** "2 Nov". */
export const shortDay = (day: Day): string => SHORT().format(dateOf(day));
/** "Monday, 2 November". */
export const weekday = (day: Day): string => WEEKDAY().format(dateOf(day));
/** "Mon 2 Nov". */
export const shortWeekday = (day: Day): string =>
  formatWords.namedDay(SHORT_WEEKDAY().format(dateOf(day)));
/** "Mon". */
export const weekdayName = (day: Day): string => SHORT_WEEKDAY_NAME().format(dateOf(day));
/** "7–9 November", "31 October – 2 November". */
export const longDays = ({ from, to }: DayRange): string =>
  LONG().formatRange(dateOf(from), dateOf(to));
/** "Nov". */
export const shortMonth = (day: Day): string => MONTH_SHORT().format(dateOf(day));

/** "Nov 2026". */
export const shortMonthOfYear = (day: Day): string => MONTH_SHORT_YEAR().format(dateOf(day));

/** "1–31 Oct"; with the years where they differ from the present one: "4 May 2025 – 22 Nov 2026". */
export function shortRange({ from, to }: DayRange, now: Day): string {
  if (from === to) return from.slice(0, 4) === now.slice(0, 4) ? shortDay(from) : fullDay(from);
  const format = sameYear(from, to, now) ? SHORT : SHORT_YEAR;
  return format().formatRange(dateOf(from), dateOf(to));
}

/** To name a period in a heading: "October 2026", "1–22 November 2026". */
export function periodName({ from, to }: DayRange): string {
  if (from === to) return fullDay(from);
  if (isWholeMonth({ from, to })) return MONTH_YEAR().format(dateOf(from));
  return FULL().formatRange(dateOf(from), dateOf(to));
}

/** To begin a sentence: "In October", "On 2 November", "From 26 October to 22 November". */
export function inPeriod({ from, to }: DayRange, now: Day): string {
  const thisYear = sameYear(from, to, now);
  const name = thisYear ? longDay : fullDay;
  if (from === to) return formatWords.onDay(name(from));
  if (isWholeMonth({ from, to })) {
    return formatWords.inMonth((thisYear ? MONTH : MONTH_YEAR)().format(dateOf(from)));
  }
  return formatWords.fromTo(name(from), name(to));
}

/** "08:00", in `zone` (IANA name). Input: an instant. */
export function clockTime(instant: string, zone: string): string {
  return new Intl.DateTimeFormat(language().locale, {
    timeZone: zone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));
}

/** "2 November 2026, 08:00", for what is read later, in `zone` (IANA name). Input: an instant. */
export function dayAndTime(instant: string, zone: string): string {
  const day = today(zone, Date.parse(instant));
  return formatWords.dayAndTime(fullDay(day), clockTime(instant, zone));
}

/** When something was or will be, as seen now: "08:00", "yesterday 08:00", "Monday 2 November, 08:00"; null: "never". */
export function moment(instant: string | null, zone: string, nowMs: number): string {
  const ms = instant === null ? Number.NaN : Date.parse(instant);
  if (instant === null || !Number.isFinite(ms)) return formatWords.never;
  const now = today(zone, nowMs);
  const day = today(zone, ms);
  const time = clockTime(instant, zone);
  if (day === now) return time;
  if (day === addDays(now, -1)) return formatWords.yesterday(time);
  if (day === addDays(now, 1)) return formatWords.tomorrow(time);
  if (day.slice(0, 4) !== now.slice(0, 4)) return formatWords.dayAndTime(fullDay(day), time);
  return formatWords.dayAndTime(formatWords.namedDay(weekday(day)), time);
}

/** Whether the days are one month, from its first day to its last. */
export function isWholeMonth({ from, to }: DayRange): boolean {
  return from === startOf('month', from) && to === endOf('month', from);
}

function sameYear(from: Day, to: Day, now: Day): boolean {
  const year = now.slice(0, 4);
  return from.slice(0, 4) === year && to.slice(0, 4) === year;
}

function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
