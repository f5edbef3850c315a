import type { z } from 'zod';
import type { Billable, CogniforceRepositories } from '../domains/cogniforce/index.ts';
import type { Clock } from '../kernel/clock.ts';

/** What an hour of work is worth, and what tokens cost. */
export interface ValueSettings {
  /** Full cost of a working hour of anybody, in `currency`; null: not set, and nothing has a value in money. */
  readonly hourlyRate: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  /** By the names of groups, in the same currency. */
  readonly groupRates: ReadonlyMap<string, number>;
  /** Share of the time saved that becomes useful work, 0 to 1. */
  readonly recaptureShare: number;
  /** One US dollar in `currency`; null: not known. */
  readonly usdRate: number | null;
}

/** The same, and what an answer of a model cost. */
export interface Valuation extends ValueSettings {
  /** US dollars; null where the model has no known price. */
  costUsd(model: string, tokens: Billable): number | null;
}

/** What a question may ask: our own database, and the number of accounts where Open WebUI's answers. */
export interface MetricContext {
  readonly cogniforce: CogniforceRepositories;
  /** Accounts that may use Open WebUI; null while its database does not answer. */
  readonly accounts: () => Promise<number | null>;
  readonly zone: string;
  /** Minutes of fewer people than this do not leave the query layer. */
  readonly minimumGroup: number;
  readonly valuation: Valuation;
  /** Whether Open WebUI's audit log is read: what it tells is unknown otherwise. */
  readonly readsAuditLog: boolean;
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
