import type { GroupsFigures, Valuation } from '../../figures/index.ts';
import { tokenCostsOf } from '../../figures/spending.ts';
import { savedOf } from '../../figures/time.ts';
import { amountOf, missingOf } from './amounts.ts';
import type { GroupRow } from './contract.ts';

/** A page of the groups that are named, by name; null where no group is known. */
export function groupRows(
  { groups, known }: GroupsFigures,
  valuation: Valuation,
  {
    limit,
    offset = 0,
  }: { readonly limit?: number | undefined; readonly offset?: number | undefined },
): GroupRow[] | null {
  if (known === 0 && groups.length === 0) return null;
  const page = groups.slice(offset, limit === undefined ? undefined : offset + limit);
  return page.map(({ time, sums, ...group }) => ({
    ...group,
    saved: savedOf(time),
    value: amountOf(time, group.hourlyRate, valuation),
    valueMissing: missingOf(time, group.hourlyRate),
    tokens: tokenCostsOf(sums, valuation),
  }));
}
