import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changeInPercent,
  commonUnit,
  count,
  countInWords,
  duration,
  durationBetween,
  durationInWords,
  durationParts,
  durationRange,
  elapsed,
  estimate,
  percent,
} from './format.ts';

const nb = '\u00a0';
const minus = '\u2212';

describe('count', () => {
  it('gives counted things exactly', () => {
    expect(count(9184)).toBe('9,184');
    expect(count(0)).toBe('0');
  });

  it('says in words that a count is missing', () => {
    expect(count(null)).toBe('not known');
    expect(count(Number.NaN)).toBe('not known');
  });

  it('spells small counts at the beginning of a sentence', () => {
    expect(countInWords(4)).toBe('Four');
    expect(countInWords(12)).toBe('12');
  });
});

describe('estimate', () => {
  it('keeps two significant digits', () => {
    expect(estimate(1963)).toBe('2,000');
    expect(estimate(1.66)).toBe('1.7');
    expect(estimate(0.044)).toBe('0');
  });

  it('rounds the ends of a range away from the middle', () => {
    expect(estimate(1289, 'down')).toBe('1,200');
    expect(estimate(2701, 'up')).toBe('2,800');
    expect(estimate(-31.2, 'down')).toBe(`${minus}32`);
  });

  it('shows no negative zero', () => {
    expect(estimate(-0.01)).toBe('0');
  });
});

describe('duration', () => {
  it('gives minutes below 100 minutes, else hours', () => {
    expect(duration(24)).toBe(`24${nb}min`);
    expect(duration(102)).toBe(`1.7${nb}h`);
    expect(duration(72_000)).toBe(`1,200${nb}h`);
    expect(duration(8.43)).toBe(`8.4${nb}min`);
  });

  it('gives hours where rounding would reach 100 minutes', () => {
    expect(duration(99.6)).toBe(`1.7${nb}h`);
    expect(duration(99.6, 'down')).toBe(`99${nb}min`);
  });

  it('shows a loss with a minus sign, not a hyphen', () => {
    expect(duration(-2400)).toBe(`${minus}40${nb}h`);
  });

  it('says in words that nothing was estimated', () => {
    expect(duration(null)).toBe('not estimated');
    expect(duration(Number.NaN)).toBe('not estimated');
  });

  it('speaks in sentences', () => {
    expect(durationInWords(72_000)).toBe(`1,200${nb}hours`);
    expect(durationInWords(1)).toBe(`1${nb}minute`);
    expect(durationInWords(120)).toBe(`2${nb}hours`);
  });

  it('hands out figure and unit apart', () => {
    expect(durationParts(102)).toEqual({ figure: '1.7', unit: 'h' });
  });
});

describe('durationRange', () => {
  it('has one unit for both ends', () => {
    expect(durationRange(72_000, 168_000)).toBe(`1,200\u20132,800${nb}h`);
    expect(durationRange(30, 300)).toBe(`0.5\u20135${nb}h`);
  });

  it('takes a word between ends when one is below zero', () => {
    expect(durationRange(-2400, 18_600)).toBe(`${minus}40 to 310${nb}h`);
    expect(durationBetween(-2400, 18_600)).toBe(`${minus}40 and 310${nb}h`);
  });

  it('takes the unit of its wider end', () => {
    expect(durationRange(-600, 30)).toBe(`${minus}10 to 0.5${nb}h`);
  });

  it('never is narrower than what it stands for', () => {
    const minutes = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        const text = durationBetween(low, high).replaceAll(',', '').replaceAll(minus, '-');
        const found = /^(-?[\d.]+) and (-?[\d.]+)\s(min|h)$/u.exec(text);
        expect(found).not.toBeNull();
        const perUnit = found?.[3] === 'h' ? 60 : 1;
        expect(Number(found?.[1]) * perUnit).toBeLessThanOrEqual(low + 1e-6);
        expect(Number(found?.[2]) * perUnit).toBeGreaterThanOrEqual(high - 1e-6);
      }),
    );
  });
});

describe('shares and changes', () => {
  it('gives shares in whole per cent', () => {
    expect(percent(0.644)).toBe('64%');
    expect(percent(null)).toBe('not known');
  });

  it('marks a change with a triangle', () => {
    expect(changeInPercent(115, 100)).toEqual({ direction: 'more', sign: '▲', size: '15%' });
    expect(changeInPercent(85, 100)).toEqual({ direction: 'less', sign: '▼', size: '15%' });
  });

  it('calls a change that rounding swallows the same', () => {
    expect(changeInPercent(1001, 1000)?.direction).toBe('same');
  });

  it('gives no per cent where there is nothing to divide by or the sign changes', () => {
    expect(changeInPercent(10, 0)).toBeNull();
    expect(changeInPercent(10, -5)).toBeNull();
    expect(changeInPercent(-10, 5)).toBeNull();
    expect(changeInPercent(null, 5)).toBeNull();
  });
});

describe('elapsed', () => {
  it('gives the two largest units', () => {
    expect(elapsed(41)).toBe(`41${nb}s`);
    expect(elapsed(125)).toBe(`2${nb}min 5${nb}s`);
    expect(elapsed(3840)).toBe(`1${nb}h 4${nb}min`);
    expect(elapsed(null)).toBe('not known');
  });
});

describe('commonUnit', () => {
  it('takes hours as soon as one value reaches 100 minutes', () => {
    expect(commonUnit([3, 99]).sign).toBe('min');
    expect(commonUnit([3, -140]).sign).toBe('h');
    expect(commonUnit([]).sign).toBe('min');
  });
});

it('never shows NaN, Infinity or a hyphen for any number', () => {
  const anything = fc.oneof(fc.double(), fc.integer(), fc.constant(null));
  fc.assert(
    fc.property(anything, (value) => {
      const shown = [count(value), duration(value), duration(value, 'up'), percent(value)];
      expect(shown.join(' ')).not.toMatch(/NaN|Infinity|∞|-/u);
    }),
  );
});
