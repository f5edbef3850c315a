import type { Sums, Valuation } from '../../figures/index.ts';
import {
  type EstimateSpending,
  inCurrency,
  isWithin,
  tokenCostsOf,
} from '../../figures/spending.ts';
import { type SumsOfTime, savedOf } from '../../figures/time.ts';
import type { DayRange } from '../../kernel/days.ts';
import { isWholeCost } from '../../kernel/whole-cost.ts';
import type { Amount, Missing } from './contract.ts';

/** Value before costs; null without a rate, and where the time saved is not known. */
export function amountOf(
  time: SumsOfTime | null,
  hourlyRate: number | null,
  { recaptureShare }: Pick<Valuation, 'recaptureShare'>,
): Amount | null {
  const saved = savedOf(time);
  if (saved === null || hourlyRate === null) return null;
  const perMinute = (hourlyRate * recaptureShare) / 60;
  return {
    conservative: saved.conservative * perMinute,
    expected: saved.expected * perMinute,
    low: saved.low * perMinute,
    high: saved.high * perMinute,
  };
}

/** Why `amountOf` has nothing to show; null where it has. */
export function missingOf(time: SumsOfTime | null, hourlyRate: number | null): Missing | null {
  if (hourlyRate === null) return 'no_rate';
  return time === null ? 'not_published' : null;
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

export type Costs = ReturnType<typeof costsOf>;

/** All that is known of what a range cost. */
export function costsOf(
  usage: Sums,
  spent: EstimateSpending,
  range: DayRange,
  valuation: Valuation,
) {
  const tokens = tokenCostsOf(usage, valuation);
  // Of a week that the range is a part of they are no cost of the range.
  const estimates = isWithin(spent, range) ? spent.chargedUsd : 0;
  const isNothingKnown = tokens.knownUsd === null && estimates === 0;
  const knownUsd = isNothingKnown ? null : (tokens.knownUsd ?? 0) + estimates;
  return {
    tokens,
    estimates: { ...spent, charged: inCurrency(spent.chargedUsd, valuation) },
    knownUsd,
    known: inCurrency(knownUsd, valuation),
    complete: isWholeCost(tokens) && (spent.requests === 0 || isWithin(spent, range)),
  };
}

/** Why there is no net value though there is a gross one; null where there is. */
export function netMissingOf({ complete, known, knownUsd }: Costs): Missing | null {
  if (knownUsd !== null && known === null) return 'no_exchange_rate';
  return complete ? null : 'cost_unknown';
}
