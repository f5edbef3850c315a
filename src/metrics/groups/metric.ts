import type { Figures, GroupFigures, GroupsFigures, Valuation } from '../../figures/index.ts';
import { pageOf } from '../../figures/page-of.ts';
import { tokenCostsOf } from '../../figures/spending.ts';
import { claimedOf, savedOf } from '../../figures/time.ts';
import type { DayRange } from '../../kernel/days.ts';
import { quantile } from '../../kernel/statistics.ts';
import { defineMetric } from '../define-metric.ts';
import { type GroupPeriod, type GroupRow, query, reply } from './contract.ts';

/** Periods of a single group: a quarter of weeks, or a year of months and one. */
const PARTS = 13;
/** Fewer have no middle that is not one of them. */
const FEWEST_FOR_MEDIAN = 3;

type Frame = Parameters<typeof claimedOf>[1];

/** The groups side by side, how each has changed, and one of them period by period. */
export const groups = defineMetric({
  name: 'groups',
  summary: 'Groups side by side: conversations, time, cost, and how each has changed',
  query,
  reply,
  async answer(figures, asked) {
    const { range, frame } = await figures.frame(asked);
    const { valuation } = figures.settings;
    const now = await figures.groups(range);
    const days = await figures.groupsBefore(range);
    const before = days === null ? null : await figures.groups(days);
    const rows = now.groups
      .map((group) => rowOf(group, { now, before, frame, valuation }))
      .sort((a, b) => b.withAiMinutes - a.withAiMinutes || (a.id < b.id ? -1 : 1));
    const { group } = asked;
    return {
      ...frame,
      currency: valuation.currency,
      covers: now.covers,
      periods: now.periods,
      coversBefore: before?.covers ?? null,
      groups: pageOf(rows, asked),
      median: medianOf(rows.filter(({ namedIn }) => namedIn === now.periods)),
      groupsNamed: rows.length,
      groupsKnown: now.known,
      one: group === undefined ? null : await oneOf(figures, group, { range, frame }),
    };
  },
});

interface Beside {
  readonly now: GroupsFigures;
  readonly before: GroupsFigures | null;
  readonly frame: Frame;
  readonly valuation: Valuation;
}

function rowOf(group: GroupFigures, { now, before, frame, valuation }: Beside): GroupRow {
  const { id, name, parentId, people, namedIn, sums, time } = group;
  const then = before?.groups.find((each) => each.id === id);
  const isWhole = namedIn === now.periods && then?.namedIn === before?.periods;
  return {
    ...{ id, name, parentId, people, namedIn, ...amountsOf(group, frame) },
    saved: savedOf(time),
    tokens: tokenCostsOf(sums, valuation),
    before: then !== undefined && isWhole ? amountsOf(then, frame) : null,
  };
}

function amountsOf({ sums: { amounts }, time }: Pick<GroupFigures, 'sums' | 'time'>, frame: Frame) {
  return {
    conversations: amounts.conversations ?? null,
    withAiMinutes: amounts.withAi ?? 0,
    savedMinutes: claimedOf(savedOf(time), frame),
  };
}

/** Of each amount by itself: the middle group of one need not be that of another. */
function medianOf(rows: readonly GroupRow[]) {
  if (rows.length < FEWEST_FOR_MEDIAN) return null;
  const middle = (of: (row: GroupRow) => number | null) => {
    const known = rows.flatMap((row) => of(row) ?? []);
    return known.length < FEWEST_FOR_MEDIAN ? null : quantile(known, 0.5);
  };
  return {
    conversations: middle((row) => row.conversations),
    withAiMinutes: middle((row) => row.withAiMinutes) ?? 0,
    savedMinutes: middle((row) => row.savedMinutes),
  };
}

/** A group in each of the last periods; in those that do not name it nothing is known of it. */
async function oneOf(
  figures: Figures,
  id: string,
  { range, frame }: { readonly range: DayRange; readonly frame: Frame },
) {
  const parts: GroupPeriod[] = [];
  let name: string | null | undefined;
  for (const days of await figures.groupPeriods(range, PARTS)) {
    const { covers, groups: named } = await figures.groups(days);
    const own = named.find((group) => group.id === id);
    name = own?.name ?? name;
    parts.push({
      covers,
      ...(own === undefined
        ? { conversations: null, withAiMinutes: null, savedMinutes: null }
        : amountsOf(own, frame)),
    });
  }
  return name === undefined ? null : { id, name, parts };
}
