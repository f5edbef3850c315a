import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { claimWords } from '../../ui/claim-words.ts';
import { isPartOfCost } from '../../ui/classes/costs.ts';
import { shortRange } from '../../ui/format/dates.ts';
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

function missingFinding({ grossMissing }: ValueReply): string {
  if (grossMissing === 'no_rate') return valueWords.noRate;
  return grossMissing === 'not_published' ? valueWords.notPublished : valueWords.notEstimated;
}

/** "50% of the time saved, at €60 an hour"; where groups have rates of their own, at the mean of all. */
export function basisOf({ settings, currency }: ValueReply): string {
  const { hourlyRate, usedRate, recaptureShare } = settings;
  const share = percent(recaptureShare);
  if (usedRate === null || currency === null) return valueWords.share(share);
  return usedRate === hourlyRate
    ? valueWords.atRate(share, price(usedRate, currency))
    : valueWords.atMeanRate(share, price(usedRate, currency));
}

type AnswersKnown = Pick<
  ValueReply['costs']['tokens'],
  'answers' | 'atLeast' | 'answersKnown' | 'answersWithoutUsage'
>;

/** What is not known of the cost of answers; null where all is, and where nothing is. */
export function unknownCostOf(costs: AnswersKnown): string | null {
  const { answers, atLeast, answersKnown, answersWithoutUsage } = costs;
  if (!isPartOfCost(costs)) return null;
  if (answers === null || atLeast) {
    return answersKnown === 0 ? null : valueWords.notIncludedAtLeast(count(answersKnown));
  }
  const unknown = count(answers - answersKnown);
  return answersWithoutUsage === null || answersWithoutUsage === 0
    ? valueWords.notIncludedOf(unknown, answers)
    : valueWords.notIncluded(unknown, answers, count(answersWithoutUsage));
}

/** The line of what estimates cost, with its own days; null where none was asked for. */
export function estimatesName({
  costs: {
    estimates: { covers, requests, boundUsd },
  },
  endDate,
}: Pick<ValueReply, 'costs' | 'endDate'>): string | null {
  if (requests === 0 || covers === null) return null;
  const days = shortRange(covers, endDate);
  return boundUsd > 0 ? valueWords.estimatesAtMost(days) : valueWords.estimates(days);
}

/** What somebody who looks after the installation has to mend, a sentence each. */
export function rateWarnings({ settings }: Pick<ValueReply, 'settings'>): string[] {
  return settings.groupRates.flatMap(({ group, reason }) =>
    reason === 'unknown_group' ? [valueWords.unknownGroup(group)] : [],
  );
}

/** Under the groups: who is in them, which have no row, and which rates wait for one. */
export function groupsNote({
  groupsNamed: named,
  groupsKnown,
  settings,
}: Pick<ValueReply, 'groupsNamed' | 'groupsKnown' | 'settings'>): string {
  return [
    valueWords.groupsMore,
    ...(named < groupsKnown ? [valueWords.named(count(named), groupsKnown)] : []),
    ...settings.groupRates.flatMap(({ group, reason }) =>
      reason === 'not_named' ? [valueWords.rateOfUnnamed(group)] : [],
    ),
  ].join(' ');
}

/** Groups with a figure by what is claimed of it, then the others by name. */
export function sortedGroups(
  groups: readonly GroupRow[],
  state: CalibrationState,
): readonly GroupRow[] {
  const rankOf = ({ value, saved }: GroupRow) => {
    const amount = value ?? saved;
    return amount === null ? Number.NEGATIVE_INFINITY : claimOf(amount, state).amount;
  };
  const byName = (a: GroupRow, b: GroupRow) => (a.name ?? '').localeCompare(b.name ?? '', 'en');
  return groups.toSorted((a, b) => {
    const [rankA, rankB] = [rankOf(a), rankOf(b)];
    return rankA === rankB ? byName(a, b) : rankB - rankA;
  });
}
