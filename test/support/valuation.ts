import type { Valuation } from '../../src/figures/index.ts';

/** Nothing is set and no price is known, unless the test says otherwise. */
export function valuationOf(over: Partial<Valuation> = {}): Valuation {
  return {
    hourlyRate: null,
    currency: null,
    groupRates: new Map(),
    recaptureShare: 0.5,
    usdRate: null,
    budget: null,
    costUsd: () => null,
    ...over,
  };
}
