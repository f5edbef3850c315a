import type { Published } from '../domains/cogniforce/book.ts';
import { roughly, twoDigits } from '../gate/index.ts';
import type { DayRange } from '../kernel/days.ts';
import { type Book, type ClosedPeriod, coversOf } from './book.ts';
import { periodsAmong } from './classes.ts';
import type { Unpriced } from './contract.ts';
import type { Sums } from './sums.ts';
import type { Valuation } from './valuation.ts';

/** What answers cost together, as far as that is said. */
export interface TokenCost {
  /** US dollars, billed or by the list; null where the cost of none is said: unknown, not free. */
  readonly knownUsd: number | null;
  /** Null: not said. */
  readonly answers: number | null;
  /** Some of the days say nothing of answers: there are more. */
  readonly atLeast: boolean;
  /** Answers that are in the known cost. */
  readonly answersKnown: number;
  /** Answers without a bill whose tokens are not known, or known only in part; null: not said. */
  readonly answersWithoutUsage: number | null;
}

export function tokenCost({ amounts, partial }: Pick<Sums, 'amounts' | 'partial'>): TokenCost {
  const { billedUsd, billedAnswers, listUsd, pricedAnswers } = amounts;
  return {
    knownUsd: sumOf([billedUsd ?? null, listUsd ?? null]),
    answers: amounts.answers ?? null,
    atLeast: partial.has('answers'),
    answersKnown: (billedAnswers ?? 0) + (pricedAnswers ?? 0),
    answersWithoutUsage: amounts.unknownAnswers ?? null,
  };
}

/** The same, in the currency of the rates too. */
export function tokenCostsOf(sums: Sums, valuation: Pick<Valuation, 'usdRate'>) {
  const cost = tokenCost(sums);
  return { ...cost, known: inCurrency(cost.knownUsd, valuation) };
}

/** Why the cost of a model's answers is not known; null where it is known of some at least. */
export function unpricedReason(
  model: string,
  cost: TokenCost,
  { costUsd }: Pick<Valuation, 'costUsd'>,
): Unpriced | null {
  if (cost.knownUsd !== null) return null;
  if (costUsd(model, ONE_TOKEN) === null) return 'no_price';
  const { answers, answersWithoutUsage } = cost;
  const isUnknown = answers !== null && (answersWithoutUsage ?? 0) >= answers;
  return isUnknown ? 'no_usage' : 'not_said';
}

const ONE_TOKEN = { answers: 1, input: 1, output: 1, cached: null, cacheWrite: null };

/** Null where none is known. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

/** Dollars in the currency of the rates; nothing is nothing in any. */
export function inCurrency(
  usd: number | null,
  { usdRate }: Pick<Valuation, 'usdRate'>,
): number | null {
  if (usd === null || usd === 0) return usd;
  return usdRate === null ? null : usd * usdRate;
}

/** Whether what estimates cost is a cost of the range: of a week that the range is a part of it is none. */
export function isWithin({ covers }: EstimateSpending, { from, to }: DayRange): boolean {
  return covers !== null && covers.to >= from && covers.to <= to;
}

/** What language models cost that were asked for estimates. */
export interface EstimateSpending {
  /** Days that it is said of: whole periods; null where none is over. */
  readonly covers: DayRange | null;
  /** In steps of 1-2-5 x 10^n that hold at least twice the smallest group. */
  readonly requests: number;
  /** US dollars, never less than the truth; of as many requests as are said. */
  readonly chargedUsd: number;
  /** The part of it that is a bound, since no server said more. */
  readonly boundUsd: number;
}

/**
 * Over the periods of the range, as classes are. A request is about somebody's conversation: so each period is said
 * once, rounded, and no free range is.
 */
export async function estimateSpending(
  { spending }: Pick<Published, 'spending'>,
  book: Book,
  range: DayRange,
  k: number,
): Promise<EstimateSpending> {
  const periods = periodsAmong(
    book.periods.filter(({ kind }) => kind !== 'book_month'),
    range,
  );
  const covers = coversOf(periods);
  const days = covers === null ? [] : await spending.daily(covers);
  const spent = periods.map((period) => roughlySpent(spentIn(days, period), k));
  const sum = (of: (each: (typeof spent)[number]) => number) =>
    spent.reduce((total, each) => total + of(each), 0);
  return {
    covers,
    requests: sum(({ requests }) => requests),
    chargedUsd: sum(({ chargedUsd }) => chargedUsd),
    boundUsd: sum(({ boundUsd }) => boundUsd),
  };
}

type SpentOn = Awaited<ReturnType<Published['spending']['daily']>>[number];

function spentIn(days: readonly SpentOn[], { from_day, to_day }: ClosedPeriod) {
  const own = days.filter(({ day }) => day >= from_day && day <= to_day);
  const sum = (of: (each: SpentOn) => number) => own.reduce((total, each) => total + of(each), 0);
  return {
    requests: sum(({ requests }) => requests),
    chargedUsd: sum(({ chargedUsd }) => chargedUsd),
    boundUsd: sum(({ boundUsd }) => boundUsd),
  };
}

function roughlySpent({ requests, chargedUsd, boundUsd }: ReturnType<typeof spentIn>, k: number) {
  if (k === 1) return { requests, chargedUsd, boundUsd };
  const told = roughly(requests, k);
  const share = requests === 0 ? 0 : told / requests;
  return {
    requests: told,
    chargedUsd: twoDigits(chargedUsd * share),
    boundUsd: twoDigits(boundUsd * share),
  };
}
