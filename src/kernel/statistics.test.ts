import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lognormalMoments, normalQuantile } from '../../test/support/statistics.ts';
import {
  confidenceOf,
  normalCdf,
  OFF_CHAT_ERROR,
  quantile,
  SHARED_BIAS,
  savingOfTotal,
  seededRandom,
  shareRange,
  Z90,
} from './statistics.ts';

describe('normalCdf', () => {
  // Abramowitz and Stegun, table 26.1 and 26.2.
  it.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1.96, 0.02499789514822],
    [3, 0.99865010196837],
    [-8, 6.220960574271785e-16],
    [-40, 0],
    [40, 1],
  ])('is as tabled at %d', (x, p) => {
    expect(normalCdf(x)).toBeCloseTo(p, 13);
  });
});

describe('savingOfTotal', () => {
  it('gives back the one estimate that the total is made of', () => {
    // A median of 100 with s = 1: P10 = 100 / exp(1.28155) = 27.76, P90 = 360.22; 20 minutes with AI come off.
    const { mean, variance } = lognormalMoments(100, 1);
    const total = {
      conservativeBaseline: 100,
      meanBaseline: mean,
      variance,
      withAi: 20,
      withAiDeviation: 0,
    };
    const saving = savingOfTotal(total, 0);
    expect(saving.conservative).toBe(80);
    expect(saving.expected).toBeCloseTo(164.872 - 20, 3);
    expect(saving.low).toBeCloseTo(27.7605 - 20, 3);
    expect(saving.high).toBeCloseTo(360.2224 - 20, 3);
  });

  it('stays wide by the shared bias however many estimates there are', () => {
    const { mean, variance } = lognormalMoments(10, 1.156);
    const many = 100_000;
    const total = {
      conservativeBaseline: 10 * many,
      meanBaseline: mean * many,
      variance: variance * many,
      withAi: 0,
      withAiDeviation: 0,
    };
    const saving = savingOfTotal(total, SHARED_BIAS.uncalibrated);
    expect(saving.high / saving.low).toBeCloseTo(Math.exp(2 * Z90 * 0.7), 2);
    expect(savingOfTotal(total, 0).high / savingOfTotal(total, 0).low).toBeLessThan(1.03);
  });

  it('is wider by the error of the time with AI, which no number of estimates evens out', () => {
    const total = { conservativeBaseline: 50, meanBaseline: 100, variance: 25, withAi: 40 };
    const exact = savingOfTotal({ ...total, withAiDeviation: 0 }, 0.1);
    const wide = savingOfTotal({ ...total, withAiDeviation: 20 }, 0.1);
    expect(wide.expected).toBe(exact.expected);
    expect(wide.conservative).toBe(exact.conservative);
    expect(wide.low).toBeLessThan(exact.low - 10);
    expect(wide.high).toBeGreaterThan(exact.high + 10);
    const alone = { conservativeBaseline: 0, meanBaseline: 0, variance: 0, withAi: 12 };
    const { low, high } = savingOfTotal({ ...alone, withAiDeviation: 3 }, 0.7);
    expect([low, high]).toEqual([-12 - 3 * Z90, -12 + 3 * Z90]);
  });

  it('has the range of the time without AI alone, to the last digit, where the time with AI has no error', () => {
    const minutes = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(
        minutes,
        minutes,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (mean, withAi, t) => {
          const total = {
            conservativeBaseline: mean / 2,
            meanBaseline: mean,
            variance: mean,
            withAi,
          };
          const { low, high } = savingOfTotal({ ...total, withAiDeviation: 0 }, t);
          const own = Math.log1p(mean / mean ** 2);
          const [middle, spread] = [
            mean * Math.exp(-own / 2),
            Math.exp(Z90 * Math.sqrt(own + t * t)),
          ];
          const before = [middle / spread - withAi, middle * spread - withAi];
          expect([low, high]).toEqual(before);
          const wider = savingOfTotal({ ...total, withAiDeviation: 1 }, t);
          expect(wider.low).toBeLessThanOrEqual(low);
          expect(wider.high).toBeGreaterThanOrEqual(high);
        },
      ),
    );
  });

  it.each([
    [0.05, 0.3],
    [0.2, 1],
    [0.35, 0.6],
    [0.7, 0.6],
    [0.7, 2],
  ])(
    'covers four of five cases with a shared error of %d, where the allowance is %d of the time without AI and wrong by its own error',
    (t, share) => {
      const random = seededRandom(20261130);
      const normal = () => normalQuantile(Math.max(random(), Number.MIN_VALUE));
      const withAi = 1_000 * share;
      const deviation = OFF_CHAT_ERROR * withAi;
      const total = { conservativeBaseline: 900, meanBaseline: 1_000, variance: 0, withAi };
      const { low, high } = savingOfTotal({ ...total, withAiDeviation: deviation }, t);
      let inside = 0;
      const runs = 20_000;
      for (let run = 0; run < runs; run += 1) {
        const beside = Math.max(0, withAi + deviation * normal());
        const saved = 1_000 * Math.exp(t * normal()) - beside;
        if (saved >= low && saved <= high) inside += 1;
      }
      expect(inside / runs).toBeGreaterThan(0.785);
      expect(inside / runs).toBeLessThan(0.82);
    },
  );

  it('keeps a saving below zero and says so plainly where there is no baseline', () => {
    const none = {
      conservativeBaseline: 0,
      meanBaseline: 0,
      variance: 0,
      withAi: 12,
      withAiDeviation: 0,
    };
    expect(savingOfTotal(none, 0.7)).toEqual({
      conservative: -12,
      expected: -12,
      low: -12,
      high: -12,
    });
  });

  it.each([
    [20, 0.7],
    [200, 0.7],
    [200, 0.35],
  ])('covers about 80 of 100 simulated totals of %i estimates with a shared bias of %d', (n, t) => {
    const random = seededRandom(20_260_302);
    const normal = () => normalQuantile(Math.max(random(), Number.MIN_VALUE));
    const sigma = 1.156;
    const medians = Array.from({ length: n }, () => 5 + 20 * random());
    const moments = medians.map((median) => lognormalMoments(median, sigma));
    const total = {
      conservativeBaseline: medians.reduce((sum, each) => sum + each, 0),
      meanBaseline: moments.reduce((sum, { mean }) => sum + mean, 0),
      variance: moments.reduce((sum, { variance }) => sum + variance, 0),
      withAi: 30,
      withAiDeviation: 0,
    };
    const { low, high } = savingOfTotal(total, t);
    let inside = 0;
    const runs = 3_000;
    for (let run = 0; run < runs; run += 1) {
      const bias = Math.exp(t * normal());
      const truth = medians.reduce((sum, each) => sum + each * Math.exp(sigma * normal()), 0);
      const saved = bias * truth - total.withAi;
      if (saved >= low && saved <= high) inside += 1;
    }
    expect(inside / runs).toBeGreaterThan(0.77);
    expect(inside / runs).toBeLessThan(0.84);
  });
});

