import type { CalibrationState } from '../figures/contract.ts';
import { part } from './words/language.ts';

/** How an estimated amount is said: what is claimed of it, what is expected, and its range. */
export const claimWords = part('claim', {
  /** Of a column, by what is claimed. */
  name: { 'at least': 'At least', conservative: 'Cautious' },
  /** Of what is drawn solid. */
  solid: { 'at least': 'at least', conservative: 'cautious estimate' },
  /** In a sentence. */
  claimed: {
    'at least': (amount: string) => `at least ${amount}`,
    conservative: (amount: string) => `about ${amount}`,
  },
  /** Beside its mark. */
  label: {
    'at least': (amount: string) => `at least ${amount}`,
    conservative: (amount: string) => `cautious: ${amount}`,
  },
  expected: (amount: string) => `about ${amount}`,
  low: (amount: string) => `from ${amount}`,
  high: (amount: string) => `up to ${amount}`,
  expectedName: 'Expected',
  rangeName: 'Likely range',
  caption: (values: { claimed: string; range: string; expected: string }) =>
    `Claimed: ${values.claimed}. Likely range (8 in 10): ${values.range}. Expected value: about ${values.expected}.`,
});

/** How the claim's column and line are called. */
export const claimName = (state: CalibrationState): string =>
  claimWords.name[state === 'calibrated' ? 'at least' : 'conservative'];
