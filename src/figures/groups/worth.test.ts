import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedOf } from '../frame.ts';
import { type Contribution, type Worths, worthOf } from './worth.ts';

/** To the thousandth, as far as anybody could tell them apart. */
const minutes = (most: number) => fc.nat(most * 1000).map((thousandths) => thousandths / 1000);
const sums = fc
  .record({
    conservativeBaseline: minutes(480),
    withAi: minutes(480),
    longTail: minutes(3),
    noise: minutes(9),
    bias: minutes(1),
  })
  .map(({ conservativeBaseline, withAi, longTail, noise, bias }) => {
    const meanBaseline = conservativeBaseline * (1 + longTail);
    return {
      conservativeBaseline,
      withAi,
      meanBaseline,
      variance: noise * meanBaseline ** 2,
      sharedDeviation: bias * meanBaseline,
      offChatDeviation: 0,
    };
  });

/** An organisation in which everybody is in one group, or none, and every group has one rate. */
const organisation = fc
  .record({
    rates: fc.array(fc.constantFrom(20, 50, 50, 90), { minLength: 1, maxLength: 5 }),
    people: fc.array(fc.record({ group: fc.nat(4), sums }), { minLength: 1, maxLength: 9 }),
  })
  .map(({ rates, people }) =>
    people.map((each, index): Contribution => {
      const group = each.group % rates.length;
      return {
        person: `person-${index}`,
        group: group === 0 ? null : `g-${group}`,
        above: [],
        hourlyRate: rates[group] ?? null,
        sums: each.sums,
      };
    }),
  );

/**
 * An organisation whose groups lie in each other, and whose people may be in one for a part of the time and in another for
 * the rest, each group with a rate of its own.
 */
const nestedOrganisation = fc
  .record({
    groups: fc.array(fc.record({ parent: fc.nat(5), rate: fc.constantFrom(20, 50, 50, 90) }), {
      minLength: 1,
      maxLength: 5,
    }),
    people: fc.array(fc.uniqueArray(fc.nat(5), { minLength: 1, maxLength: 2 }), {
      minLength: 1,
      maxLength: 9,
    }),
  })
  .map(({ groups, people }) => {
    // A group lies in one that comes before it, or in none.
    const above = (at: number): string[] => {
      const parent = groups[at]?.parent ?? at;
      return parent < at ? [`g-${parent}`, ...above(parent)] : [];
    };
    return people.flatMap((places, index) =>
      places.map((place): Contribution => {
        const isIn = place < groups.length;
        return {
          person: `person-${index}`,
          group: isIn ? `g-${place}` : null,
          above: isIn ? above(place) : [],
          hourlyRate: groups[place]?.rate ?? 50,
          sums: {
            conservativeBaseline: 30,
            withAi: 10,
            meanBaseline: 50,
            variance: 9,
            sharedDeviation: 35,
            offChatDeviation: 6,
          },
        };
      }),
    );
  });

const close = (a: number | null | undefined, b: number | null | undefined) => {
  expect(Math.abs((a ?? 0) - (b ?? 0))).toBeLessThanOrEqual(1e-9 * (1 + Math.abs(b ?? 0)));
};

