import type { SumsOfTime } from '../answer.ts';
import { hiddenParts } from '../hidden-parts.ts';
import { usedRates } from './rates.ts';

/** A person's figures over a part of a range, with where the person is counted. */
export interface Contribution {
  /** Opaque hash. */
  readonly person: string;
  /** Null: in no group. */
  readonly group: string | null;
  /** Null: no rate is set. */
  readonly hourlyRate: number | null;
  readonly sums: SumsOfTime;
}

/** Sums of one group, or of all. */
export interface Worth {
  /** Minutes. */
  readonly time: SumsOfTime;
  /** The same, each person's times the hourly rate: minutes times money an hour. Null where no rate is set. */
  readonly rated: SumsOfTime | null;
}

export interface GroupWorth extends Worth {
  readonly group: string | null;
  /** As used; null where no rate is set. */
  readonly hourlyRate: number | null;
  /** Too few people, or it protects a group of too few; then nothing of it may be shown. */
  readonly hidden: boolean;
}

export interface Worths {
  readonly total: Worth;
  readonly hidden: boolean;
  /** Rates that too few people have, and what was used in their place. */
  readonly replacedRates: ReadonlyMap<number, number>;
  /** One for each group with figures, in the order in which they were met. */
  readonly groups: readonly GroupWorth[];
}

/**
 * What contributions come to, in all and by group.
 *
 * Groups are disjoint and add up to the total. Where fewer than `minimum` people's minutes are in it, all is hidden. Groups of
 * fewer are hidden with as many others of the same rate as it takes: minutes and value of the total are two sums,
 * from which groups of two rates could be told apart.
 */
export function worthOf(contributions: readonly Contribution[], minimum: number): Worths {
  const counted = contributions.filter(({ sums }) => sums.withAi !== null);
  const used = usedRates(
    peopleBy(counted, (each) => each.hourlyRate),
    minimum,
  );
  const rateOf = ({ hourlyRate }: Contribution) =>
    hourlyRate === null ? null : (used.get(hourlyRate) ?? hourlyRate);
  const hiddenGroups = new Set<string>();
  for (const ofRate of Map.groupBy(counted, rateOf).values()) {
    const people = peopleBy(ofRate, (each) => keyOf(each.group));
    const lists = new Map([...people].map(([group, set]) => [group, [...set]]));
    for (const group of hiddenParts(lists, minimum)) hiddenGroups.add(group);
  }
  const everybody = new Set(counted.map(({ person }) => person)).size;
  return {
    total: sumOf(contributions, rateOf),
    hidden: everybody > 0 && everybody < minimum,
    replacedRates: new Map([...used].filter(([rate, instead]) => rate !== instead)),
    groups: [...Map.groupBy(contributions, ({ group }) => group)].map(([group, parts]) => ({
      group,
      hourlyRate: parts[0] === undefined ? null : rateOf(parts[0]),
      hidden: hiddenGroups.has(keyOf(group)),
      ...sumOf(parts, rateOf),
    })),
  };
}

/** A key that no id of a group is. */
const keyOf = (group: string | null) => (group === null ? '' : `group ${group}`);

function peopleBy<Key>(
  contributions: readonly Contribution[],
  keyFor: (each: Contribution) => Key | null,
): Map<Key, Set<string>> {
  const people = new Map<Key, Set<string>>();
  for (const each of contributions) {
    const key = keyFor(each);
    if (key === null) continue;
    people.set(key, (people.get(key) ?? new Set()).add(each.person));
  }
  return people;
}

function sumOf(
  contributions: readonly Contribution[],
  rateOf: (each: Contribution) => number | null,
): Worth {
  const isRated = contributions.every((each) => rateOf(each) !== null);
  return {
    time: weighted(contributions, () => 1),
    rated: isRated ? weighted(contributions, (each) => rateOf(each) ?? 0) : null,
  };
}

/** Sum of weight x figure; of the variances weight^2 x variance. Null where nobody has any. */
export function weighted<Each extends { readonly sums: SumsOfTime }>(
  parts: readonly Each[],
  weightOf: (each: Each) => number,
): SumsOfTime {
  const sum = (of: (sums: SumsOfTime) => number | null, power: number) =>
    parts.reduce<number | null>((total, each) => {
      const value = of(each.sums);
      return value === null ? total : (total ?? 0) + weightOf(each) ** power * value;
    }, null);
  return {
    baseline: sum(({ baseline }) => baseline, 1),
    withAi: sum(({ withAi }) => withAi, 1),
    expected: sum(({ expected }) => expected, 1),
    variance: sum(({ variance }) => variance, 2),
    shared: sum(({ shared }) => shared, 1),
  };
}
