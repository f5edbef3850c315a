import { adoption } from './adoption/metric.ts';
import { cost } from './cost/metric.ts';
import { crossings } from './crossings/metric.ts';
import { dailyTrend } from './daily-trend/metric.ts';
import type { Metric } from './define-metric.ts';
import { groups } from './groups/metric.ts';
import { ratings } from './ratings/metric.ts';
import { sensitivity } from './sensitivity/metric.ts';
import { spending } from './spending/metric.ts';
import { summary } from './summary/metric.ts';
import { userBreakdown } from './user-breakdown/metric.ts';
import { value } from './value/metric.ts';
import { work } from './work/metric.ts';

export type { Metric } from './define-metric.ts';

/** Every question that can be asked; a folder beside this file that is not here is a failing test. */
export const metrics = [
  summary,
  dailyTrend,
  userBreakdown,
  value,
  cost,
  ratings,
  sensitivity,
  spending,
  work,
  groups,
  adoption,
  ...crossings,
] as unknown as readonly Metric[];
