import { describe, expect, it } from 'vitest';
import { valuationOf } from '../../test/support/valuation.ts';
import type { Amounts } from '../domains/cogniforce/book.ts';
import { isWholeCost } from '../kernel/whole-cost.ts';
import { inCurrency, tokenCost, unpricedReason } from './spending.ts';
import { rowOf, together } from './sums.ts';

const valuation = valuationOf({
  usdRate: 0.5,
  costUsd: (model, { input, output }) =>
    model === 'priced' ? (input * 2 + output * 8) / 1e6 : model === 'free' ? 0 : null,
});

const costOf = (...parts: readonly Amounts[]) => tokenCost(together(parts.map(rowOf)));
const PRICED: Amounts = { answers: 4, listUsd: 6, pricedAnswers: 3, unknownAnswers: 1 };

describe('what answers cost', () => {
  it('is what was billed, and the price of the rest', () => {
    const both = costOf({ ...PRICED, answers: 9, billedUsd: 0.25, billedAnswers: 5 });
    expect(both).toMatchObject({ knownUsd: 6.25, answers: 9, answersKnown: 8 });
    expect(isWholeCost(both)).toBe(false);
    expect(isWholeCost(costOf({ answers: 3, listUsd: 6, pricedAnswers: 3 }))).toBe(true);
  });

  it('is unknown and not free where nothing is said of it', () => {
    expect(costOf({ answers: 4 })).toMatchObject({ knownUsd: null, answersKnown: 0 });
    expect(costOf()).toMatchObject({ knownUsd: null, answers: null, answersWithoutUsage: null });
  });

  it('is never whole where some of the days say nothing of answers', () => {
    const cost = costOf({ answers: 3, listUsd: 6, pricedAnswers: 3 }, { listUsd: 1 });
    expect(cost).toMatchObject({ answers: 3, atLeast: true, knownUsd: 7 });
    expect(isWholeCost(cost)).toBe(false);
  });

  it('says why nothing is known: no price, no usage, or that it is not said', () => {
    const unknown = costOf({ answers: 4 });
    expect(unpricedReason('local', unknown, valuation)).toBe('no_price');
    expect(unpricedReason('priced', unknown, valuation)).toBe('not_said');
    const silent = costOf({ answers: 4, unknownAnswers: 4 });
    expect(unpricedReason('priced', silent, valuation)).toBe('no_usage');
    expect(unpricedReason('priced', costOf(PRICED), valuation)).toBeNull();
  });

  it('is in the currency of the rates only where a dollar is', () => {
    expect(inCurrency(6, valuation)).toBe(3);
    expect(inCurrency(6, { usdRate: null })).toBeNull();
    expect(inCurrency(0, { usdRate: null })).toBe(0);
    expect(inCurrency(null, valuation)).toBeNull();
  });
});
