import type { Published } from '../domains/cogniforce/book.ts';
import { addDays, type Day, type DayRange, daysOf } from '../kernel/days.ts';
import type { Valuation } from './valuation.ts';

/** Costs that are no tokens, and invoices, as people entered them. */
export interface EnteredCosts {
  readonly costs: Awaited<ReturnType<Published['otherCosts']['list']>>;
  readonly invoices: Awaited<ReturnType<Published['invoices']['list']>>;
}

/** A month of the calendar, YYYY-MM. */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);

export function daysOfMonth(month: Month): DayRange {
  const from = `${month}-01`;
  return { from, to: addDays(`${monthOf(addDays(from, 31))}-01`, -1) };
}

/** The months that end with that of a day, oldest first. */
export function monthsUpTo(day: Day, count: number): Month[] {
  const months = [monthOf(day)];
  while (months.length < count) months.unshift(monthOf(addDays(`${months[0]}-01`, -1)));
  return months;
}

/** How many months a range touches. */
export function monthsTouched({ from, to }: DayRange): number {
  const [fromYear = 0, fromMonth = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0] = to.split('-').map(Number);
  return 12 * (toYear - fromYear) + toMonth - fromMonth + 1;
}

/** Days from Monday to Friday; holidays are not known. */
export function workingDays(range: DayRange): number {
  return range.from > range.to ? 0 : daysOf(range).filter(isWorkingDay).length;
}

function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
}

/** What amounts of money are said in: the currency of the rates, else US dollars. */
export const moneyOf = ({ currency }: Pick<Valuation, 'currency'>): string => currency ?? 'USD';

/** An amount in what amounts are said in; null where its worth in that is not known. */
export function converted(
  amount: number,
  currency: string,
  valuation: Pick<Valuation, 'currency' | 'usdRate'>,
): number | null {
  if (amount === 0 || currency === moneyOf(valuation)) return amount;
  return currency === 'USD' && valuation.usdRate !== null ? amount * valuation.usdRate : null;
}
