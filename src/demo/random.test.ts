import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from './random.ts';

const drawn = (seed: number, label: string) => {
  const random = seededRandom(seed, label);
  return Array.from({ length: 20 }, () => random.next());
};

describe('seededRandom', () => {
  it('gives the same numbers for the same seed and label, and others for another', () => {
    expect(drawn(7, 'a')).toEqual(drawn(7, 'a'));
    expect(drawn(7, 'a')).not.toEqual(drawn(7, 'b'));
    expect(drawn(7, 'a')).not.toEqual(drawn(8, 'a'));
  });

  it('stays the sequence that demonstrations were made with', () => {
    const random = seededRandom(605, 'people');
    expect([random.int(0, 999), random.int(0, 999), random.int(0, 999)]).toMatchInlineSnapshot(`
      [
        907,
        570,
        387,
      ]
    `);
  });

  it('keeps whole numbers within both ends, and reaches them', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.integer({ min: -50, max: 50 }),
        fc.nat(6),
        (seed, from, span) => {
          const random = seededRandom(seed);
          const numbers = Array.from({ length: 200 }, () => random.int(from, from + span));
          expect(Math.min(...numbers)).toBe(from);
          expect(Math.max(...numbers)).toBe(from + span);
        },
      ),
    );
  });

  it('samples different entries in the order of the list, as many as there are', () => {
    fc.assert(
      fc.property(fc.integer(), fc.uniqueArray(fc.integer()), fc.nat(12), (seed, list, count) => {
        const taken = seededRandom(seed).sample(list, count);
        expect(taken).toHaveLength(Math.min(count, list.length));
        expect(list.filter((entry) => taken.includes(entry))).toEqual(taken);
      }),
    );
  });

  it('never picks what has no weight', () => {
    const random = seededRandom(1);
    const picks = Array.from({ length: 500 }, () =>
      random.weighted([
        ['a', 3],
        ['b', 0],
        ['c', 1],
      ]),
    );
    expect(new Set(picks)).toEqual(new Set(['a', 'c']));
    expect(picks.filter((pick) => pick === 'a').length / 500).toBeCloseTo(0.75, 1);
  });

  it('draws lognormal values around their median and events around their mean', () => {
    const random = seededRandom(2);
    const values = Array.from({ length: 4000 }, () => random.lognormal(30, 0.8)).sort(
      (a, b) => a - b,
    );
    expect(values[2000]).toBeCloseTo(30, -0.5);
    const events = Array.from({ length: 4000 }, () => random.poisson(0.8));
    expect(events.reduce((sum, count) => sum + count, 0) / 4000).toBeCloseTo(0.8, 1);
  });

  it('makes ids in the shape of a version 4 UUID that do not repeat', () => {
    const random = seededRandom(3);
    const ids = Array.from({ length: 5000 }, () => random.uuid());
    expect(new Set(ids).size).toBe(5000);
    expect(
      ids.filter(
        (id) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id),
      ),
    ).toEqual([]);
  });
});
