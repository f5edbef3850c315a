import { describe, expect, it } from 'vitest';
import { storedTime, timesOf } from './document-time.ts';

const now = Date.parse('2026-03-02T09:00:00Z');
const at = 1_764_665_000; // 2025-12-02T08:43:20Z

describe('storedTime', () => {
  it.each([
    ['seconds', at],
    ['milliseconds', at * 1e3],
    ['microseconds', at * 1e6],
    ['nanoseconds', at * 1e9],
  ])('understands %s', (_, value) => {
    expect(storedTime(value, now)).toBe(at * 1000);
  });

  it.each([
    [String(at)],
    [` ${at}.0 `],
    [String(at * 1000)],
    [BigInt(at) * 1_000_000_000n],
    ['2025-12-02T08:43:20Z'],
    ['2025-12-02T08:43:20.000000+00:00'],
    ['2025-12-02 08:43:20'],
    ['2025-12-02T10:43:20+02:00'],
    ['2025-12-02T04:43:20-0400'],
    ['2025-12-02 08:43:20+00'],
  ])('understands %s', (value) => {
    expect(storedTime(value, now)).toBe(at * 1000);
  });

  it('keeps the fraction of float seconds, to the millisecond', () => {
    expect(storedTime(1_690_000_010.5, now)).toBe(1_690_000_010_500);
  });

  it.each([
    ['missing', undefined],
    ['null', null],
    ['a text', 'yesterday'],
    ['a text with a number in it', '1764665000 or so'],
    ['no date', '2025-13-45T99:00:00Z'],
    ['a day alone', '2025-12-02'],
    ['not a number', Number.NaN],
    ['infinite', Number.POSITIVE_INFINITY],
    ['zero', 0],
    ['negative', -at],
    ['before 2020', 1_577_836_799],
    ['more than a day ahead', now / 1000 + 86_401],
  ])('does not believe a time that is %s', (_, value) => {
    expect(storedTime(value, now)).toBeNull();
  });

  it('believes the first second of 2020 and a clock up to a day ahead', () => {
    expect(storedTime(1_577_836_800, now)).toBe(1_577_836_800_000);
    expect(storedTime(now / 1000 + 86_400, now)).toBe(now + 86_400_000);
  });
});

describe('timesOf', () => {
  it('takes the nearest ancestor that has a time, else the fallback', () => {
    // 0 (none) <- 1 (100) <- 2 (none) <- 3 (none) <- 4 (200), and 5 (none) a root of its own
    const own = [null, 100, null, null, 200, null];
    const parents = [null, 0, 1, 2, 3, null];
    expect(timesOf(own, parents, 7)).toEqual([7, 100, 100, 100, 200, 7]);
  });

  it('does not ask descendants, whatever the order of the document', () => {
    expect(timesOf([null, null, 300], [1, 2, null], 7)).toEqual([300, 300, 300]);
    expect(timesOf([300, null], [1, null], 7)).toEqual([300, 7]);
  });

  it('looks at a chain of a hundred thousand messages without a time once', () => {
    const count = 100_000;
    const parents = Array.from({ length: count }, (_, index) => (index === 0 ? null : index - 1));
    const started = performance.now();
    const times = timesOf(new Array(count).fill(null), parents, 7);
    expect(times).toHaveLength(count);
    expect(new Set(times)).toEqual(new Set([7]));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
