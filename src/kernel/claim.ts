/** A quantity that is estimated: minutes, or money. */
export interface EstimatedAmount {
  /** From the sum of success x P50. */
  readonly conservative: number;
  readonly expected: number;
  /** P10 and P90 of the total. */
  readonly low: number;
  readonly high: number;
}

/** What is claimed of an amount, and by which word. */
export interface Claim {
  readonly amount: number;
  /** How the claim is called: "at least" stands for a bound, "conservative estimate" for a cautious value. */
  readonly kind: 'at least' | 'conservative';
  readonly rounding: 'down' | 'nearest';
}

/**
 * The claim: once calibrated the P10 of the total, "at least"; before that the sum of the most likely values.
 *
 * Source  docs/method.md, section on totals.
 */
export function claimOf(
  amount: EstimatedAmount,
  state: 'uncalibrated' | 'provisional' | 'calibrated',
): Claim {
  if (state === 'calibrated') return { amount: amount.low, kind: 'at least', rounding: 'down' };
  return { amount: amount.conservative, kind: 'conservative', rounding: 'nearest' };
}
