import type { GroupLabel, Membership } from '../../domains/cogniforce/index.ts';
import type { Day, DayRange } from '../../kernel/days.ts';
import type { Valuation } from '../define-metric.ts';

/** The one group that somebody is counted in, and what an hour of theirs is worth. */
export interface Place {
  /** Null: in no group. */
  readonly group: string | null;
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
 * Where each person is counted, part by part of a range: in one group alone, so that groups add up to the total and no
 * difference of two groups is a person.
 *
 * Of several groups those with a rate of their own come first, of these the lowest rate, which is what the person's hour
 * is taken for; among equals the group that the fewest people were ever in, which says the most; then the first id. A
 * person without a group, or whose groups have no rate of their own, has the general rate.
 */
export function placesOf(
  memberships: readonly Membership[],
  labels: readonly GroupLabel[],
  range: DayRange,
  { hourlyRate, groupRates }: Pick<Valuation, 'hourlyRate' | 'groupRates'>,
): Places {
  const sizes = sizesOf(memberships);
  const names = new Map(labels.map(({ group_id, name }) => [group_id, name]));
  const rankOf = (group: string) => ({
    group,
    own: hourlyRate === null ? undefined : groupRates.get(names.get(group) ?? ''),
    size: sizes.get(group) ?? 0,
  });
  const cuts = cutsOf(memberships, range);
  const starts = [range.from, ...cuts];
  const byPerson = Map.groupBy(memberships, ({ user_id_hash }) => user_id_hash);
  return {
    cuts,
    placeOf(person, part) {
      const day = starts[part] ?? range.from;
      const candidates = (byPerson.get(person) ?? [])
        .filter(
          ({ valid_from, valid_to }) =>
            valid_from <= day && !(valid_to !== null && valid_to <= day),
        )
        .map(({ group_id }) => rankOf(group_id))
        .sort(
          (a, b) =>
            (a.own ?? Number.MAX_VALUE) - (b.own ?? Number.MAX_VALUE) ||
            a.size - b.size ||
            (a.group < b.group ? -1 : 1),
        );
      const [first] = candidates;
      if (first === undefined) return { group: null, hourlyRate };
      return { group: first.group, hourlyRate: first.own ?? hourlyRate };
    },
  };
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
