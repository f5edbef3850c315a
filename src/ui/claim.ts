import type { CalibrationState } from '../figures/contract.ts';

/** How the claim's column and line are called. */
export const claimName = (state: CalibrationState): string =>
  state === 'calibrated' ? 'At least' : 'Conservative';