describe('confidenceOf', () => {
  it.each([
    [0.55, 79],
    [0.65, 71],
    [0.85, 59],
    [1.156, 45],
  ])('is, for a spread of %d, %i of 100', (sigma, confidence) => {
    expect(Math.round(confidenceOf(sigma))).toBe(confidence);
  });

  it('is certain where nothing varies', () => {
    expect(confidenceOf(0)).toBe(100);
  });
});

describe('quantile', () => {
  it('lies between neighbours and does not mind the order', () => {
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([4, 1, 3, 2], 0.9)).toBeCloseTo(3.7);
    expect([quantile([7, 9], 0), quantile([7, 9], 1)]).toEqual([7, 9]);
  });

  it('knows nothing of no numbers', () => {
    expect(quantile([], 0.5)).toBeNull();
  });
});

describe('seededRandom', () => {
  it('repeats itself for a seed and differs for another', () => {
    const draw = (seed: number) => Array.from({ length: 4 }, seededRandom(seed));
    expect(draw(42)).toEqual(draw(42));
    expect(draw(42)).not.toEqual(draw(43));
  });

  it('fills the unit interval evenly', () => {
    const random = seededRandom(7);
    const tenths = new Array<number>(10).fill(0);
    for (let run = 0; run < 10_000; run += 1) {
      const at = Math.floor(random() * 10);
      tenths[at] = (tenths[at] ?? 0) + 1;
    }
    expect(Math.min(...tenths)).toBeGreaterThan(900);
    expect(Math.max(...tenths)).toBeLessThan(1_100);
  });
});

describe('the range of a share', () => {
  it('ends where the share is 1.28 standard errors of that end away, as Wilson has it', () => {
    const { low, high } = shareRange(8, 10);
    for (const end of [low, high]) {
      expect(Math.abs(0.8 - end) / Math.sqrt((end * (1 - end)) / 10)).toBeCloseTo(Z90, 9);
    }
    // (0.8 + 0.0821) / 1.1642 = 0.7577, and 0.1561 to either side.
    expect([low, high]).toEqual([expect.closeTo(0.6016, 3), expect.closeTo(0.9138, 3)]);
  });

  it('holds the share, lies in 0 to 1, and is never without width', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (count, share) => {
          const successes = Math.round(share * count);
          const { low, high } = shareRange(successes, count);
          expect(low).toBeLessThanOrEqual(successes / count + 1e-12);
          expect(high).toBeGreaterThanOrEqual(successes / count - 1e-12);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(high - low).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('covers the truth in about eight of ten draws', () => {
    const random = seededRandom(7);
    const draws = 4_000;
    let covered = 0;
    for (let draw = 0; draw < draws; draw += 1) {
      const successes = Array.from({ length: 30 }, random).filter((each) => each < 0.7).length;
      const { low, high } = shareRange(successes, 30);
      if (low <= 0.7 && 0.7 <= high) covered += 1;
    }
    expect(covered / draws).toBeGreaterThan(0.75);
    expect(covered / draws).toBeLessThan(0.87);
  });
});
