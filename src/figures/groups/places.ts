import type { GroupLabel, Membership } from '../../domains/cogniforce/index.ts';
import type { Day, DayRange } from '../../kernel/days.ts';
import type { Valuation } from '../valuation.ts';
import { type GroupTree, groupTree } from './tree.ts';

/** The one group that somebody is counted in, with those above it, and what an hour of theirs is worth. */
export interface Place {
  /** Null: in no group. */
  readonly group: string | null;
  /** The groups that it lies in, nearest first: what is counted in it is theirs, too. */
  readonly above: readonly string[];
  /** Null: no rate is set at all. */
  readonly hourlyRate: number | null;
}

/** Where people are counted in a range. */
export interface Places {
  /** Days within the range on which somebody came or left, oldest first: they cut it into parts. */
  readonly cuts: readonly Day[];
  placeOf(person: string, part: number): Place;
}

/**
 * Where each person is counted, part by part of a range: in one group, and in those that it lies in. So groups lie within
 * each other or apart, and those that lie in no other add up to the total.
 *
 * A group that another one of the person's lies in says nothing that this one does not. Of the others those with a rate
 * come first, of these the lowest rate, which is what the person's hour is taken for; among equals the group that the
 * fewest people were ever in, which says the most; then the first id. A group has the rate of its own name, else that of
 * the nearest group above that has one. A person without a group, or whose groups have no rate, has the general rate.
 */
export function placesOf(
  memberships: readonly Membership[],
  labels: readonly GroupLabel[],
  range: DayRange,
  { hourlyRate, groupRates }: Pick<Valuation, 'hourlyRate' | 'groupRates'>,
): Places {
  const sizes = sizesOf(memberships);
  const names = new Map(labels.map(({ group_id, name }) => [group_id, name]));
  const tree = groupTree(labels);
  const rateOf = (group: string) =>
    [group, ...tree.above(group)]
      .map((each) => groupRates.get(names.get(each) ?? ''))
      .find((rate) => rate !== undefined);
  const rankOf = (group: string) => ({
    group,
    own: hourlyRate === null ? undefined : rateOf(group),
    size: sizes.get(group) ?? 0,
  });
  const cuts = cutsOf(memberships, range);
  const starts = [range.from, ...cuts];
  const byPerson = Map.groupBy(memberships, ({ user_id_hash }) => user_id_hash);
  return {
    cuts,
    placeOf(person, part) {
      const day = starts[part] ?? range.from;
      const groups = (byPerson.get(person) ?? [])
        .filter(
          ({ valid_from, valid_to }) =>
            valid_from <= day && !(valid_to !== null && valid_to <= day),
        )
        .map(({ group_id }) => group_id);
      const candidates = innermost(groups, tree)
        .map(rankOf)
        .sort(
          (a, b) =>
            (a.own ?? Number.MAX_VALUE) - (b.own ?? Number.MAX_VALUE) ||
            a.size - b.size ||
            (a.group < b.group ? -1 : 1),
        );
      const [first] = candidates;
      if (first === undefined) return { group: null, above: [], hourlyRate };
      const { group, own } = first;
      return { group, above: tree.above(group), hourlyRate: own ?? hourlyRate };
    },
  };
}

/** Those that none of the others lies in. */
function innermost(groups: readonly string[], tree: GroupTree): string[] {
  const outer = new Set(groups.flatMap((group) => tree.above(group)));
  return groups.filter((group) => !outer.has(group));
}

function sizesOf(memberships: readonly Membership[]): Map<string, number> {
  const people = new Map<string, Set<string>>();
  for (const { group_id, user_id_hash } of memberships) {
    people.set(group_id, (people.get(group_id) ?? new Set()).add(user_id_hash));
  }
  return new Map([...people].map(([group, members]) => [group, members.size]));
}

function cutsOf(memberships: readonly Membership[], { from, to }: DayRange): Day[] {
  const days = memberships.flatMap(({ valid_from, valid_to }) => [valid_from, valid_to]);
  const within = days.filter((day): day is Day => day !== null && day > from && day <= to);
  return [...new Set(within)].sort();
}
