import { savedOf } from '../../figures/frame.ts';
import type { GroupFigures, Valuation, Worth } from '../../figures/index.ts';
import { estimateCost, inCurrency, type TokenCost } from '../../figures/spending.ts';
import type { Amount, Missing } from './contract.ts';

/** Value before costs; null without a rate, and where nothing is estimated. */
export function amountOf(
  { rated }: Worth,
  { recaptureShare }: Pick<Valuation, 'recaptureShare'>,
): Amount | null {
  const saved = rated === null ? null : savedOf(rated);
  if (saved === null) return null;
  const perMinute = recaptureShare / 60;
  return {
    conservative: saved.conservative * perMinute,
    expected: saved.expected * perMinute,
    low: saved.low * perMinute,
    high: saved.high * perMinute,
  };
}

/** Why `amountOf` has nothing to show; null where it has. */
export function missingOf(
  { time }: Worth,
  hidden: boolean,
  { hourlyRate }: Pick<Valuation, 'hourlyRate'>,
): Missing | null {
  if (hourlyRate === null) return 'no_rate';
  if (hidden) return 'hidden';
  return savedOf(time) === null ? 'not_estimated' : null;
}

/** An amount less a cost that is known exactly: the range moves and keeps its width. */
export function less(gross: Amount | null, cost: number | null): Amount | null {
  if (gross === null || cost === null) return null;
  return {
    conservative: gross.conservative - cost,
    expected: gross.expected - cost,
    low: gross.low - cost,
    high: gross.high - cost,
  };
}

/** The cost of some answers as an answer has it. */
export function tokensOf(
  { knownUsd, answers, answersKnown }: TokenCost,
  valuation: Pick<Valuation, 'usdRate'>,
) {
  return { knownUsd, known: inCurrency(knownUsd, valuation), answers, answersKnown };
}

export type Costs = ReturnType<typeof costsOf>;

/** All that is known of what a range cost. */
export function costsOf({ tokens, modelsWithoutPrice, spent }: GroupFigures, valuation: Valuation) {
  const estimates = estimateCost(spent, valuation);
  const isNothingKnown = tokens.knownUsd === null && estimates.requests === 0;
  const knownUsd = isNothingKnown ? null : (tokens.knownUsd ?? 0) + estimates.chargedUsd;
  return {
    tokens: {
      ...tokensOf(tokens, valuation),
      answersWithoutUsage: tokens.answersWithoutUsage,
      answersWithoutPrice: tokens.answersWithoutPrice,
      modelsWithoutPrice: [...modelsWithoutPrice],
    },
    estimates,
    knownUsd,
    known: inCurrency(knownUsd, valuation),
    complete: tokens.answersKnown === tokens.answers,
  };
}

/** Why there is no net value though there is a gross one; null where there is. */
export function netMissingOf({ complete, known, knownUsd }: Costs): Missing | null {
  if (knownUsd !== null && known === null) return 'no_exchange_rate';
  return complete ? null : 'cost_unknown';
}
