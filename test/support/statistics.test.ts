import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalCdf } from '../../src/kernel/statistics.ts';
import { lognormalMoments, normalQuantile, spearman } from './statistics.ts';

describe('normalQuantile', () => {
  it.each([
    [0.9, 1.2815515655446004],
    [0.975, 1.959963984540054],
    [0.5, 0],
    [1e-12, -7.034483825301131],
    [0.0001, -3.719016485455709],
  ])('is as tabled at %d', (p, x) => {
    expect(normalQuantile(p)).toBeCloseTo(x, 9);
  });

  it('turns the distribution function round', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true }), (p) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
      }),
    );
  });

  it('is infinite at the ends and nothing beyond them', () => {
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect([normalQuantile(-0.1), normalQuantile(1.1), normalQuantile(Number.NaN)]).toEqual([
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
  });
});

describe('lognormalMoments', () => {
  it('has a mean above the median: 10 exp(1/2), and variance mean^2 (e - 1) at s = 1', () => {
    const { mean, variance } = lognormalMoments(10, 1);
    expect(mean).toBeCloseTo(16.487212707, 8);
    expect(variance).toBeCloseTo(467.077427, 6);
  });

  it('is the median alone where nothing varies', () => {
    expect(lognormalMoments(10, 0)).toEqual({ mean: 10, variance: 0 });
    expect(lognormalMoments(0, 1)).toEqual({ mean: 0, variance: 0 });
  });
});

describe('spearman', () => {
  it('sees order alone, and shares the ranks of ties', () => {
    expect(spearman([1, 2, 3], [10, 100, 1000])).toBe(1);
    expect(spearman([1, 2, 3], [3, 2, 1])).toBe(-1);
    // Ranks 1, 2.5, 2.5, 4 against 1, 3, 2, 4: 4.5 / sqrt(4.5 x 5).
    expect(spearman([1, 2, 2, 3], [1, 3, 2, 4])).toBeCloseTo(4.5 / Math.sqrt(22.5), 12);
  });

  it('knows nothing where one side never varies', () => {
    expect(spearman([1, 1], [1, 2])).toBeNull();
    expect(spearman([1], [1])).toBeNull();
    expect(spearman([1, 2], [1])).toBeNull();
  });
});
