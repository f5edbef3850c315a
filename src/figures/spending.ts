import {
  type Billable,
  type Billed,
  listPrice,
  type Spent,
  type Usage,
} from '../domains/cogniforce/index.ts';
import type { Unpriced } from './contract.ts';
import type { Valuation } from './valuation.ts';

/** What a model's answers cost, as far as that is known. */
export interface ModelCost {
  /** US dollars of the answers that were billed or can be given a price; null where that is none. */
  readonly knownUsd: number | null;
  /** Answers that are in `knownUsd`. */
  readonly answersKnown: number;
  /** Why there is no price, or else why nothing is known; null where neither is so. */
  readonly reason: Unpriced | null;
}

/** The cost of some answers of one model: what was billed, else the price of the model or of the one behind it. */
export function modelCost(usage: Usage, valuation: Pick<Valuation, 'costUsd'>): ModelCost {
  const { billed, billable } = usage;
  const listUsd = listPrice(usage, valuation.costUsd);
  const priced = billable === null || listUsd === null ? 0 : billable.answers;
  return {
    knownUsd: sumOf([billed?.usd ?? null, listUsd]),
    answersKnown: (billed?.answers ?? 0) + priced,
    reason: reasonOf(usage, listUsd),
  };
}

function reasonOf({ model, billed, billable }: Usage, listUsd: number | null): Unpriced | null {
  const isPriced = billable === null ? billed !== null : listUsd !== null;
  if (isPriced) return null;
  if (model === null) return 'model_unknown';
  return billable === null ? 'no_usage' : 'no_price';
}

/** The same answers by model, in the order of their names; what nobody reported stays unknown. */
export function byModel(usages: readonly Usage[]): Usage[] {
  const keyOf = ({ model, baseModel }: Usage) => JSON.stringify([model ?? '', baseModel ?? '']);
  // The last digit of a sum of costs depends on the order.
  return [...Map.groupBy(usages, keyOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...rest]]) => (first === undefined ? [] : [together(first, rest)]));
}

function together(first: Usage, rest: readonly Usage[]): Usage {
  const parts = [first, ...rest];
  const sum = (of: (usage: Usage) => number | null) => sumOf(parts.map(of));
  return {
    model: first.model,
    baseModel: first.baseModel,
    answers: sum(({ answers }) => answers) ?? 0,
    answersUnknown: sum(({ answersUnknown }) => answersUnknown) ?? 0,
    input: sum(({ input }) => input),
    output: sum(({ output }) => output),
    cached: sum(({ cached }) => cached),
    cacheWrite: sum(({ cacheWrite }) => cacheWrite),
    reasoning: sum(({ reasoning }) => reasoning),
    total: sum(({ total }) => total),
    billed: billedTogether(parts.flatMap(({ billed }) => billed ?? [])),
    billable: billableTogether(parts.flatMap(({ billable }) => billable ?? [])),
  };
}

function billedTogether(parts: readonly Billed[]): Billed | null {
  if (parts.length === 0) return null;
  const sum = (of: keyof Billed) => parts.reduce((total, each) => total + each[of], 0);
  return { answers: sum('answers'), usd: sum('usd') };
}

function billableTogether(parts: readonly Billable[]): Billable | null {
  if (parts.length === 0) return null;
  const sum = (of: keyof Billable) => sumOf(parts.map((each) => each[of]));
  return {
    answers: sum('answers') ?? 0,
    input: sum('input') ?? 0,
    output: sum('output') ?? 0,
    cached: sum('cached'),
    cacheWrite: sum('cacheWrite'),
  };
}

/** Null where none is known. */
export function sumOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}

/** What answers cost together. */
export interface TokenCost {
  /** US dollars; null where there are answers and the cost of none is known: unknown, not free. */
  readonly knownUsd: number | null;
  readonly answers: number;
  readonly answersKnown: number;
  /** Answers without a bill whose tokens are not known, or known only in part. */
  readonly answersWithoutUsage: number;
  /** Answers without a bill whose tokens are known, of a model without a known price. */
  readonly answersWithoutPrice: number;
}

/** The cost of the answers of several models. */
export function tokenCost(
  usages: readonly Usage[],
  valuation: Pick<Valuation, 'costUsd'>,
): TokenCost {
  const sum = (of: (usage: Usage) => number) => usages.reduce((total, each) => total + of(each), 0);
  const costs = new Map(usages.map((usage) => [usage, modelCost(usage, valuation)]));
  const answers = sum((usage) => usage.answers);
  const answersKnown = sum((usage) => costs.get(usage)?.answersKnown ?? 0);
  const answersWithoutUsage = sum(({ answersUnknown }) => answersUnknown);
  return {
    knownUsd:
      answers > 0 && answersKnown === 0 ? null : sum((usage) => costs.get(usage)?.knownUsd ?? 0),
    answers,
    answersKnown,
    answersWithoutUsage,
    answersWithoutPrice: answers - answersKnown - answersWithoutUsage,
  };
}

/** Dollars in the currency of the rates; nothing is nothing in any. */
export function inCurrency(
  usd: number | null,
  { usdRate }: Pick<Valuation, 'usdRate'>,
): number | null {
  if (usd === null || usd === 0) return usd;
  return usdRate === null ? null : usd * usdRate;
}

/** What language models cost that were asked for estimates: as charged, never less than the truth. */
export function estimateCost(
  { requests, chargedUsd, boundUsd }: Spent,
  valuation: Pick<Valuation, 'usdRate'>,
) {
  return { requests, chargedUsd, charged: inCurrency(chargedUsd, valuation), boundUsd };
}
