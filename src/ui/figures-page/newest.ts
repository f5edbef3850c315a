import type { Answered } from '../../figures/contract.ts';
import { addDays, daysOf, today } from '../format/calendar.ts';
import { shortRange, shortWeekday, weekdayName } from '../format/dates.ts';
import { pageWords } from './words.ts';

/** Days that are named one by one. */
const MOST_NAMED = 3;

/**
 * The newest days that are published, and that those after them follow: "Newest: Fri 27 Nov. Sat and Sun follow ...". Null where no
 * day has been read since, or the range ends before.
 */
export function newestWords({
  latest,
  endDate,
  asOf,
  timeZone,
}: Pick<Answered, 'latest' | 'endDate' | 'asOf' | 'timeZone'>): string | null {
  if (latest === null || asOf === null || endDate < latest.to) return null;
  const now = today(timeZone, Date.parse(asOf));
  const waiting = daysOf({ from: addDays(latest.to, 1), to: addDays(now, -1) });
  if (waiting.length === 0) return null;
  const newest = latest.from === latest.to ? shortWeekday(latest.to) : shortRange(latest, now);
  return waiting.length > MOST_NAMED
    ? pageWords.newestSince(newest)
    : pageWords.newest(newest, waiting.map(weekdayName));
}
