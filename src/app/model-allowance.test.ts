import { describe, expect, it } from 'vitest';
import { allowedInMonth } from './model-allowance.ts';

const FEBRUARY = Date.parse('2026-02-10T12:00:00Z');

function allowed(
  server: { perDayUsd: number | null; perRunUsd: number | null },
  { estimator = 'llm', schedule = '15 0 * * *', at = FEBRUARY } = {},
) {
  const llm = { estimator: estimator as 'llm', server };
  return allowedInMonth({ llm, processing: { schedule }, analysis: { zone: 'UTC' } }, at);
}

describe('what a model may cost in a month', () => {
  it('is the limit of a day for each of its days', () => {
    expect(allowed({ perDayUsd: 3, perRunUsd: 5 })).toBe(84);
  });

  it('is the limit of a run for each night, where days have none', () => {
    expect(allowed({ perDayUsd: null, perRunUsd: 2 })).toBe(56);
    expect(allowed({ perDayUsd: null, perRunUsd: 2 }, { schedule: '0 3 * * 1-5' })).toBe(40);
  });

  it('is unknown without a limit, and where no model is asked', () => {
    expect(allowed({ perDayUsd: null, perRunUsd: null })).toBeNull();
    expect(allowed({ perDayUsd: 3, perRunUsd: 5 }, { estimator: 'heuristic' })).toBeNull();
  });

  it('knows the months by their own days', () => {
    const at = Date.parse('2026-12-31T23:00:00Z');
    expect(allowed({ perDayUsd: 1, perRunUsd: null }, { at })).toBe(31);
  });
});
