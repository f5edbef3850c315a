import { CostChart } from '../metrics/cost/chart.tsx';
import { DailyTrendChart } from '../metrics/daily-trend/chart.tsx';
import { UserBreakdownChart } from '../metrics/user-breakdown/chart.tsx';
import { ValueChart } from '../metrics/value/chart.tsx';

/** Every metric that has a drawing of its own, by the metric's name. */
export const charts = {
  'daily-trend': DailyTrendChart,
  'user-breakdown': UserBreakdownChart,
  value: ValueChart,
  cost: CostChart,
} as const;
