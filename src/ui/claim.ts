import type { CalibrationState, SavedMinutes } from '../figures/contract.ts';

/** What is claimed of an amount, and by which word. */
export interface Claim {
  readonly minutes: number;
  /** How the claim is called: "at least" stands for a bound, "conservative estimate" for a cautious value. */
  readonly kind: 'at least' | 'conservative';
  readonly rounding: 'down' | 'nearest';
}

/**
 * The claim: once calibrated the P10 of the total, "at least"; before that the sum of the most likely values.
 * Source: the method, section on totals.
 */
export function claimOf(saved: SavedMinutes, state: CalibrationState): Claim {
  if (state === 'calibrated') return { minutes: saved.low, kind: 'at least', rounding: 'down' };
  return { minutes: saved.conservative, kind: 'conservative', rounding: 'nearest' };
}

/** How the claim's column and line are called. */
export const claimName = (state: CalibrationState): string =>
  state === 'calibrated' ? 'At least' : 'Conservative';
