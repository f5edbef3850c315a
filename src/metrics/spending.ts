import type { Spent, Usage } from '../domains/cogniforce/index.ts';
import type { Valuation } from './define-metric.ts';
import type { Unpriced } from './query.ts';

/** What a model's answers cost, as far as that is known. */
export interface ModelCost {
  /** US dollars of the answers whose tokens are known; null where that is none, or where the model has no known price. */
  readonly knownUsd: number | null;
  /** Answers that are in `knownUsd`. */
  readonly answersKnown: number;
  readonly reason: Unpriced | null;
}

/** The cost of some answers of one model. */
export function modelCost(
  { model, answers, answersUnknown, billable }: Usage,
  { costUsd }: Pick<Valuation, 'costUsd'>,
): ModelCost {
  const unknown = (reason: Unpriced) => ({ knownUsd: null, answersKnown: 0, reason });
  if (model === null) return unknown('model_unknown');
  if (billable === null) return unknown('no_usage');
  const knownUsd = costUsd(model, billable);
  if (knownUsd === null) return unknown('no_price');
  return { knownUsd, answersKnown: answers - answersUnknown, reason: null };
}

/** The same answers by model, in the order of their names; what nobody reported stays unknown. */
export function byModel(usages: readonly Usage[]): Usage[] {
  // The last digit of a sum of costs depends on the order.
  const groups = [...Map.groupBy(usages, ({ model }) => model)].sort(([a], [b]) =>
    (a ?? '') < (b ?? '') ? -1 : 1,
  );
  return groups.map(([model, parts]) => {
    const known = (of: (usage: Usage) => number | null | undefined) =>
      parts.reduce<number | null>((sum, each) => {
        const value = of(each) ?? null;
        return value === null ? sum : (sum ?? 0) + value;
      }, null);
    const input = known(({ billable }) => billable?.input);
    const output = known(({ billable }) => billable?.output);
    return {
      model,
      answers: known(({ answers }) => answers) ?? 0,
      answersUnknown: known(({ answersUnknown }) => answersUnknown) ?? 0,
      input: known((each) => each.input),
      output: known((each) => each.output),
      cached: known((each) => each.cached),
      reasoning: known((each) => each.reasoning),
      total: known((each) => each.total),
      billable:
        input === null || output === null
          ? null
          : { input, output, cached: known(({ billable }) => billable?.cached) },
    };
  });
}

/** What answers cost together. */
export interface TokenCost {
  /** US dollars; null where there are answers and the cost of none is known: unknown, not free. */
  readonly knownUsd: number | null;
  readonly answers: number;
  readonly answersKnown: number;
  /** Answers whose tokens are not known, or known only in part. */
  readonly answersWithoutUsage: number;
  /** Answers whose tokens are known, of a model without a known price. */
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
