import { describe, expect, it } from 'vitest';
import { usedRates } from './rates.ts';

const people = (count: number, from = 0) =>
  new Set(Array.from({ length: count }, (_, index) => `person-${from + index}`));

describe('usedRates', () => {
  it('uses every rate that enough people have', () => {
    const at = new Map([
      [30, people(5)],
      [60, people(9, 5)],
    ]);
    expect([...usedRates(at, 5)]).toEqual([
      [60, 60],
      [30, 30],
    ]);
  });

  it('takes the next lower rate for too few people, and adds them to those who have it', () => {
    const at = new Map([
      [30, people(9)],
      [60, people(3, 9)],
      [90, people(2, 12)],
      [200, people(1, 14)],
    ]);
    expect(usedRates(at, 5)).toEqual(
      new Map([
        [200, 60],
        [90, 60],
        [60, 60],
        [30, 30],
      ]),
    );
  });

  it('takes the next higher rate where too few have the lowest', () => {
    const at = new Map([
      [30, people(2)],
      [60, people(9, 2)],
    ]);
    expect(usedRates(at, 5).get(30)).toBe(60);
  });

  it('leaves one rate, the lowest, where all together are too few', () => {
    const at = new Map([
      [30, people(1)],
      [60, people(1, 1)],
    ]);
    expect(new Set(usedRates(at, 5).values())).toEqual(new Set([30]));
    expect(usedRates(new Map(), 5).size).toBe(0);
  });
});
