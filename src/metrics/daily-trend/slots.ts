import type { SavedMinutes } from '../../figures/contract.ts';
import type { Day, DayRange } from '../../kernel/days.ts';
import { addDays, daysOf, lengthOf, mondayOf, today } from '../../ui/format/calendar.ts';
import type { DailyTrendReply, TrendPoint } from './contract.ts';

/** Ranges of up to six weeks are drawn by the day, longer ones by the week. */
const LONGEST_BY_DAY = 42;

/** What lies outside the record is drawn for so many days on either side: whoever asks for centuries gets no page of nothing. */
const MOST_OUTSIDE = 366;

/** Why a place on the time axis has no figure. */
export type GapReason = 'no data' | 'hidden' | 'not estimated' | 'not whole';

/** One place on the time axis: a day, or a week from Monday. */
export interface Slot {
  readonly from: Day;
  readonly to: Day;
  /** Minutes; null with the reason in `gap`. */
  readonly saved: SavedMinutes | null;
  readonly gap: GapReason | null;
  /** Null outside the record. */
  readonly conversations: number | null;
  /** Null outside the record; of a week, people are counted by day only and not added up. */
  readonly people: number | null;
  /** Days whose minutes are hidden and therefore not in `saved`. */
  readonly hiddenDays: number;
}

export interface Slots {
  readonly step: 'day' | 'week';
  /** The days asked for, as far as they are drawn; weeks may begin before and end after them. */
  readonly range: DayRange;
  readonly slots: readonly Slot[];
}

const NOTHING: SavedMinutes = { conservative: 0, expected: 0, low: 0, high: 0 };

/**
 * The reply as evenly spaced places, oldest first.
 *
 * A day without conversations inside the record is a zero, a day outside it is a gap. The record reaches to the day
 * before the last run ended, or to the newest day with figures: what lies after it is not known yet.
 */
export function slotsOf(reply: DailyTrendReply): Slots {
  const range = drawnRange(reply);
  const days = daySlots(reply);
  if (lengthOf(range) <= LONGEST_BY_DAY) return { step: 'day', range, slots: days };
  return { step: 'week', range, slots: weekSlots(days) };
}

/** Every day of the reply's range, oldest first: what the table below and the file hold, too. */
export function daySlots(reply: DailyTrendReply): Slot[] {
  const points = new Map(reply.data.map((point) => [point.date, point]));
  const end = recordEnd(reply);
  const { firstDate } = reply;
  return daysOf(drawnRange(reply)).map((day) => {
    const point = points.get(day);
    if (point !== undefined) return pointSlot(point);
    const known = firstDate !== null && end !== null && day >= firstDate && day <= end;
    return known ? zeroSlot(day) : unknownSlot(day);
  });
}

/** The days asked for, without what is further from the record than a year. */
function drawnRange(reply: DailyTrendReply): DayRange {
  const { startDate, endDate } = reply;
  const first = reply.firstDate ?? endDate;
  const last = recordEnd(reply) ?? endDate;
  const earliest = addDays(first < endDate ? first : endDate, -MOST_OUTSIDE);
  const latest = addDays(last > startDate ? last : startDate, MOST_OUTSIDE);
  return {
    from: startDate > earliest ? startDate : earliest,
    to: endDate < latest ? endDate : latest,
  };
}

function recordEnd({ lastDate, asOf, timeZone }: DailyTrendReply): Day | null {
  if (asOf === null) return lastDate;
  const dayBeforeRun = addDays(today(timeZone, Date.parse(asOf)), -1);
  return lastDate !== null && lastDate > dayBeforeRun ? lastDate : dayBeforeRun;
}

function pointSlot({ date, saved, hidden, chats, peopleActive }: TrendPoint): Slot {
  const shown = hidden ? null : saved;
  const why: GapReason = hidden ? 'hidden' : 'not estimated';
  return {
    from: date,
    to: date,
    saved: shown,
    gap: shown === null ? why : null,
    conversations: chats,
    people: peopleActive,
    hiddenDays: hidden ? 1 : 0,
  };
}

function zeroSlot(day: Day): Slot {
  return {
    from: day,
    to: day,
    saved: NOTHING,
    gap: null,
    conversations: 0,
    people: 0,
    hiddenDays: 0,
  };
}

function unknownSlot(day: Day): Slot {
  return {
    from: day,
    to: day,
    saved: null,
    gap: 'no data',
    conversations: null,
    people: null,
    hiddenDays: 0,
  };
}

function weekSlots(days: readonly Slot[]): Slot[] {
  const weeks = new Map<Day, Slot[]>();
  for (const day of days) {
    const monday = mondayOf(day.from);
    const week = weeks.get(monday);
    if (week === undefined) weeks.set(monday, [day]);
    else week.push(day);
  }
  return [...weeks].map(([monday, week]) => weekSlot(monday, week));
}

/**
 * A week's sum. Its days share one error, so lows and highs add up as they are. Hidden days add nothing and are
 * counted; a week that the range or the record cuts is no lower week, so it is a gap.
 */
function weekSlot(monday: Day, days: readonly Slot[]): Slot {
  const known = days.filter((day) => day.conversations !== null);
  const base = {
    from: monday,
    to: addDays(monday, 6),
    conversations: known.length === 0 ? null : sum(known.map((day) => day.conversations ?? 0)),
    people: null,
    hiddenDays: sum(days.map((day) => day.hiddenDays)),
  };
  const gap = weekGap(known);
  const shown = known.flatMap((day) => (day.saved === null ? [] : [day.saved]));
  return { ...base, gap, saved: gap === null ? total(shown) : null };
}

/** A week is no gap while one of its days has a figure, or all of them had no conversation. */
function weekGap(known: readonly Slot[]): GapReason | null {
  if (known.length === 0) return 'no data';
  if (known.length < 7) return 'not whole';
  if (known.some((day) => day.saved !== null && day.conversations !== 0)) return null;
  return known.find((day) => day.gap !== null)?.gap ?? null;
}

function total(parts: readonly SavedMinutes[]): SavedMinutes {
  return {
    conservative: sum(parts.map((part) => part.conservative)),
    expected: sum(parts.map((part) => part.expected)),
    low: sum(parts.map((part) => part.low)),
    high: sum(parts.map((part) => part.high)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((so, value) => so + value, 0);
}

/** Whether there is an amount to draw: zeros of days that nobody used are none. */
export function hasAmounts(slots: readonly Slot[]): boolean {
  return lastAmount(slots) !== -1;
}

/** The last place with an amount, by its index: what "last" means in words and labels. -1 where there is none. */
export function lastAmount(slots: readonly Slot[]): number {
  return slots.findLastIndex(({ saved, conversations }) => saved !== null && conversations !== 0);
}
