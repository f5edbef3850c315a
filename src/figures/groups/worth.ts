import type { SumsOfTime } from '../frame.ts';
import { hiddenRows } from './hidden-rows.ts';
import { usedRates } from './rates.ts';

/** A person's figures over a part of a range, with where the person is counted. */
export interface Contribution {
  /** Opaque hash. */
  readonly person: string;
  /** Null: in no group. */
  readonly group: string | null;
  /** The groups that it lies in, nearest first. */
  readonly above: readonly string[];
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
  /** As used; null where no rate is set, and where people of it have several. */
  readonly hourlyRate: number | null;
  /** Too few people, or it protects some of too few; then nothing of it may be shown. */
  readonly hidden: boolean;
}

export interface Worths {
  readonly total: Worth;
  readonly hidden: boolean;
  /** Rates that too few people have, and what was used in their place. */
  readonly replacedRates: ReadonlyMap<number, number>;
  /** One for each group with figures, of its own or of a group in it, in the order in which they were met. */
  readonly groups: readonly GroupWorth[];
}

/**
 * What contributions come to, in all and by group.
 *
 * Groups lie within each other or apart; sums over all of them exceed the total where some are nested. Where fewer than
 * `minimum` people's minutes are in it, all is hidden. Groups of fewer are hidden with as many others as it takes, so that
 * no difference tells of them (hidden-rows.ts); minutes and value of a group or of the total are two sums, from which
 * people of two rates could be told apart, so each rate is looked at by itself.
 */
export function worthOf(contributions: readonly Contribution[], minimum: number): Worths {
  const counted = contributions.filter(({ sums }) => sums.withAi !== null);
  const used = usedRates(
    peopleBy(counted, (each) => each.hourlyRate),
    minimum,
  );
  const rateOf = ({ hourlyRate }: Contribution) =>
    hourlyRate === null ? null : (used.get(hourlyRate) ?? hourlyRate);
  const hiddenGroups = hiddenRows(
    counted.map((each) => ({
      person: each.person,
      rows: rowsOf(each).map(keyOf),
      kind: rateOf(each),
    })),
    minimum,
  );
  const everybody = new Set(counted.map(({ person }) => person)).size;
  return {
    total: sumOf(contributions, rateOf),
    hidden: everybody > 0 && everybody < minimum,
    replacedRates: new Map([...used].filter(([rate, instead]) => rate !== instead)),
    groups: [...inRows(contributions)].map(([group, parts]) => ({
      group,
      hourlyRate: onlyOne(parts.map(rateOf)),
      hidden: hiddenGroups.has(keyOf(group)),
      ...sumOf(parts, rateOf),
    })),
  };
}

/** Whatever is counted in a group, by each group that it is in: its own, and those that this lies in. */
export function inRows<Each extends Pick<Contribution, 'group' | 'above'>>(
  all: readonly Each[],
): Map<string | null, Each[]> {
  const rows = new Map<string | null, Each[]>();
  for (const each of all) {
    for (const row of rowsOf(each)) {
      const found = rows.get(row);
      if (found === undefined) rows.set(row, [each]);
      else found.push(each);
    }
  }
  return rows;
}

function rowsOf({ group, above }: Pick<Contribution, 'group' | 'above'>): (string | null)[] {
  return [group, ...above];
}

const onlyOne = (rates: readonly (number | null)[]) =>
  new Set(rates).size === 1 ? (rates[0] ?? null) : null;

/** A key that no id of a group is. */
export const keyOf = (group: string | null) => (group === null ? '' : `group ${group}`);

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
    conservativeBaseline: sum(({ conservativeBaseline }) => conservativeBaseline, 1),
    withAi: sum(({ withAi }) => withAi, 1),
    meanBaseline: sum(({ meanBaseline }) => meanBaseline, 1),
    variance: sum(({ variance }) => variance, 2),
    sharedDeviation: sum(({ sharedDeviation }) => sharedDeviation, 1),
    offChatDeviation: sum(({ offChatDeviation }) => offChatDeviation, 1),
  };
}
