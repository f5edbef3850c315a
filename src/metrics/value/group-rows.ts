import { savedOf } from '../../figures/frame.ts';
import { groupTree } from '../../figures/groups/tree.ts';
import type { Directory, GroupFigures, GroupWorth, Usage, Valuation } from '../../figures/index.ts';
import { tokenCost } from '../../figures/spending.ts';
import { amountOf, missingOf, tokensOf } from './amounts.ts';
import type { GroupRow } from './contract.ts';

/**
 * Every group that there is or that people were counted in, by name, and at the end those in none; null where no group is
 * known. The order says nothing about what is hidden.
 */
export function groupRows(
  figures: GroupFigures,
  { labels }: Pick<Directory, 'labels'>,
  valuation: Valuation,
): GroupRow[] | null {
  if (labels.length === 0) return null;
  const { worths, usageIn, peopleIn } = figures;
  const byGroup = new Map(worths.groups.map((each) => [each.group, each]));
  const tree = groupTree(labels);
  const rowOf = (id: string | null, name: string | null): GroupRow => ({
    id,
    name,
    parentId: id === null ? null : (tree.above(id)[0] ?? null),
    people: peopleIn.get(id) ?? 0,
    ...worthOfRow(byGroup.get(id), valuation),
    ...costOf(usageIn.get(id), valuation),
  });
  const isMet = (id: string | null) => peopleIn.has(id) || usageIn.has(id);
  const named = labels
    .filter(({ group_id, gone_on }) => gone_on === null || isMet(group_id))
    .map(({ group_id, name }) => rowOf(group_id, name))
    .sort((a, b) => compare(a.name ?? '', b.name ?? '') || compare(a.id ?? '', b.id ?? ''));
  return isMet(null) ? [...named, rowOf(null, null)] : named;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function worthOfRow(worth: GroupWorth | undefined, valuation: Valuation) {
  if (worth === undefined) {
    const isRated = valuation.hourlyRate !== null;
    const valueMissing = isRated ? ('not_estimated' as const) : ('no_rate' as const);
    return { hourlyRate: null, hidden: false, saved: null, value: null, valueMissing };
  }
  return {
    hourlyRate: worth.hourlyRate,
    hidden: worth.hidden,
    saved: savedOf(worth.time),
    value: amountOf(worth, valuation),
    valueMissing: missingOf(worth, worth.hidden, valuation),
  };
}

/** Of no answers where nobody of the group asked for any. */
function costOf(usage: readonly Usage[] | null | undefined, valuation: Valuation) {
  if (usage === null) return { costHidden: true, tokens: null };
  return { costHidden: false, tokens: tokensOf(tokenCost(usage ?? [], valuation), valuation) };
}
