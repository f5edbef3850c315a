import { workingDays } from '../../figures/months.ts';
import type { DayRange } from '../../kernel/days.ts';
import { Z90 } from '../../kernel/statistics.ts';

/** What some days cost. */
export interface CostOfDays {
  readonly days: DayRange;
  readonly cost: number;
}

/** Less of it says nothing of a month. */
const FEWEST_WORKING_DAYS = 3;
const FEWEST_BLOCKS = 5;

/**
 * What models will have cost at the end of a month: what they have, and for each working day that is left what they have for each so
 * far, with the range of 8 in 10. Null where too little is published.
 *
 * The range is that of the scatter of blocks about their average a working day: of the days that are left, and of the average itself.
 * Input: `soFar` of the blocks of this month, `recent` blocks before and in it.
 */
export function forecast(
  soFar: CostOfDays | null,
  recent: readonly CostOfDays[],
  month: DayRange,
): { expected: number; low: number; high: number } | null {
  if (soFar === null) return null;
  const passed = workingDays({ from: month.from, to: soFar.days.to });
  const left = workingDays(month) - passed;
  const perDay = recent.flatMap(({ days, cost }) => {
    const length = workingDays(days);
    return length === 0 ? [] : [{ length, cost: cost / length }];
  });
  if (passed < FEWEST_WORKING_DAYS || perDay.length < FEWEST_BLOCKS) return null;
  const variance = scatter(perDay);
  const expected = soFar.cost + (soFar.cost / passed) * left;
  const half = Z90 * Math.sqrt(variance * (left + left ** 2 / passed));
  return { expected, low: Math.max(soFar.cost, expected - half), high: expected + half };
}

/** Variance of one working day, from averages over several. */
function scatter(perDay: readonly { length: number; cost: number }[]): number {
  const days = perDay.reduce((sum, { length }) => sum + length, 0);
  const mean = perDay.reduce((sum, { length, cost }) => sum + length * cost, 0) / days;
  const squares = perDay.reduce((sum, { length, cost }) => sum + length * (cost - mean) ** 2, 0);
  return squares / (perDay.length - 1);
}
