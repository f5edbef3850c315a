import { savedOf } from '../../figures/frame.ts';
import type { Directory, Figures } from '../../figures/groups/groups.ts';
import { hiddenRows } from '../../figures/groups/hidden-rows.ts';
import { type GroupWorth, keyOf } from '../../figures/groups/worth.ts';
import { byModel, tokenCost } from '../../figures/spending.ts';
import type { MetricContext } from '../define-metric.ts';
import { amountOf, missingOf, tokensOf } from './amounts.ts';
import type { GroupRow } from './contract.ts';
import { groupTree } from './group-tree.ts';

/**
 * Every group that there is or that people were counted in, by name, and at the end those in none; null where no group is
 * known. The order says nothing about what is hidden.
 */
export function groupRows(
  figures: Figures,
  { labels }: Pick<Directory, 'labels'>,
  context: Pick<MetricContext, 'valuation' | 'minimumGroup'>,
): GroupRow[] | null {
  if (labels.length === 0) return null;
  const { worths, usageIn, peopleIn } = figures;
  const byGroup = new Map(worths.groups.map((each) => [each.group, each]));
  const costHidden = hiddenCosts(figures, context.minimumGroup);
  const tree = groupTree(labels);
  const rowOf = (id: string | null, name: string | null): GroupRow => ({
    id,
    name,
    parentId: id === null ? null : (tree.above(id)[0] ?? null),
    people: peopleIn.get(id) ?? 0,
    ...worthOfRow(byGroup.get(id), worths.hidden, context.valuation),
    ...costOf(figures, id, costHidden.has(keyOf(id)), context.valuation),
  });
  const isMet = (id: string | null) => peopleIn.has(id) || usageIn.has(id);
  const named = labels
    .filter(({ group_id, gone_on }) => gone_on === null || isMet(group_id))
    .map(({ group_id, name }) => rowOf(group_id, name))
    .sort((a, b) => compare(a.name ?? '', b.name ?? '') || compare(a.id ?? '', b.id ?? ''));
  return isMet(null) ? [...named, rowOf(null, null)] : named;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function worthOfRow(
  worth: GroupWorth | undefined,
  allHidden: boolean,
  valuation: MetricContext['valuation'],
) {
  const { hourlyRate } = valuation;
  if (worth === undefined) {
    const valueMissing = hourlyRate === null ? ('no_rate' as const) : ('not_estimated' as const);
    return { hourlyRate: null, hidden: false, saved: null, value: null, valueMissing };
  }
  const isEmpty = worth.time.withAi === null;
  const hidden = !isEmpty && (allHidden || worth.hidden);
  return {
    hourlyRate: worth.hourlyRate,
    hidden,
    saved: hidden ? null : savedOf(worth.time),
    value: hidden ? null : amountOf(worth, valuation),
    valueMissing: missingOf(worth, hidden, valuation),
  };
}

function hiddenCosts({ usageIn }: Figures, minimum: number): Set<string> {
  const parts = [...usageIn].flatMap(([row, usage]) =>
    usage
      .filter(({ group }) => group === row)
      .map(({ person, group, above }) => ({
        person,
        rows: [group, ...above].map(keyOf),
        kind: null,
      })),
  );
  return hiddenRows(parts, minimum);
}

function costOf(
  { usageIn }: Figures,
  id: string | null,
  costHidden: boolean,
  valuation: MetricContext['valuation'],
) {
  if (costHidden) return { costHidden, tokens: null };
  return {
    costHidden,
    tokens: tokensOf(tokenCost(byModel(usageIn.get(id) ?? []), valuation), valuation),
  };
}
