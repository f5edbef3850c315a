import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TASK_CLASSES } from '../facts.ts';
import { figureOf, mostMinutes } from './llm-figure.ts';

const minutes = (p50: number, p10 = p50 / 2, p90 = p50 * 2) => ({ minutes: { p10, p50, p90 } });
const NO_WORK = { minutes: null };

describe('figureOf', () => {
  it('takes an own interval where it is wider than the least, and no wider than the rules have it', () => {
    // ln(64) / 2.563 = 1.6227 would be wider than 1.156; ln(16) / 2.563 = 1.0817 is in between.
    const between = [minutes(10, 2.5, 40), minutes(10, 2.5, 40)];
    expect(figureOf(between, 100).figure.sigma).toBeCloseTo(Math.log(16) / 2.5631031311, 8);
    const wide = [minutes(10, 1.25, 80), minutes(10, 1.25, 80)];
    expect(figureOf(wide, 100).figure.sigma).toBeCloseTo(1.156, 10);
  });

  it('stops at a factor 8 where answers disagree more than that', () => {
    const { sigma, p50 } = figureOf([minutes(1), minutes(1_000)], 2_400).figure;
    expect(sigma).toBe(1.6);
    expect(p50).toBeCloseTo(Math.sqrt(1_000), 8);
  });

  it('bounds each answer by itself, and counts it', () => {
    const { figure, bounded } = figureOf([minutes(10), minutes(10), minutes(2_000)], 80);
    expect(figure.p50).toBeCloseTo(Math.cbrt(10 * 10 * 80), 8);
    expect(bounded).toBe(1);
  });

  it('takes what takes no time for the shortest that work can take', () => {
    expect(figureOf([minutes(0), minutes(0)], 100).figure.p50).toBeCloseTo(0.1, 10);
  });

  it('is zero where half of the answers see no work, and not where fewer do', () => {
    expect(figureOf([NO_WORK, minutes(10)], 100).figure).toMatchObject({ p10: 0, p50: 0, p90: 0 });
    expect(figureOf([NO_WORK, minutes(10), minutes(10)], 100).figure.p50).toBeCloseTo(10, 10);
  });

  it('gives finite minutes in order and within the bound, the same in any order of the answers', () => {
    const value = fc.double({ min: 0, max: 2_400, noNaN: true });
    const reply = fc
      .tuple(value, value, value)
      .map((three) => three.sort((a, b) => a - b))
      .map(([p10 = 0, p50 = 0, p90 = 0]) => minutes(p50, p10, p90));
    const replies = fc.array(fc.oneof(reply, fc.constant(NO_WORK)), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(replies, fc.double({ min: 1, max: 2_400, noNaN: true }), (given, most) => {
        const { p10, p50, p90, sigma, confidence } = figureOf(given, most).figure;
        expect(0 <= p10 && p10 <= p50 && p50 <= p90).toBe(true);
        expect(p50).toBeLessThanOrEqual(most * 1.000_001);
        expect(sigma).toBeGreaterThanOrEqual(0.85);
        expect(sigma).toBeLessThanOrEqual(1.6);
        expect(confidence).toBeLessThanOrEqual(59);
        expect(figureOf(given.toReversed(), most).figure.p50).toBeCloseTo(p50, 6);
      }),
      { numRuns: 100 },
    );
  });
});

describe('mostMinutes', () => {
  const material = {
    asks: 1,
    promptWords: 2,
    pastedWords: 0,
    deliveredWords: 120,
    deliveredProseWords: 120,
    deliveredCodeLines: 0,
  };

  it('is ten times what the rules give: 90 minutes for a lookup, 2,400 for the most that they give', () => {
    expect(mostMinutes({ taskClass: 'lookup', asks: [], material })).toBeCloseTo(90, 10);
    const huge = { ...material, asks: 4_096, deliveredWords: 1_200, pastedWords: 3_000 };
    expect(mostMinutes({ taskClass: 'plan', asks: [], material: huge })).toBe(2_400);
  });

  it('does not depend on what is said, and is above zero whatever the material', () => {
    for (const taskClass of TASK_CLASSES) {
      const none = { ...material, deliveredWords: 0, deliveredProseWords: 0 };
      const quiet = mostMinutes({ taskClass, asks: [], material: none });
      expect(quiet).toBeGreaterThanOrEqual(1);
      const loud = { taskClass, asks: ['conversion of the whole database'], material: none };
      expect(mostMinutes(loud)).toBe(quiet);
    }
  });

  it('is the longest that an answer may be where nobody knows what was delivered', () => {
    const bare = { ...material, deliveredWords: null };
    expect(mostMinutes({ taskClass: 'lookup', asks: [], material: bare })).toBe(2_400);
  });
});
