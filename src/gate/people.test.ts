import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohortsOf, shareOfCohort, stairsOf } from './people.ts';
import { atLeast, atMost, grownBy } from './rounding.ts';

const counts = fc.array(fc.nat(20), { maxLength: 12 });
const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);

describe('stairsOf', () => {
  it('says of how many it is so much or more, in bands that differ by k', () => {
    expect(stairsOf([12, 2, 4, 9, 1], 5)).toEqual([
      { from: 0, people: 25 },
      { from: 1, people: 15 },
      { from: 2, people: 10 },
    ]);
  });

  it('shows none where one band would be left, which is everybody', () => {
    expect(stairsOf([1, 2, 3], 5)).toEqual([]);
    expect(stairsOf([], 5)).toEqual([]);
  });

  it('never says everybody', () => {
    expect(stairsOf([10, 10], 5, 20)).toEqual([
      { from: 0, people: 15 },
      { from: 1, people: 10 },
    ]);
  });

  it('says no more than is true, in steps of k that go down by k at least', () => {
    fc.assert(
      fc.property(counts, (given) => {
        const stairs = stairsOf(given, 5);
        for (const [at, { from, people }] of stairs.entries()) {
          const there = sum(given.slice(from));
          expect(people % 5).toBe(0);
          expect(people).toBeLessThanOrEqual(there);
          const before = stairs[at - 1]?.people;
          if (before !== undefined) expect(people).toBeLessThanOrEqual(before - 5);
        }
        if (stairs.length > 0) expect(stairs[0]?.from).toBe(0);
      }),
    );
  });
});

describe('cohortsOf', () => {
  it('asks for ten, and lets those wait who are fewer', () => {
    expect(cohortsOf([10, 8, 4, 1, 11, 3], 5)).toEqual([
      { from: 0, to: 0, people: 10 },
      { from: 1, to: 2, people: 10 },
      { from: 3, to: 4, people: 10 },
    ]);
  });

  it('keeps what it said when time goes on', () => {
    fc.assert(
      fc.property(counts, counts, (before, then) => {
        const known = cohortsOf(before, 5);
        expect(cohortsOf([...before, ...then], 5).slice(0, known.length)).toEqual(known);
      }),
    );
  });
});

describe('shareOfCohort', () => {
  it.each([
    [4, 10, 'under_half'],
    [5, 10, 'half_or_more'],
    [10, 10, 'half_or_more'],
    [9, 9, null],
  ] as const)('calls %d of %d %s', (there, size, share) => {
    expect(shareOfCohort(there, size, 5)).toBe(share);
  });
});

describe('what "at least" leaves open', () => {
  it('is up to the next multiple, and one more where it may be everybody', () => {
    fc.assert(
      fc.property(fc.nat(80), fc.option(fc.nat(60)), (people, of) => {
        const most = atMost(atLeast(people, 5, of), 5, of);
        expect(most).toBeGreaterThanOrEqual(people);
        expect(most - people).toBeLessThan(10);
      }),
    );
  });

  it('a growth that is said is true', () => {
    const numbers = fc.record({ before: fc.nat(60), more: fc.nat(30), of: fc.option(fc.nat(70)) });
    fc.assert(
      fc.property(numbers, ({ before, more, of }) => {
        const said = (people: number) => ({ said: atLeast(people, 5, of), of, k: 5 });
        const grown = grownBy(said(before + more), said(before));
        expect(grown ?? 0).toBeLessThanOrEqual(more);
      }),
    );
  });
});

/** Every way in which so many people at most are of these kinds. */
function* worlds(kinds: number, most: number, head: readonly number[] = []): Generator<number[]> {
  if (head.length === kinds) {
    yield [...head];
    return;
  }
  for (let people = 0; people <= most; people += 1) {
    yield* worlds(kinds, most - people, [...head, people]);
  }
}

