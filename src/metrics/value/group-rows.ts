import type { GroupsFigures, Valuation } from '../../figures/index.ts';
import { type Page, pageOf } from '../../figures/page-of.ts';
import { tokenCostsOf } from '../../figures/spending.ts';
import { savedOf } from '../../figures/time.ts';
import { amountOf, missingOf } from './amounts.ts';
import type { GroupRow } from './contract.ts';

/** A page of the groups that are named, by name; null where no group is known. */
export function groupRows(
  { groups, known }: GroupsFigures,
  valuation: Valuation,
  asked: Page,
): GroupRow[] | null {
  if (known === 0 && groups.length === 0) return null;
  return pageOf(groups, asked).map(({ time, sums, ...group }) => ({
    ...group,
    saved: savedOf(time),
    value: amountOf(time, group.hourlyRate, valuation),
    valueMissing: missingOf(time, group.hourlyRate),
    tokens: tokenCostsOf(sums, valuation),
  }));
}