describe('the worth of contributions', () => {
  it('is linear in the rate', () => {
    fc.assert(
      fc.property(organisation, fc.constantFrom(0.5, 2, 3), (people, factor) => {
        const once = worthOf(people, 1).total.rated;
        const dearer = people.map((each) => ({
          ...each,
          hourlyRate: (each.hourlyRate ?? 0) * factor,
        }));
        const saved = once && savedOf(once);
        const more = savedOf(worthOf(dearer, 1).total.rated ?? NOTHING);
        for (const key of ['conservative', 'expected', 'low', 'high'] as const) {
          close(more?.[key], (saved?.[key] ?? 0) * factor);
        }
      }),
    );
  });

  it('has the range of the saving, times the rate, where all rates are equal', () => {
    fc.assert(
      fc.property(organisation, (people) => {
        const equal = people.map((each) => ({ ...each, hourlyRate: 60 }));
        const { time, rated } = worthOf(equal, 1).total;
        const saved = savedOf(time);
        const worth = savedOf(rated ?? NOTHING);
        for (const key of ['conservative', 'expected', 'low', 'high'] as const) {
          close(worth?.[key], (saved?.[key] ?? 0) * 60);
        }
      }),
    );
  });

  it('is that of its groups together', () => {
    fc.assert(
      fc.property(organisation, (people) => {
        const { total, groups } = worthOf(people, 1);
        for (const key of [
          'conservativeBaseline',
          'withAi',
          'meanBaseline',
          'variance',
          'sharedDeviation',
          'offChatDeviation',
        ] as const) {
          const sum = groups.reduce((all, { rated }) => all + (rated?.[key] ?? 0), 0);
          close(sum, total.rated?.[key]);
        }
        expect(groups.every(({ hidden }) => !hidden)).toBe(true);
      }),
    );
  });

  it('is nothing known, and not zero, where nobody has an estimate or no rate is set', () => {
    const person = { person: 'a', group: null, above: [], sums: NOTHING };
    expect(worthOf([{ ...person, hourlyRate: 60 }], 1).total.rated).toEqual(NOTHING);
    const unrated = {
      ...person,
      hourlyRate: null,
      sums: { ...NOTHING, withAi: 1, conservativeBaseline: 2 },
    };
    const { total, groups } = worthOf([unrated], 1);
    expect(total.rated).toBeNull();
    expect(total.time.conservativeBaseline).toBe(2);
    expect(groups).toMatchObject([{ hourlyRate: null, rated: null }]);
    expect(worthOf([], 5)).toMatchObject({ hidden: false, groups: [] });
  });

  it('does not depend on people without an estimate, nor do they make a group larger', () => {
    const some = {
      conservativeBaseline: 30,
      withAi: 10,
      meanBaseline: 50,
      variance: 9,
      sharedDeviation: 35,
      offChatDeviation: 6,
    };
    const of = (person: string, group: string, known: boolean): Contribution => ({
      person,
      group,
      above: [],
      hourlyRate: 50,
      sums: known ? some : NOTHING,
    });
    const { groups } = worthOf(
      [
        ...['a', 'b', 'c', 'd'].map((person) => of(person, 'small', true)),
        of('e', 'small', false),
        ...['f', 'g', 'h', 'i', 'j', 'k'].map((person) => of(person, 'large', true)),
        ...['l', 'm', 'n', 'o', 'p', 'q', 'r'].map((person) => of(person, 'larger', true)),
      ],
      5,
    );
    expect(groups.map(({ group, hidden }) => [group, hidden])).toEqual([
      ['small', true],
      ['large', true],
      ['larger', false],
    ]);
  });
});

