import {
  type Classes,
  type Figures,
  type Measure,
  otherOf,
  type Sums,
  type Valuation,
} from '../../figures/index.ts';
import { inCurrency, tokenCost, unpricedReason } from '../../figures/spending.ts';
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
    const [usage, models, assistants, spent] = await Promise.all([
      figures.usage(range),
      figures.classes('model', range),
      figures.classes('assistant', range),
      figures.spent(range),
    ]);
    return {
      ...frame,
      currency: valuation.currency,
      total: {
        ...costOf(usage, valuation),
        ...tokensOf(usage),
        cachedTokens: usage.amounts.cachedTokens ?? null,
        reasoningTokens: usage.amounts.reasoningTokens ?? null,
      },
      outsideChats: await outsideOf(figures, range, usage),
      estimates: { ...spent, charged: inCurrency(spent.chargedUsd, valuation) },
      modelsCover: models.covers,
      periods: models.periods,
      models: [...rowsOf(models, valuation), ...othersOf(models, valuation)],
      assistants: rowsOf(assistants, valuation),
    };
  },
});

type Said = Pick<Sums, 'amounts' | 'partial'>;

function costOf(sums: Said, valuation: Valuation) {
  const cost = tokenCost(sums);
  return { ...cost, known: inCurrency(cost.knownUsd, valuation) };
}

function tokensOf({ amounts: { inputTokens, outputTokens, totalTokens } }: Said) {
  return {
    inputTokens: inputTokens ?? null,
    outputTokens: outputTokens ?? null,
    totalTokens: totalTokens ?? null,
  };
}

function rowsOf({ named }: Classes, valuation: Valuation): ModelCosts[] {
  return named
    .map(({ name: [model = ''], people, namedIn, ...sums }) => {
      const cost = costOf(sums, valuation);
      const reason = unpricedReason(model, cost, valuation);
      return { model, people, namedIn, ...cost, ...tokensOf(sums), reason };
    })
    .sort(dearestFirst);
}

const OF_OTHERS = [
  ...(['answers', 'inputTokens', 'outputTokens', 'totalTokens', 'unknownAnswers'] as const),
  ...(['billedUsd', 'billedAnswers', 'listUsd', 'pricedAnswers'] as const),
] as const satisfies readonly Measure[];

/** What the models that are named leave over; nothing where that is not known. */
function othersOf(models: Classes, valuation: Valuation): ModelCosts[] {
  const amounts: Said['amounts'] = Object.fromEntries(
    OF_OTHERS.flatMap((measure) => {
      const amount = otherOf(models, measure);
      return amount === null ? [] : [[measure, amount]];
    }),
  );
  if (amounts.answers === undefined) return [];
  const left = { amounts, partial: models.total.partial };
  const row = { model: null, people: null, namedIn: models.periods, reason: null };
  return [{ ...row, ...costOf(left, valuation), ...tokensOf(left) }];
}

/** Before the log begins, and without one, nobody knows whether there were any: that is not none. */
async function outsideOf(
  figures: Figures,
  range: DayRange,
  { amounts: { calls } }: Sums,
): Promise<OutsideChats> {
  const { readsAuditLog, zone } = figures.settings;
  const first = await figures.callsKnownSince();
  const since = first === null ? null : dayOf(Date.parse(first), zone);
  const isKnown = since !== null && since <= range.to;
  return {
    source: 'outside chats',
    atLeast: true,
    logRead: readsAuditLog,
    since,
    calls: isKnown ? (calls ?? null) : null,
  };
}

function dearestFirst(a: ModelCosts, b: ModelCosts): number {
  return (
    (b.knownUsd ?? -1) - (a.knownUsd ?? -1) ||
    (b.totalTokens ?? -1) - (a.totalTokens ?? -1) ||
    (b.answers ?? -1) - (a.answers ?? -1) ||
    ((a.model ?? '') < (b.model ?? '') ? -1 : 1)
  );
}
