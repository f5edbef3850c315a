import { type AskedRange, claimedOf, periodBefore } from '../../figures/frame.ts';
import type { Directory, Figures, Valuation, Worths } from '../../figures/index.ts';
import type { DayRange } from '../../kernel/days.ts';
import { defineMetric } from '../define-metric.ts';
import { amountOf, costsOf, less, missingOf, netMissingOf } from './amounts.ts';
import { query, reply } from './contract.ts';
import { groupRows } from './group-rows.ts';

/** What the time saved in a range of days is worth, and what it cost. */
export const value = defineMetric({
  name: 'value',
  summary: 'What the time saved in a range of days is worth and what it cost, in all and by group',
  query,
  reply,
  async answer(figures, asked) {
    const { valuation } = figures.settings;
    const { range, frame } = await figures.frame(asked);
    const directory = await figures.directory();
    const found = await figures.groups(directory, range);
    const { worths } = found;
    const gross = amountOf(worths.total, valuation);
    const grossMissing = missingOf(worths.total, worths.hidden, valuation);
    const costs = costsOf(found, valuation);
    const afterKnownCosts = less(gross, costs.known);
    const netMissing = grossMissing ?? netMissingOf(costs);
    return {
      ...frame,
      currency: valuation.currency,
      settings: settingsOf(valuation, directory, worths),
      hidden: worths.hidden,
      gross,
      grossMissing,
      costs,
      afterKnownCosts,
      net: netMissing === null ? afterKnownCosts : null,
      netMissing,
      groups: groupRows(found, directory, valuation),
      previous: await periodBefore({ range, frame }, (before) =>
        earlier(figures, directory, before, frame),
      ),
    };
  },
});

function settingsOf(valuation: Valuation, { labels }: Directory, { replacedRates }: Worths) {
  const { hourlyRate, recaptureShare, usdRate, groupRates } = valuation;
  const names = new Set(labels.map(({ name }) => name));
  return {
    hourlyRate,
    recaptureShare,
    usdRate,
    groupRates: [...groupRates].map(([group, rate]) => ({
      group,
      hourlyRate: rate,
      ...usedRate(rate, names.has(group), replacedRates.get(rate)),
    })),
  };
}

function usedRate(rate: number, isKnown: boolean, instead: number | undefined) {
  if (!isKnown) return { usedRate: null, reason: 'unknown_group' as const };
  if (instead === undefined) return { usedRate: rate, reason: null };
  return { usedRate: instead, reason: 'too_few_people' as const };
}

/** At the rates of today, which may be others than those of then. */
async function earlier(
  figures: Figures,
  directory: Directory,
  range: DayRange,
  frame: AskedRange['frame'],
) {
  const { valuation } = figures.settings;
  const found = await figures.groups(directory, range);
  return {
    gross: claimedOf(amountOf(found.worths.total, valuation), frame),
    knownCostUsd: costsOf(found, valuation).knownUsd,
  };
}
