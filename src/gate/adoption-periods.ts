import { addDays, type Day, type DayRange } from '../kernel/days.ts';
import { type BookMonth, bookMonths, type PeriodDays } from './periods.ts';

/** Whole weeks before the end of a month that "weekly" looks at; those of two months share no day. */
export const WEEKS_LOOKED_AT = 4;
const WEEK = 7;

/** Months, and the quarters that are made of them: the days that adoption is said of. No two of one kind share a day. */
export interface AdoptionPeriods {
  readonly months: readonly DayRange[];
  readonly quarters: readonly DayRange[];
}

/**
 * The months and quarters that are over. A month is all periods that end in it, a quarter all months.
 *
 * Input   `open`: the period that has begun; null: none has.
 */
export function adoptionPeriods(
  over: readonly PeriodDays[],
  open: PeriodDays | null,
): AdoptionPeriods {
  const months = bookMonths({ over: over.map((each) => ({ ...each, blocks: [] })), open });
  const byQuarter = Map.groupBy(months, ({ to }) => quarterOf(to));
  const quarters = [...byQuarter].flatMap(([quarter, own]) => {
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return [];
    // Of the open one, a month may still come.
    return open === null || quarterOf(open.to) === quarter
      ? []
      : [{ from: first.from, to: last.to }];
  });
  return { months: months.map(daysOfMonth), quarters };
}

const daysOfMonth = ({ from, to }: BookMonth): DayRange => ({ from, to });

/** `2026-03-29` is in `2026-1`. */
const quarterOf = (day: Day) => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The last whole weeks that end in a month, oldest first; none where the record does not reach back so far. */
export function lastWeeks({ to }: DayRange, start: Day): DayRange[] {
  const sinceSunday = new Date(`${to}T00:00:00Z`).getUTCDay();
  const sunday = addDays(to, -sinceSunday);
  const weeks = Array.from({ length: WEEKS_LOOKED_AT }, (_, at) => {
    const end = addDays(sunday, -WEEK * (WEEKS_LOOKED_AT - 1 - at));
    return { from: addDays(end, 1 - WEEK), to: end };
  });
  return (weeks[0]?.from ?? '') < start ? [] : weeks;
}
