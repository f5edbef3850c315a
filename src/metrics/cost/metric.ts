import type { Usage } from '../../domains/cogniforce/index.ts';
import { askedRange } from '../answer.ts';
import { defineMetric, type Valuation } from '../define-metric.ts';
import { byModel, estimateCost, inCurrency, modelCost, tokenCost } from '../spending.ts';
import { type ModelCosts, query, reply } from './contract.ts';

/** What the models used and cost, and what the estimates did. */
export const cost = defineMetric({
  name: 'cost',
  summary:
    'Tokens and cost by model, and the cost of the estimates, with what is not known of them',
  query,
  reply,
  async answer(context, asked) {
    const { cogniforce, valuation } = context;
    const { range, frame } = await askedRange(context, asked);
    const [models, spent] = await Promise.all([
      cogniforce.usage.byModel(range),
      cogniforce.spending.over(range),
    ]);
    const rows = models.map((usage) => rowOf(usage, valuation)).sort(dearestFirst);
    const total = tokenCost(byModel(models), valuation);
    return {
      ...frame,
      currency: valuation.currency,
      total: { ...total, known: inCurrency(total.knownUsd, valuation) },
      estimates: estimateCost(spent, valuation),
      models: rows,
    };
  },
});

function rowOf(usage: Usage, valuation: Valuation): ModelCosts {
  const { knownUsd, answersKnown, reason } = modelCost(usage, valuation);
  return {
    model: usage.model,
    baseModel: usage.baseModel,
    answers: usage.answers,
    answersKnown,
    answersBilled: usage.billed?.answers ?? 0,
    answersWithoutUsage: usage.answersUnknown,
    inputTokens: usage.input,
    outputTokens: usage.output,
    cachedTokens: usage.cached,
    cacheWriteTokens: usage.cacheWrite,
    reasoningTokens: usage.reasoning,
    totalTokens: usage.total,
    knownUsd,
    known: inCurrency(knownUsd, valuation),
    reason,
  };
}

function dearestFirst(a: ModelCosts, b: ModelCosts): number {
  return (
    (b.knownUsd ?? -1) - (a.knownUsd ?? -1) ||
    (b.totalTokens ?? -1) - (a.totalTokens ?? -1) ||
    b.answers - a.answers ||
    (nameOf(a) < nameOf(b) ? -1 : 1)
  );
}

function nameOf({ model, baseModel }: ModelCosts): string {
  return JSON.stringify([model ?? '', baseModel ?? '']);
}
