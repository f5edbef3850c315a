import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { valuationOf } from '../../test/support/valuation.ts';
import type { Usage } from '../domains/cogniforce/index.ts';
import { byModel, estimateCost, inCurrency, modelCost, tokenCost } from './spending.ts';

const usage: Usage = {
  model: 'priced',
  baseModel: null,
  ...{ answers: 4, answersUnknown: 1 },
  ...{ input: 1_000_000, output: 500_000, total: 1_500_000 },
  ...{ cached: null, cacheWrite: null, reasoning: null },
  billed: null,
  billable: { answers: 3, input: 1_000_000, output: 500_000, cached: null, cacheWrite: null },
};
const valuation = valuationOf({
  usdRate: 0.5,
  costUsd: (model, { input, output }) =>
    model === 'priced' ? (input * 2 + output * 8) / 1e6 : model === 'free' ? 0 : null,
});

describe('what answers cost', () => {
  it('is known of those whose tokens are, at the price of their model', () => {
    expect(modelCost(usage, valuation)).toEqual({ knownUsd: 6, answersKnown: 3, reason: null });
  });

  it('is what was billed, and the price of the rest', () => {
    const billed = { answers: 5, usd: 0.25 };
    const both = { ...usage, answers: 9, billed };
    expect(modelCost(both, valuation)).toEqual({ knownUsd: 6.25, answersKnown: 8, reason: null });
    expect(modelCost({ ...both, model: 'local' }, valuation)).toEqual({
      ...{ knownUsd: 0.25, answersKnown: 5 },
      reason: 'no_price',
    });
    expect(modelCost({ ...both, model: null, billable: null }, valuation)).toEqual({
      ...{ knownUsd: 0.25, answersKnown: 5 },
      reason: null,
    });
  });

  it('is that of the model behind an assistant, unless the assistant has a price of its own', () => {
    const assistant = { ...usage, model: 'writer', baseModel: 'priced' };
    expect(modelCost(assistant, valuation)).toEqual(modelCost(usage, valuation));
    expect(modelCost({ ...assistant, model: 'free' }, valuation).knownUsd).toBe(0);
  });

  it('is free where a price says so, and unknown where none does', () => {
    expect(modelCost({ ...usage, model: 'free' }, valuation)).toMatchObject({
      knownUsd: 0,
      answersKnown: 3,
    });
    const unknown = { knownUsd: null, answersKnown: 0 };
    expect(modelCost({ ...usage, model: 'local' }, valuation)).toEqual({
      ...unknown,
      reason: 'no_price',
    });
    expect(modelCost({ ...usage, model: null }, valuation)).toEqual({
      ...unknown,
      reason: 'model_unknown',
    });
    const silent = { ...usage, answersUnknown: 4, billable: null };
    expect(modelCost(silent, valuation)).toEqual({ ...unknown, reason: 'no_usage' });
  });

  it('counts every answer as known, without usage or without a price', () => {
    const silent = { ...usage, model: 'silent', answersUnknown: 4, billable: null };
    const total = tokenCost([usage, { ...usage, model: 'local' }, silent], valuation);
    expect(total).toEqual({
      knownUsd: 6,
      answers: 12,
      answersKnown: 3,
      answersWithoutUsage: 6,
      answersWithoutPrice: 3,
    });
  });

  it('is nothing without answers, and unknown where that of none is known', () => {
    expect(tokenCost([], valuation).knownUsd).toBe(0);
    expect(tokenCost([{ ...usage, model: 'local' }], valuation).knownUsd).toBeNull();
    expect(tokenCost([{ ...usage, model: 'free' }], valuation).knownUsd).toBe(0);
  });

  it('never counts more answers as known, without usage and without a price than there are', () => {
    const count = fc.nat(1_000);
    const parts = fc.record({ unknown: count, billed: count, billable: count });
    const model = fc.constantFrom('priced', 'free', 'local', null);
    fc.assert(
      fc.property(fc.array(fc.tuple(model, parts)), (given) => {
        const usages = given.map(([name, { unknown, billed, billable }]) => ({
          ...usage,
          model: name,
          answers: unknown + billed + billable,
          answersUnknown: unknown,
          billed: billed === 0 ? null : { answers: billed, usd: 1 },
          billable:
            billable === 0
              ? null
              : { answers: billable, input: 2, output: 1, cached: null, cacheWrite: null },
        }));
        const total = tokenCost(byModel(usages), valuation);
        const { answers, answersKnown, answersWithoutUsage, answersWithoutPrice } = total;
        expect(answersKnown + answersWithoutUsage + answersWithoutPrice).toBe(answers);
        expect(
          Math.min(answersKnown, answersWithoutUsage, answersWithoutPrice),
        ).toBeGreaterThanOrEqual(0);
        expect(total.knownUsd === null).toBe(answers > 0 && answersKnown === 0);
      }),
    );
  });

  it('is in the currency of the rates only where a dollar is', () => {
    expect(inCurrency(6, valuation)).toBe(3);
    expect(inCurrency(6, { usdRate: null })).toBeNull();
    expect(inCurrency(0, { usdRate: null })).toBe(0);
    expect(inCurrency(null, valuation)).toBeNull();
  });
});

describe('byModel', () => {
  it('adds up what is known, and leaves unknown what nobody reported', () => {
    const silent = {
      ...usage,
      ...{ answersUnknown: 4, input: null, output: null, total: null, billable: null },
    };
    const billed = { ...usage, billed: { answers: 1, usd: 0.5 } };
    expect(byModel([usage, silent, { ...usage, model: 'other' }, billed])).toEqual([
      { ...usage, model: 'other' },
      {
        ...usage,
        ...{ answers: 12, answersUnknown: 6, input: 2e6, output: 1e6, total: 3e6 },
        billed: { answers: 1, usd: 0.5 },
        billable: { answers: 6, input: 2e6, output: 1e6, cached: null, cacheWrite: null },
      },
    ]);
    expect(byModel([silent])).toEqual([silent]);
    const behind = [usage, { ...usage, baseModel: 'x' }];
    expect(byModel(behind)).toEqual(behind);
  });
});

describe('what estimates cost', () => {
  it('is what was charged, in the currency of the rates where a dollar is', () => {
    const spent = { requests: 9, chargedUsd: 4, boundUsd: 1 };
    expect(estimateCost(spent, valuation)).toEqual({ ...spent, charged: 2 });
    expect(estimateCost(spent, { usdRate: null }).charged).toBeNull();
  });
});
