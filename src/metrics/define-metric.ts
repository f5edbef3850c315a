import type { z } from 'zod';
import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';
import type { Clock } from '../kernel/clock.ts';

/** What a question may ask: our own database, and the number of accounts where Open WebUI's answers. */
export interface MetricContext {
  readonly cogniforce: CogniforceRepositories;
  /** Accounts that may use Open WebUI; null while its database does not answer. */
  readonly accounts: () => Promise<number | null>;
  readonly zone: string;
  /** Minutes of fewer people than this do not leave the query layer. */
  readonly minimumGroup: number;
  readonly clock: Clock;
}

/** One question asked of the data: endpoint, command and documentation at once. */
export interface Metric<Query extends z.ZodType = z.ZodType, Reply extends z.ZodType = z.ZodType> {
  /** GET /api/v1/analytics/<name>; cogniforce metric <name>. */
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly summary: string;
  readonly query: Query;
  readonly reply: Reply;
  answer(context: MetricContext, query: z.output<Query>): Promise<z.input<Reply>>;
}

/** Declares a metric and keeps the types of its query and reply. */
export function defineMetric<Query extends z.ZodType, Reply extends z.ZodType>(
  metric: Metric<Query, Reply>,
): Metric<Query, Reply> {
  return metric;
}
