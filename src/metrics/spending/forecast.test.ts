import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../kernel/days.ts';
import { forecast } from './forecast.ts';

const MONTH = { from: '2026-03-01', to: '2026-03-31' }; // 22 working days
/** One block a day. */
const daily = (from: string, costs: readonly number[]) =>
  costs.map((cost, at) => {
    const day = addDays(from, at);
    return { days: { from: day, to: day }, cost };
  });

describe('the forecast of a month', () => {
  it('goes straight on by working days', () => {
    // Monday 2 to Friday 6 March, with a weekend of nothing.
    const blocks = daily('2026-03-02', [10, 10, 10, 10, 10]);
    const soFar = { days: { from: '2026-03-02', to: '2026-03-08' }, cost: 50 };
    expect(forecast(soFar, blocks, MONTH)).toEqual({ expected: 220, low: 220, high: 220 });
  });

  it('is the wider the more days scatter, and never below what it has cost already', () => {
    const soFar = { days: { from: '2026-03-02', to: '2026-03-06' }, cost: 50 };
    const calm = forecast(soFar, daily('2026-03-02', [10, 11, 9, 10, 10]), MONTH);
    const wild = forecast(soFar, daily('2026-03-02', [0, 30, 0, 20, 0]), MONTH);
    expect(wild?.high).toBeGreaterThan(calm?.high ?? Number.POSITIVE_INFINITY);
    expect(wild?.low).toBeGreaterThanOrEqual(50);
  });

  it('is what it has cost where no working day is left', () => {
    const soFar = { days: { from: '2026-03-02', to: '2026-03-31' }, cost: 300 };
    const blocks = daily('2026-03-02', [0, 30, 0, 20, 0]);
    expect(forecast(soFar, blocks, MONTH)).toEqual({ expected: 300, low: 300, high: 300 });
  });

  it.each([
    ['nothing of the month', null, 5],
    ['two working days', { days: { from: '2026-03-02', to: '2026-03-03' }, cost: 20 }, 5],
    ['few blocks', { days: { from: '2026-03-02', to: '2026-03-06' }, cost: 20 }, 4],
  ])('is none where %s is published', (_, soFar, blocks) => {
    expect(forecast(soFar, daily('2026-02-02', Array(blocks).fill(10)), MONTH)).toBeNull();
  });

  it('lies in its range, whatever days cost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.float({ min: 0, max: 1e6, noNaN: true }), { minLength: 5, maxLength: 30 }),
        (costs) => {
          const blocks = daily('2026-03-02', costs).filter(({ days }) => days.to <= MONTH.to);
          const cost = blocks.reduce((sum, each) => sum + each.cost, 0);
          const to = blocks.at(-1)?.days.to ?? '';
          const found = forecast({ days: { from: '2026-03-02', to }, cost }, blocks, MONTH);
          expect(found).not.toBeNull();
          const { expected, low, high } = found ?? { expected: 0, low: 0, high: 0 };
          expect(low).toBeGreaterThanOrEqual(cost);
          expect(low).toBeLessThanOrEqual(expected);
          expect(expected).toBeLessThanOrEqual(high);
        },
      ),
    );
  });
});