interface Telling {
  readonly kinds: number;
  /** People of the largest world; and the largest of which every world that looks alike is among them. */
  readonly most: number;
  readonly upTo: number;
  readonly k: number;
}

/** Sets that hold somebody, and fewer than k people, in every world of which the same is said. */
function toldOf(
  { kinds, most, upTo, k }: Telling,
  said: (world: readonly number[]) => unknown,
  sets: (world: readonly number[]) => Readonly<Record<string, number>>,
): string[] {
  const open = new Map<string, { few: Set<string>; isWhole: boolean }>();
  for (const world of worlds(kinds, most)) {
    const key = JSON.stringify(said(world));
    const few = new Set(
      Object.entries(sets(world)).flatMap(([name, people]) =>
        people >= 1 && people < k ? [name] : [],
      ),
    );
    const known = open.get(key) ?? { few, isWhole: true };
    const isWhole = known.isWhole && sum(world) <= upTo;
    open.set(key, { few: new Set([...known.few].filter((name) => few.has(name))), isWhole });
  }
  return [...open].flatMap(([key, { few, isWhole }]) =>
    isWhole ? [...few].map((name) => `${name} of ${key}`) : [],
  );
}

/** A month of people of nine kinds: in how many of its weeks they came, and on few, some or many days. */
function monthOf(world: readonly number[]) {
  const [never = 0, paused = 0, ...active] = world;
  const [few = 0, some = 0, fewWeekly = 0, someWeekly = 0, fewAlways = 0, someAlways = 0] = active;
  const many = active[6] ?? 0;
  const always = fewAlways + someAlways + many;
  const weekly = fewWeekly + someWeekly + always;
  return {
    accounts: sum(world),
    steps: [sum(world) - never, sum(active), weekly, always],
    bands: [few + fewWeekly + fewAlways, some + someWeekly + someAlways, many],
    never,
    paused,
  };
}

describe('all that is said of one time, in every small world that looks alike', () => {
  const K = 3;

  it('may be true of nobody or of k people, whichever set follows from it: steps and bands of a month', () => {
    const found = toldOf(
      { kinds: 9, most: 11, upTo: 11, k: K },
      (world) => {
        const { steps, bands, accounts } = monthOf(world);
        const said = steps.map((each) => atLeast(each, K, accounts));
        return [accounts, said, stairsOf(bands, K, accounts)];
      },
      (world) => {
        const { steps, bands, accounts, never, paused } = monthOf(world);
        const [tried = 0, active = 0, weekly = 0, always = 0] = steps;
        const [few = 0, some = 0, many = 0] = bands;
        return {
          ...{ tried, active, weekly, always, few, some, many, more: some + many },
          ...{ never, paused, away: accounts - active },
          ...{ seldom: active - weekly, notAlways: weekly - always },
        };
      },
    );
    expect(found).toEqual([]);
  });

  it('may be true of nobody or of k people: new, back and paused in a quarter', () => {
    const found = toldOf(
      { kinds: 5, most: 17, upTo: 14, k: K },
      ([fresh = 0, back = 0, stayed = 0, paused = 0, long = 0]) => {
        const before = back + stayed + paused + long;
        return [before, before + fresh, back, paused].map((each) => atLeast(each, K));
      },
      ([fresh = 0, back = 0, stayed = 0, paused = 0, long = 0]) => ({
        ...{ fresh, back, stayed, paused, long, active: fresh + back + stayed },
        ...{ before: stayed + paused, away: paused + long },
      }),
    );
    expect(found).toEqual([]);
  });

  it('would tell of few where parts of a known whole were rounded down each', () => {
    const found = toldOf(
      { kinds: 3, most: 14, upTo: 14, k: K },
      (world) => [sum(world), ...world.map((each) => atLeast(each, K))],
      ([a = 0, b = 0, c = 0]) => ({ a, b, c }),
    );
    expect(found.length).toBeGreaterThan(0);
  });
});
