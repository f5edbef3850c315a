import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { savedOf } from '../answer.ts';
import { type Contribution, type Worths, worthOf } from './worth.ts';

/** To the thousandth, as far as anybody could tell them apart. */
const minutes = (most: number) => fc.nat(most * 1000).map((thousandths) => thousandths / 1000);
const sums = fc
  .record({
    baseline: minutes(480),
    withAi: minutes(480),
    longTail: minutes(3),
    noise: minutes(9),
    bias: minutes(1),
  })
  .map(({ baseline, withAi, longTail, noise, bias }) => {
    const expected = baseline * (1 + longTail);
    return { baseline, withAi, expected, variance: noise * expected ** 2, shared: bias * expected };
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
        hourlyRate: rates[group] ?? null,
        sums: each.sums,
      };
    }),
  );

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
        for (const key of ['baseline', 'withAi', 'expected', 'variance', 'shared'] as const) {
          const sum = groups.reduce((all, { rated }) => all + (rated?.[key] ?? 0), 0);
          close(sum, total.rated?.[key]);
        }
        expect(groups.every(({ hidden }) => !hidden)).toBe(true);
      }),
    );
  });

  it('is nothing known, and not zero, where nobody has an estimate or no rate is set', () => {
    const person = { person: 'a', group: null, sums: NOTHING };
    expect(worthOf([{ ...person, hourlyRate: 60 }], 1).total.rated).toEqual(NOTHING);
    const unrated = { ...person, hourlyRate: null, sums: { ...NOTHING, withAi: 1, baseline: 2 } };
    const { total, groups } = worthOf([unrated], 1);
    expect(total.rated).toBeNull();
    expect(total.time.baseline).toBe(2);
    expect(groups).toMatchObject([{ hourlyRate: null, rated: null }]);
    expect(worthOf([], 5)).toMatchObject({ hidden: false, groups: [] });
  });

  it('does not depend on people without an estimate, nor do they make a group larger', () => {
    const some = { baseline: 30, withAi: 10, expected: 50, variance: 9, shared: 35 };
    const of = (person: string, group: string, known: boolean): Contribution => ({
      person,
      group,
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
    fc.assert(
      fc.property(organisation, fc.constantFrom(2, 3), (people, minimum) => {
        const worths = worthOf(people, minimum);
        if (worths.hidden) return;
        const shown = published(people, worths);
        for (const few of subsets(people.length, minimum - 1)) {
          const others = shown.map((row) => row.filter((_, at) => !few.has(at)));
          // Were a sum of rows about these few alone, the rest of the rows would be of a lower rank.
          expect(rankOf(others)).toBe(rankOf(shown));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('takes another group of the same rate along, since two rates are two equations', () => {
    const of = (group: string, hourlyRate: number, from: number, to: number) =>
      Array.from({ length: to - from }, (_, index) => ({
        person: `p-${from + index}`,
        group,
        hourlyRate,
        sums: { baseline: 30, withAi: 10, expected: 50, variance: 9, shared: 35 },
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

const NOTHING = { baseline: null, withAi: null, expected: null, variance: null, shared: null };

/** Everything that is published as sums of each person's minutes: those of all, their value, and the groups that are shown. */
function published(people: readonly Contribution[], { groups }: Worths): number[][] {
  const used = new Map(groups.map(({ group, hourlyRate }) => [group, hourlyRate ?? 0]));
  return [
    people.map(() => 1),
    people.map(({ group }) => used.get(group) ?? 0),
    ...groups
      .filter(({ hidden }) => !hidden)
      .map(({ group }) => people.map((each) => (each.group === group ? 1 : 0))),
  ];
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
