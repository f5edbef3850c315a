import type { DayRange } from '../../kernel/days.ts';
import { addDays, lengthOf } from '../../ui/format/calendar.ts';
import { isWholeMonth, periodName, shortRange, shortWeekday } from '../../ui/format/dates.ts';
import { type Change, changeInPercent, LEAST_BASE } from '../../ui/format/format.ts';
import type { SummaryReply } from './contract.ts';
import { type Before, beforeWords } from './words.ts';

type Days = Pick<SummaryReply, 'startDate' | 'endDate' | 'firstDate' | 'lastDate'>;

/** The days of the range as far as anything is published: what the figures may be said to be of. */
export function shownDays({ startDate, endDate, firstDate, lastDate }: Days): DayRange {
  const from = firstDate !== null && firstDate > startDate ? firstDate : startDate;
  const to = lastDate !== null && lastDate < endDate ? lastDate : endDate;
  return from <= to ? { from, to } : { from: startDate, to: endDate };
}

/** The days that the figures are of, where those are not the days shown; null where they are the same. */
export function ownDays(summary: Days & Pick<SummaryReply, 'covers'>): DayRange | null {
  const { covers } = summary;
  const shown = shownDays(summary);
  const isSame = covers === null || (covers.from === shown.from && covers.to === shown.to);
  return isSame ? null : covers;
}

/** How the period is called that a range is compared with; null where there is none. */
export function periodBefore({
  startDate,
  endDate,
  previous,
}: Pick<SummaryReply, 'startDate' | 'endDate' | 'previous'>): Before | null {
  if (previous === null) return null;
  const before = { from: previous.startDate, to: previous.endDate };
  const days = lengthOf(before);
  if (isWholeMonth(before)) return { kind: 'period', name: periodName(before) };
  const isJustBefore = before.to === addDays(startDate, -1);
  if (isJustBefore && days === lengthOf({ from: startDate, to: endDate })) {
    return { kind: 'days', days };
  }
  if (days === 1) return { kind: 'day', name: shortWeekday(before.from) };
  return { kind: 'dates', name: shortRange(before, endDate) };
}

/** Why there is nothing to compare with, where there is anything at all; null where that was not asked for. */
export function noneBefore({
  endDate,
  lastDate,
  compare,
}: Pick<Days, 'endDate' | 'lastDate'> & Pick<SummaryReply, 'compare'>): string | null {
  if (compare === 'none') return null;
  if (lastDate !== null && endDate > lastDate) return beforeWords.notYet;
  return compare === 'year' ? beforeWords.noneOfYear : beforeWords.none;
}

/** How an amount differs from that of the period that it is compared with. */
export interface Moved {
  readonly change: Change;
  /** Of 1: how many times as much. */
  readonly ratio: number;
  /** The two have not as many working days: then it is the amount of one that is compared. */
  readonly perWorkingDay: boolean;
}

type Compared = Pick<SummaryReply, 'totalChats' | 'totalTimeSaved' | 'workingDays' | 'previous'>;

/** Null where one of the two is not known, is too small to be a base, or has no working day. */
export function movedOf(
  { previous, workingDays, ...now }: Compared,
  of: 'totalChats' | 'totalTimeSaved',
): Moved | null {
  const [amount, earlier] = [now[of], previous?.[of] ?? null];
  if (amount === null || earlier === null || isSmall(previous, earlier)) return null;
  const perWorkingDay = workingDays !== (previous?.workingDays ?? null);
  const [days, daysBefore] = perWorkingDay ? [workingDays, previous?.workingDays] : [1, 1];
  if (!days || !daysBefore) return null;
  const change = changeInPercent(amount / days, earlier / daysBefore);
  return change && { change, perWorkingDay, ratio: amount / days / (earlier / daysBefore) };
}

/** Then one more or less would be a large share of it. */
function isSmall(previous: SummaryReply['previous'], earlier: number): boolean {
  return earlier < LEAST_BASE || (previous?.totalChats ?? LEAST_BASE) < LEAST_BASE;
}
