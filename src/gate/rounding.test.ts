import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast, roughly, rounded, stepOf } from './rounding.ts';

describe('stepOf', () => {
  it.each([
    [1000, 5, 100],
    [40, 5, 2],
    [20, 5, 2],
    [-1000, 5, 100],
    [0.3, 10, 0.01],
    [0, 5, null],
  ])('of a sum of %d over %d people is %s', (sum, people, step) => {
    expect(stepOf(sum, people)).toBe(step);
  });

  it('is a 1, 2 or 5 with zeros, at most half of the average person, and more than a fifth of it', () => {
    const sums = fc.double({ min: 0.001, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(sums, fc.integer({ min: 5, max: 10_000 }), (sum, people) => {
        const step = stepOf(sum, people) ?? 0;
        expect([1, 2, 5]).toContain(Number(step.toExponential(6).split('e')[0]));
        expect(step).toBeLessThanOrEqual((sum / people / 2) * (1 + 1e-9));
        expect(step).toBeGreaterThan(sum / people / 5.0001);
      }),
    );
  });
});

describe('rounded', () => {
  it('gives whole steps, without the digits of a double', () => {
    expect(rounded(1234.567, 10)).toBe(1250);
    expect(rounded(0.3 * 3, 9)).toBe(0.9);
    expect(rounded(0, 7)).toBe(0);
  });
});

describe('atLeast', () => {
  it.each([
    [48, 60, 45],
    [5, null, 5],
    [4, null, null],
    [10, 10, 5],
    [8, 8, 5],
    [5, 5, null],
    [58, 60, 55],
    [59, 60, 55],
    [60, 60, 55],
  ])('says of %d of %s at least %s', (people, of, said) => {
    expect(atLeast(people, 5, of)).toBe(said);
  });
});

describe('roughly', () => {
  it.each([
    [0, 0],
    [4, 0],
    [7, 10],
    [1234, 1250],
    [1_234_567, 1_250_000],
  ])('says %d as %d', (count, said) => {
    expect(roughly(count, 5)).toBe(said);
  });

  it('never tells one of fewer than k from none', () => {
    for (let count = 0; count < 5; count += 1) expect(roughly(count, 5)).toBe(0);
  });
});
