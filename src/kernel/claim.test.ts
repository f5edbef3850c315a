import { expect, it } from 'vitest';
import { claimOf } from './claim.ts';

const saved = { conservative: 120, expected: 200, low: 90, high: 300 };

it('claims the most likely sum until 30 people have answered', () => {
  for (const state of ['uncalibrated', 'provisional'] as const) {
    expect(claimOf(saved, state)).toEqual({
      amount: 120,
      kind: 'conservative',
      rounding: 'nearest',
    });
  }
});

it('claims the low end, rounded down, once calibrated', () => {
  expect(claimOf(saved, 'calibrated')).toEqual({ amount: 90, kind: 'at least', rounding: 'down' });
});
