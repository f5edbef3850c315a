import type { Figures, Usage, Valuation } from '../../figures/index.ts';
import {
  byModel,
  estimateCost,
  inCurrency,
  modelCost,
  sumOf,
  tokenCost,
} from '../../figures/spending.ts';
import { type DayRange, dayOf } from '../../kernel/days.ts';
import { defineMetric } from '../define-metric.ts';
import { type ModelCosts, type OutsideChats, query, reply } from './contract.ts';

/** What the models used and cost, and what the estimates did. */
export const cost = defineMetric({
  name: 'cost',
  summary:
    'Tokens and cost by model, and the cost of the estimates, with what is not known of them',
  query,
  reply,
  async answer(figures, asked) {
    const { valuation } = figures.settings;
    const { range, frame } = await figures.frame(asked);
    const [models, outside, spent] = await Promise.all([
      figures.byModel(range),
      figures.outsideChats(range),
      figures.spent(range),
    ]);
    const calls = new Map(outside.map((usage) => [nameOf(usage), usage.answers]));
    const rows = models
      .map((usage) => rowOf(usage, calls.get(nameOf(usage)) ?? 0, valuation))
      .sort(dearestFirst);
    const total = tokenCost(byModel(models), valuation);
    return {
      ...frame,
      currency: valuation.currency,
      total: { ...total, known: inCurrency(total.knownUsd, valuation) },
      outsideChats: await outsideOf(figures, range, outside),
      estimates: estimateCost(spent, valuation),
      models: rows,
    };
  },
});

function rowOf(usage: Usage, callsOutsideChats: number, valuation: Valuation): ModelCosts {
  const { knownUsd, answersKnown, reason } = modelCost(usage, valuation);
  return {
    model: usage.model,
    baseModel: usage.baseModel,
    answers: usage.answers,
    answersKnown,
    answersBilled: usage.billed?.answers ?? 0,
    callsOutsideChats,
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

/** Before the log begins, and without one, nobody knows whether there were any: that is not none. */
async function outsideOf(
  figures: Figures,
  range: DayRange,
  outside: readonly Usage[],
): Promise<OutsideChats> {
  const { valuation, readsAuditLog, zone } = figures.settings;
  const first = await figures.callsKnownSince();
  const since = first === null ? null : dayOf(Date.parse(first), zone);
  const isKnown = since !== null && since <= range.to;
  const sum = (of: 'input' | 'output' | 'total') =>
    isKnown && outside.length === 0 ? 0 : sumOf(outside.map((usage) => usage[of]));
  const { knownUsd, answers, answersKnown } = tokenCost(outside, valuation);
  return {
    source: 'outside chats',
    atLeast: true,
    logRead: readsAuditLog,
    since,
    calls: isKnown ? answers : null,
    inputTokens: sum('input'),
    outputTokens: sum('output'),
    totalTokens: sum('total'),
    callsKnown: answersKnown,
    knownUsd: isKnown ? knownUsd : null,
    known: isKnown ? inCurrency(knownUsd, valuation) : null,
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

function nameOf({ model, baseModel }: Pick<Usage, 'model' | 'baseModel'>): string {
  return JSON.stringify([model ?? '', baseModel ?? '']);
}
