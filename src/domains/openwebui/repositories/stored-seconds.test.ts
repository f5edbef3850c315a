import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secondsOf } from './stored-seconds.ts';

const at = 1_764_665_000;

describe('secondsOf', () => {
  it.each([
    ['seconds', at],
    ['a fraction', at + 0.75],
    ['milliseconds', at * 1e3 + 120],
    ['nanoseconds', at * 1e9],
    ['a number as text', String(at)],
    ['a date as text', '2025-12-02T08:43:20Z'],
  ])('reads %s', (_, stored) => {
    expect(secondsOf(stored)).toBe(at);
  });

  it.each([[null], [undefined], [0], [-5], [''], ['yesterday'], [Number.NaN], [true]])(
    'finds nothing in %j',
    (stored) => {
      expect(secondsOf(stored)).toBe(0);
    },
  );

  it('gives whole seconds that fit a column of 64 bits, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.string(), fc.integer(), fc.date()), (stored) => {
        const seconds = secondsOf(stored instanceof Date ? stored.toString() : stored);
        expect(Number.isSafeInteger(seconds)).toBe(true);
        expect(seconds).toBeGreaterThanOrEqual(0);
        expect(seconds).toBeLessThan(1e10);
      }),
    );
  });
});
