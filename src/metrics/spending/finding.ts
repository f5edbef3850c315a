import { shortMonthOfYear } from '../../ui/format/dates.ts';
import { count } from '../../ui/format/format.ts';
import { money, moneyEstimate, moneyRange } from '../../ui/format/money.ts';
import type { SpendingMonth, SpendingReply } from './contract.ts';
import { spendingWords } from './words.ts';

/** A month by its name. Input: YYYY-MM. */
export function monthName(month: string): string {
  return shortMonthOfYear(`${month}-01`);
}

/** What this month has cost so far, and of what budget. */
export function spendingFinding({
  pace: { month, soFar, models, budget },
  currency,
}: Pick<SpendingReply, 'pace' | 'currency'>): string {
  const amount = soFar ?? models;
  if (amount === null) return spendingWords.nothingSoFar(monthName(month));
  const said = money(amount, currency);
  return budget === null
    ? spendingWords.soFar(monthName(month), said)
    : spendingWords.soFarOf(monthName(month), said, money(budget, currency));
}

/** Where the month is heading, how that compares with the budget, and what it rests on. */
export function paceSentences({
  pace,
  currency,
}: Pick<SpendingReply, 'pace' | 'currency'>): string[] {
  const { forecast, budget, other, workingDays, workingDaysInMonth } = pace;
  const unset = budget === null ? [spendingWords.noBudget] : [];
  if (other === null) return [spendingWords.otherUnknown, ...unset];
  if (forecast === null) return [spendingWords.noForecast, ...unset];
  const { expected, low, high } = forecast;
  return [
    spendingWords.foreseen(moneyEstimate(expected, currency), moneyRange(low, high, currency)),
    ...(budget === null ? unset : [againstBudget(low, high, budget)]),
    spendingWords.rests(count(workingDays), count(workingDaysInMonth)),
  ];
}

function againstBudget(low: number, high: number, budget: number): string {
  if (high <= budget) return spendingWords.within;
  return low > budget ? spendingWords.above : spendingWords.around;
}

/** What the models cost: at least so much where some answers are not in it; null where nothing is known. */
export function modelsText(month: SpendingMonth, currency: string): string | null {
  return month.models === null ? null : atLeast(month.models, month, currency);
}

/** Models and all else that was entered; null where it is not known. */
export function totalText(month: SpendingMonth, currency: string): string | null {
  return month.total === null ? null : atLeast(month.total, month, currency);
}

/** What is invoiced beyond what is known: at most so much where more is known to be missing; null without an invoice. */
export function differenceText(month: SpendingMonth, currency: string): string | null {
  if (month.difference === null) return null;
  const amount = money(month.difference, currency);
  return isPart(month) ? spendingWords.atMost(amount) : amount;
}

function atLeast(amount: number, month: SpendingMonth, currency: string): string {
  const said = money(amount, currency);
  return isPart(month) ? spendingWords.atLeast(said) : said;
}

function isPart({ answers, answersKnown }: SpendingMonth): boolean {
  return answers === null || answersKnown < answers;
}
