import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { claimWords } from '../../ui/claim-words.ts';
import { count, percent } from '../../ui/format/format.ts';
import { money, moneyEstimate, moneyRange, price } from '../../ui/format/money.ts';
import type { Amount, GroupRow, ValueReply } from './contract.ts';
import { valueWords } from './words.ts';

/** The amount that is shown, and what is taken off it. */
export interface Shown {
  readonly amount: Amount;
  readonly currency: string;
  readonly after: 'all costs' | 'known costs' | 'no costs';
}

/** The net value where it is known, else what comes nearest to it and is; null where there is no value in money. */
export function shownOf({
  net,
  afterKnownCosts,
  gross,
  costs,
  currency,
}: ValueReply): Shown | null {
  if (gross === null || currency === null) return null;
  if (net !== null) return { amount: net, currency, after: 'all costs' };
  const known = costs.tokens.answersKnown > 0 || costs.estimates.requests > 0;
  if (afterKnownCosts === null || !known) return { amount: gross, currency, after: 'no costs' };
  return { amount: afterKnownCosts, currency, after: 'known costs' };
}

/** The title of the panel: what was found. */
export function valueFinding(reply: ValueReply, state: CalibrationState): string {
  const shown = shownOf(reply);
  if (shown === null) return missingFinding(reply);
  const { amount, currency } = shown;
  const claim = claimOf(amount, state);
  const found =
    claim.amount <= 0
      ? valueWords.noGain(moneyRange(amount.low, amount.high, currency))
      : valueWords.worth[claim.kind](moneyEstimate(claim.amount, currency, claim.rounding));
  return withCosts(found, shown, reply);
}

function withCosts(worth: string, { after, currency }: Shown, { costs }: ValueReply): string {
  if (after === 'all costs') return valueWords.afterAll(worth);
  return after === 'known costs' && costs.known !== null
    ? valueWords.afterKnown(worth, money(costs.known, currency))
    : valueWords.before(worth);
}

/** What is left is called by what was taken off it. */
export function leftName({ after }: Shown): string {
  if (after === 'all costs') return valueWords.leftAll;
  return after === 'known costs' ? valueWords.leftKnown : valueWords.leftBefore;
}

/** What is drawn, under the title. */
export function valueSub(reply: ValueReply): string {
  const shown = shownOf(reply);
  if (shown === null) return valueWords.subMissing;
  return valueWords.sub(claimWords.solid[claimOf(shown.amount, reply.calibration.state).kind]);
}

function missingFinding({ grossMissing, minimumGroup }: ValueReply): string {
  if (grossMissing === 'no_rate') return valueWords.noRate;
  return grossMissing === 'hidden' ? valueWords.hidden(minimumGroup) : valueWords.notEstimated;
}

/** "50% of the time saved, at €60 an hour"; with rates of groups, the lowest and highest of all. */
export function basisOf({ settings, currency }: ValueReply): string {
  const { hourlyRate, recaptureShare, groupRates } = settings;
  const share = percent(recaptureShare);
  if (hourlyRate === null || currency === null) return valueWords.share(share);
  const used = groupRates.flatMap(({ usedRate }) => usedRate ?? []);
  const rates = [hourlyRate, ...used];
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const from = price(least, currency);
  return least === most
    ? valueWords.atRate(share, from)
    : valueWords.atRates(share, from, price(most, currency));
}

/** What is not known of the cost of answers; null where all is. */
export function unknownCostOf(
  costs: Pick<
    ValueReply['costs']['tokens'],
    'answers' | 'answersKnown' | 'answersWithoutUsage' | 'answersWithoutPrice'
  >,
): string | null {
  const { answers, answersKnown, answersWithoutUsage, answersWithoutPrice } = costs;
  if (answersKnown === answers) return null;
  const reasons = [
    ...(answersWithoutUsage > 0 ? [valueWords.withoutUsage(count(answersWithoutUsage))] : []),
    ...(answersWithoutPrice > 0 ? [valueWords.withoutPrice(count(answersWithoutPrice))] : []),
  ];
  return valueWords.notIncluded(count(answers - answersKnown), answers, reasons);
}

/** What somebody who looks after the installation should know of the rates, a sentence each. */
export function rateNotes({ settings, currency, minimumGroup }: ValueReply): string[] {
  return settings.groupRates.flatMap(({ group, usedRate, reason }) => {
    if (reason === 'unknown_group') {
      return [valueWords.unknownGroup(group)];
    }
    if (reason === null || usedRate === null || currency === null) return [];
    const rate = price(usedRate, currency);
    return [valueWords.fewHaveRate({ group, least: minimumGroup, rate })];
  });
}

/** Groups with a figure by what is claimed of it, then the others by name; people in no group are the last. */
export function sortedGroups(
  groups: readonly GroupRow[],
  state: CalibrationState,
): readonly GroupRow[] {
  const rankOf = ({ id, value, saved }: GroupRow) => {
    const amount = value ?? saved;
    if (id === null) return Number.NEGATIVE_INFINITY;
    return amount === null ? -Number.MAX_VALUE : claimOf(amount, state).amount;
  };
  const byName = (a: GroupRow, b: GroupRow) => (a.name ?? '').localeCompare(b.name ?? '', 'en');
  return groups.toSorted((a, b) => {
    const [rankA, rankB] = [rankOf(a), rankOf(b)];
    return rankA === rankB ? byName(a, b) : rankB - rankA;
  });
}
