import type { z } from 'zod';
import type { tokenCosts } from '../../figures/contract.ts';
import { isWholeCost } from '../../kernel/whole-cost.ts';
import { money } from '../format/money.ts';

type TokenCosts = z.infer<typeof tokenCosts>;

/** A known cost in the currency of the rates where it is known in that, else in dollars; null: not known at all. */
export function knownCost(
  { known, knownUsd }: Pick<TokenCosts, 'known' | 'knownUsd'>,
  currency: string | null,
): string | null {
  if (known !== null && currency !== null) return money(known, currency);
  return knownUsd === null ? null : money(knownUsd, 'USD');
}

/** Whether there are answers that are not in the known cost, or may be. */
export function isPartOfCost(
  costs: Pick<TokenCosts, 'answers' | 'atLeast' | 'answersKnown'>,
): boolean {
  return !isWholeCost(costs);
}
