import { type AskedRange, periodBefore } from '../../figures/frame.ts';
import type { Figures, GroupsFigures, Valuation } from '../../figures/index.ts';
import { claimedOf } from '../../figures/time.ts';
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
    const groups = await figures.groups(range);
    const { time, costs } = await worthOf(figures, range);
    const gross = amountOf(time, groups.hourlyRate, valuation);
    const grossMissing = missingOf(time, groups.hourlyRate);
    const afterKnownCosts = less(gross, costs.known);
    const netMissing = grossMissing ?? netMissingOf(costs);
    return {
      ...frame,
      currency: valuation.currency,
      settings: settingsOf(valuation, groups),
      gross,
      grossMissing,
      costs,
      afterKnownCosts,
      net: netMissing === null ? afterKnownCosts : null,
      netMissing,
      groupsCover: groups.covers,
      groupsPeriods: groups.periods,
      groups: groupRows(groups, valuation, asked),
      groupsNamed: groups.groups.length,
      groupsKnown: groups.known,
      previous: await periodBefore(
        { range, frame },
        (before) => earlier(figures, groups, before, frame),
        asked.compare,
      ),
    };
  },
});

async function worthOf(figures: Figures, range: DayRange) {
  const [{ time }, usage, spent] = await Promise.all([
    figures.total(range),
    figures.usage(range),
    figures.spent(range),
  ]);
  return { time, costs: costsOf(usage, spent, range, figures.settings.valuation) };
}

function settingsOf(valuation: Valuation, { hourlyRate: usedRate, groups, names }: GroupsFigures) {
  const { hourlyRate, recaptureShare, usdRate, groupRates } = valuation;
  const named = new Set(groups.map(({ name }) => name));
  return {
    hourlyRate,
    usedRate,
    recaptureShare,
    usdRate,
    groupRates: [...groupRates].map(([group, rate]) => ({
      group,
      hourlyRate: rate,
      ...usedRateOf(rate, names.has(group), named.has(group)),
    })),
  };
}

function usedRateOf(rate: number, isKnown: boolean, isNamed: boolean) {
  if (!isKnown) return { usedRate: null, reason: 'unknown_group' as const };
  if (!isNamed) return { usedRate: null, reason: 'not_named' as const };
  return { usedRate: rate, reason: null };
}

/** At the rates of today, which may be others than those of then. */
async function earlier(
  figures: Figures,
  { hourlyRate }: GroupsFigures,
  range: DayRange,
  frame: AskedRange['frame'],
) {
  const { time, costs } = await worthOf(figures, range);
  return {
    gross: claimedOf(amountOf(time, hourlyRate, figures.settings.valuation), frame),
    knownCostUsd: costs.knownUsd,
  };
}