describe('what is hidden', () => {
  it('cannot be worked out: no sum of what is shown is about fewer people than the minimum', () => {
    const any = fc.oneof(organisation, nestedOrganisation);
    fc.assert(
      fc.property(any, fc.constantFrom(2, 3), (people, minimum) => {
        const worths = worthOf(people, minimum);
        if (worths.hidden) return;
        const shown = published(people, worths);
        const everybody = [...new Set(people.map(({ person }) => person))];
        for (const few of subsets(everybody.length, minimum - 1)) {
          const isOther = people.map(({ person }) => !few.has(everybody.indexOf(person)));
          const others = shown.map((row) => row.filter((_, at) => isOther[at]));
          // Were a sum of rows about these few alone, the rest of the rows would be of a lower rank.
          expect(rankOf(others)).toBe(rankOf(shown));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is little: groups that are large enough are shown, within each other too', () => {
    const at = (group: string, above: readonly string[], from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => ({
        ...{ person: `p-${from + index}`, group, above, hourlyRate: 50 },
        sums: {
          conservativeBaseline: 30,
          withAi: 10,
          meanBaseline: 50,
          variance: 9,
          sharedDeviation: 35,
          offChatDeviation: 6,
        },
      }));
    const hiddenOf = (...people: Contribution[][]) =>
      worthOf(people.flat(), 5).groups.flatMap(({ group, hidden }) => (hidden ? group : []));
    const [lab, sales] = [at('lab', ['company'], 0, 6), at('sales', ['company'], 6, 20)];
    expect(hiddenOf(lab, sales)).toEqual([]);
    expect(hiddenOf(lab, sales, at('company', [], 20, 25))).toEqual([]);
    // The difference of the company and its two groups would be one person.
    expect(hiddenOf(lab, sales, at('company', [], 20, 21))).toEqual(['lab']);
    // Two are counted in the company, and by themselves nowhere; with one more there, three.
    expect(hiddenOf(at('lab', ['company'], 0, 2), sales)).toEqual(['lab', 'sales']);
    expect(hiddenOf(at('lab', ['company'], 0, 2), sales, at('company', [], 20, 23))).toEqual([
      'lab',
    ]);
  });

  it('is a group in which people of another rate could be told apart', () => {
    const rated = (group: string, hourlyRate: number, from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => ({
        ...{ person: `p-${from + index}`, group, above: ['company'], hourlyRate },
        sums: {
          conservativeBaseline: 30,
          withAi: 10,
          meanBaseline: 50,
          variance: 9,
          sharedDeviation: 35,
          offChatDeviation: 6,
        },
      }));
    const elsewhere = rated('elsewhere', 90, 20, 30).map((each) => ({ ...each, above: [] }));
    const { groups } = worthOf(
      [...rated('lab', 50, 0, 12), ...rated('few', 90, 12, 14), ...elsewhere],
      5,
    );
    expect(groups.map(({ group, hourlyRate, hidden }) => [group, hourlyRate, hidden])).toEqual([
      ['lab', 50, false],
      ['company', null, true],
      ['few', 90, true],
      ['elsewhere', 90, true],
    ]);
  });

  it('takes another group of the same rate along, since two rates are two equations', () => {
    const of = (group: string, hourlyRate: number, from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => ({
        person: `p-${from + index}`,
        group,
        above: [],
        hourlyRate,
        sums: {
          conservativeBaseline: 30,
          withAi: 10,
          meanBaseline: 50,
          variance: 9,
          sharedDeviation: 35,
          offChatDeviation: 6,
        },
      }));
    const { groups } = worthOf(
      [...of('few', 50, 0, 2), ...of('same rate', 50, 2, 12), ...of('other rate', 80, 12, 18)],
      5,
    );
    expect(groups.filter(({ hidden }) => hidden).map(({ group }) => group)).toEqual([
      'few',
      'same rate',
    ]);
  });
});

const NOTHING = {
  conservativeBaseline: null,
  withAi: null,
  meanBaseline: null,
  variance: null,
  sharedDeviation: null,
  offChatDeviation: null,
};

/** Everything that is published as sums of people's minutes: those of all and of the groups that are shown, and their value. */
function published(people: readonly Contribution[], worths: Worths): number[][] {
  const rates = people.map(({ hourlyRate }) =>
    hourlyRate === null ? 0 : (worths.replacedRates.get(hourlyRate) ?? hourlyRate),
  );
  const isIn = (group: string | null) => (each: Contribution) =>
    each.group === group || (group !== null && each.above.includes(group));
  const shown = worths.groups.filter(({ hidden }) => !hidden);
  return [() => true, ...shown.map(({ group }) => isIn(group))].flatMap((holds) => [
    people.map((each) => (holds(each) ? 1 : 0)),
    people.map((each, at) => (holds(each) ? (rates[at] ?? 0) : 0)),
  ]);
}

/** Every set of 1 to `most` of so many. */
function* subsets(size: number, most: number): Generator<ReadonlySet<number>> {
  for (let mask = 1; mask < 2 ** size; mask += 1) {
    const set = new Set(
      Array.from({ length: size }, (_, at) => at).filter((at) => (mask >> at) & 1),
    );
    if (set.size <= most && set.size < size) yield set;
  }
}

/** By Gauss; entries are small whole numbers. */
function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const at = rows.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    const pivot = rows[at];
    if (pivot === undefined) continue;
    rows.splice(at, 1);
    rows.splice(rank, 0, pivot);
    for (const row of rows.slice(rank + 1)) eliminate(row, pivot, column);
    rank += 1;
  }
  return rank;
}

function eliminate(row: number[], pivot: readonly number[], column: number): void {
  const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
  for (const [at, value] of pivot.entries()) row[at] = (row[at] ?? 0) - factor * value;
}
