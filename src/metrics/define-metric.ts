import type { z } from 'zod';
import type { Figures } from '../figures/index.ts';

/** One question asked of the data: endpoint, command and documentation at once. */
export interface Metric<Query extends z.ZodType = z.ZodType, Reply extends z.ZodType = z.ZodType> {
  /** GET /api/v1/analytics/<name>; cogniforce metric <name>. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly query: Query;
  readonly reply: Reply;
  answer(figures: Figures, query: z.output<Query>): Promise<z.input<Reply>>;
}

/** Declares a metric and keeps the types of its query and reply. */
export function defineMetric<Query extends z.ZodType, Reply extends z.ZodType>(
  metric: Metric<Query, Reply>,
): Metric<Query, Reply> {
  return metric;
}
