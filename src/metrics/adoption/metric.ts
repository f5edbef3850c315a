import { defineMetric } from '../define-metric.ts';
import { query, reply } from './contract.ts';

const MONTHS = 12;
const QUARTERS = 8;
const PERIODS = 12;

/** Who takes to it, how often, and who stays: numbers of people of whole months and quarters. */
export const adoption = defineMetric({
  name: 'adoption',
  summary: 'How many people have tried it, use it weekly, began, paused and came back',
  query,
  reply,
  async answer(figures, asked) {
    const { range, frame } = await figures.frame(asked);
    const { months, quarters, cohorts, periods, groups } = await figures.adoption(range);
    return {
      ...frame,
      months: months.slice(-MONTHS).map((month) => ({
        ...month,
        days: [...month.days],
      })),
      quarters: quarters.slice(-QUARTERS),
      cohorts: cohorts.slice(-QUARTERS).map((cohort) => ({
        ...cohort,
        firstUse: [...cohort.firstUse],
        later: [...cohort.later],
      })),
      periods: periods.slice(-PERIODS),
      groups: [...groups],
    };
  },
});
