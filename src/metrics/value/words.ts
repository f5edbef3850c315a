import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { count, counted, percent } from '../../ui/format/format.ts';
import { moneyEstimate, moneyRange, price } from '../../ui/format/money.ts';
import type { Amount, GroupRow, ValueReply } from './contract.ts';

/** The amount that is shown, and what is taken off it. */
export interface Shown {
  readonly amount: Amount;
  readonly currency: string;
  readonly after: 'after all costs' | 'after the costs that are known' | 'before costs';
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
  if (net !== null) return { amount: net, currency, after: 'after all costs' };
  const known = costs.tokens.answersKnown > 0 || costs.estimates.requests > 0;
  if (afterKnownCosts === null || !known) return { amount: gross, currency, after: 'before costs' };
  return { amount: afterKnownCosts, currency, after: 'after the costs that are known' };
}

/** The title of the panel: what was found. */
export function valueFinding(reply: ValueReply, state: CalibrationState): string {
  const shown = shownOf(reply);
  if (shown === null) return missingFinding(reply);
  const { amount, currency, after } = shown;
  const claim = claimOf(amount, state);
  if (claim.amount <= 0) {
    return `No gain shown yet: ${moneyRange(amount.low, amount.high, currency)} ${after}`;
  }
  const hedge = claim.kind === 'at least' ? 'at least' : 'about';
  return `Worth ${hedge} ${moneyEstimate(claim.amount, currency, claim.rounding)} ${after}`;
}

/** What is drawn, under the title. */
export function valueSub(reply: ValueReply): string {
  const shown = shownOf(reply);
  if (shown === null) return 'What the time saved is worth, and what it cost.';
  const isBound = claimOf(shown.amount, reply.calibration.state).kind === 'at least';
  const solid = isBound ? 'at least' : 'conservative estimate';
  return `Value of the time saved. Solid: ${solid}. Tick: expected. Pale: 80% range; the share that becomes work and the rates are taken as given.`;
}

function missingFinding({ grossMissing, minimumGroup }: ValueReply): string {
  if (grossMissing === 'no_rate') return 'What it is worth needs an hourly rate';
  if (grossMissing === 'hidden') {
    return `The value is hidden: fewer than ${count(minimumGroup)} people had time that counts`;
  }
  return 'The value is not estimated';
}

/** "50% of the time saved, at €60 an hour"; with rates of groups, the lowest and highest of all. */
export function basisOf({ settings, currency }: ValueReply): string {
  const { hourlyRate, recaptureShare, groupRates } = settings;
  const share = `${percent(recaptureShare)} of the time saved`;
  if (hourlyRate === null || currency === null) return share;
  const used = groupRates.flatMap(({ usedRate }) => usedRate ?? []);
  const rates = [hourlyRate, ...used];
  const [least, most] = [Math.min(...rates), Math.max(...rates)];
  const from = price(least, currency);
  const rate = least === most ? from : `${from} to ${price(most, currency)}`;
  return `${share}, at ${rate} an hour`;
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
    ...(answersWithoutUsage > 0
      ? [`${count(answersWithoutUsage)} reported no tokens, or not all`]
      : []),
    ...(answersWithoutPrice > 0 ? [`${count(answersWithoutPrice)} have no known price`] : []),
  ];
  return `${count(answers - answersKnown)} of ${counted(answers, 'answer')}: ${reasons.join(', ')}`;
}

/** What somebody who looks after the installation should know of the rates, a sentence each. */
export function rateNotes({ settings, currency, minimumGroup }: ValueReply): string[] {
  return settings.groupRates.flatMap(({ group, usedRate, reason }) => {
    if (reason === 'unknown_group') {
      return [`There is a rate for “${group}”, and no group of this name: it is not used.`];
    }
    if (reason === null || usedRate === null || currency === null) return [];
    const few = `fewer than ${count(minimumGroup)} people have the rate of “${group}”`;
    return [
      `In these days ${few}: ${price(usedRate, currency)} is taken, since their minutes could be worked out otherwise.`,
    ];
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
