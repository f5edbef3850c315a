import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BandPoint, bandOf, spread, stretchesOf } from './band-geometry.ts';

const value = (claim: number, low = claim / 2, high = claim * 2, wide = 1): BandPoint => ({
  gap: null,
  value: { low, claim, expected: (low + high) / 2, high },
  wide,
});
const gap = (reason: string, wide = 1): BandPoint => ({
  ...{ gap: { reason, waits: false }, value: null, wide },
});

describe('the band', () => {
  it('breaks at gaps, and makes a dot of a value between two of them', () => {
    const band = bandOf([value(1), value(2), gap('not estimated'), value(3), gap('no data', 4)]);
    expect(band.runs).toHaveLength(1);
    expect(band.dots).toEqual([3]);
    expect(band.gaps).toEqual([
      { from: 2 / 8, to: 3 / 8, reason: 'not estimated', waits: false },
      { from: 4 / 8, to: 1, reason: 'no data', waits: false },
    ]);
  });

  it('draws a place over all its steps, level from the first to the last', () => {
    const band = bandOf([value(2), value(1, 0.5, 2, 3), value(2)]);
    expect([0, 1, 2].map(band.x)).toEqual([0.1, 0.5, 0.9]);
    const [, ...corners] = (band.runs[0]?.claim ?? '').split('L').map((at) => at.split(','));
    expect(corners.map(([x]) => x)).toEqual(['300', '700', '900']);
    expect(corners[0]?.[1]).toBe(corners[1]?.[1]);
    expect(corners[2]?.[1]).not.toBe(corners[1]?.[1]);
  });

  it('is a line where a place alone is several steps wide', () => {
    const band = bandOf([gap('no data'), value(1, 0.5, 2, 3)]);
    expect(band.runs).toHaveLength(1);
    expect(band.dots).toEqual([]);
  });

  it('finds the place under a pointer, whatever its width', () => {
    const { placeAt } = bandOf([value(2), value(1, 0.5, 2, 3), value(2)]);
    expect([-0.2, 0.1, 0.21, 0.79, 0.81, 1.3].map(placeAt)).toEqual([0, 0, 1, 1, 2, 2]);
    expect(bandOf([]).placeAt(0.5)).toBe(0);
  });

  it('has zero among its lines, also when all values are high', () => {
    expect(bandOf([value(90), value(100)]).ticks[0]).toBe(0);
  });

  it('draws losses below the zero line', () => {
    const band = bandOf([value(-5, -12, 3), value(4, -3, 9)]);
    expect(band.ticks).toContain(0);
    expect(band.ticks[0]).toBeLessThan(0);
    expect(band.y(-12)).toBeGreaterThan(band.y(0));
    expect(band.y(0)).toBeLessThan(1);
    expect(band.y(9)).toBeLessThan(band.y(0));
  });

  it('draws nothing but the axis for an empty range, and a flat line for zeros', () => {
    expect(bandOf([]).runs).toEqual([]);
    const flat = bandOf([value(0), value(0)]);
    expect(flat.y(0)).toBe(1);
    expect(flat.runs).toHaveLength(1);
    expect(bandOf([value(0, -5e-324, 5e-324), gap('no data')]).ticks.length).toBeGreaterThan(1);
  });

  it('keeps every value inside the drawing and every path free of NaN', () => {
    const amount = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    const place = fc.oneof(
      fc.integer({ min: 1, max: 9 }).map((wide) => gap('no data', wide)),
      fc.tuple(amount, amount, amount, fc.integer({ min: 1, max: 9 })).map(([a, b, c, wide]) => {
        const [low = 0, claim = 0, high = 0] = [a, b, c].toSorted((one, other) => one - other);
        return value(claim, low, high, wide);
      }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 60 }), (points) => {
        const band = bandOf(points);
        for (const point of points) {
          if (point.value === null) continue;
          expect(band.y(point.value.high)).toBeGreaterThanOrEqual(-1e-9);
          expect(band.y(point.value.low)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(JSON.stringify(band)).not.toMatch(/NaN|null/u);
      }),
    );
  });
});

describe('stretchesOf', () => {
  it('does not join equal kinds across another place', () => {
    expect(stretchesOf(['a', null, 'a', 'a', 'b'], (kind) => kind)).toEqual([
      { first: 0, last: 0, reason: 'a' },
      { first: 2, last: 3, reason: 'a' },
      { first: 4, last: 4, reason: 'b' },
    ]);
  });
});

describe('spread', () => {
  it('leaves labels alone that are far enough apart', () => {
    expect(spread([10, 100, 200], 15, 280)).toEqual([10, 100, 200]);
  });

  it('moves close ones apart and keeps them inside', () => {
    expect(spread([275, 278, 270], 15, 280)).toEqual([265, 280, 250]);
  });

  it('never changes the order and never overlaps while there is room', () => {
    const wishes = fc.array(fc.integer({ min: 0, max: 280 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(wishes, (wanted) => {
        const placed = spread(wanted, 15, 280);
        const order = wanted
          .map((_, index) => index)
          .sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
        order.slice(1).forEach((index, rank) => {
          const above = placed[order[rank] ?? 0] ?? 0;
          expect((placed[index] ?? 0) - above).toBeGreaterThanOrEqual(15 - 1e-9);
        });
        expect(Math.max(...placed)).toBeLessThanOrEqual(280);
      }),
    );
  });
});
