import type { GroupsFigures, Valuation } from '../../figures/index.ts';
import { savedOf } from '../../figures/time.ts';
import { amountOf, missingOf, tokensOf } from './amounts.ts';
import type { GroupRow } from './contract.ts';

/** Every group that is named, by name; null where no group is known. */
export function groupRows(
  { groups, known }: GroupsFigures,
  valuation: Valuation,
): GroupRow[] | null {
  if (known === 0 && groups.length === 0) return null;
  return groups.map(({ time, sums, ...group }) => ({
    ...group,
    saved: savedOf(time),
    value: amountOf(time, group.hourlyRate, valuation),
    valueMissing: missingOf(time, group.hourlyRate),
    tokens: tokensOf(sums, valuation),
  }));
}
