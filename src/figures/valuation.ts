import type { Billable } from '../domains/cogniforce/book.ts';

/** What an hour of work is worth. */
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
  /** What a month may cost; null: nobody has said. */
  readonly budget: { readonly amount: number; readonly currency: string } | null;
}

/** The same, and what tokens cost. */
export interface Valuation extends ValueSettings {
  /** US dollars; null where the model has no known price. */
  costUsd(model: string, tokens: Billable): number | null;
}
