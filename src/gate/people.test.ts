import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedBands, mergedCohorts, shareOfCohort } from './people.ts';

describe('mergedBands', () => {
  it('merges neighbours until each holds k, and says how many at least', () => {
    expect(mergedBands([12, 2, 4, 9, 1], 5)).toEqual([
      { from: 0, to: 0, people: 10 },
      { from: 1, to: 2, people: 5 },
      { from: 3, to: 4, people: 10 },
    ]);
  });

  it('shows none where one would be left, which is everybody', () => {
    expect(mergedBands([3, 2, 1], 5)).toEqual([]);
    expect(mergedBands([], 5)).toEqual([]);
  });

  it('covers every band, each with k people at least', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 12 }), (counts) => {
        const bands = mergedBands(counts, 5);
        fc.pre(bands.length > 0);
        expect(bands[0]?.from).toBe(0);
        expect(bands.at(-1)?.to).toBe(counts.length - 1);
        for (const [at, { from, to, people }] of bands.entries()) {
          if (at > 0) expect(from).toBe((bands[at - 1]?.to ?? 0) + 1);
          const there = counts.slice(from, to + 1).reduce((all, each) => all + each, 0);
          expect(people % 5).toBe(0);
          expect(people).toBeGreaterThanOrEqual(5);
          expect(people).toBeLessThanOrEqual(there);
        }
      }),
    );
  });
});

describe('mergedCohorts', () => {
  it('asks for ten', () => {
    expect(mergedCohorts([10, 8, 4, 1, 11], 5)).toEqual([
      { from: 0, to: 0, people: 10 },
      { from: 1, to: 2, people: 10 },
      { from: 3, to: 4, people: 10 },
    ]);
  });
});

describe('shareOfCohort', () => {
  it.each([
    [4, 10, 'under_half'],
    [5, 10, 'half_or_more'],
    [10, 10, 'half_or_more'],
  ] as const)('calls %d of %d %s', (there, size, share) => {
    expect(shareOfCohort(there, size)).toBe(share);
  });
});
