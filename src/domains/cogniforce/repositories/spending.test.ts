import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { cogniforce } from '../domain.ts';

describe('spending.over', () => {
  eachDialect(cogniforce, (use) => {
    it('adds up what was charged on these days, with what of it is a bound', async () => {
      const { spending } = use();
      const march = { from: '2026-03-01', to: '2026-03-31' };
      expect(await spending.over(march)).toEqual({ requests: 0, chargedUsd: 0, boundUsd: 0 });
      const settled = { reserved: 9e8, inputTokens: 5, outputTokens: 6 };
      for (const day of ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01']) {
        await spending.reserve(day, 9e8, null);
        await spending.settle(day, { ...settled, charged: 25e7, estimated: 5e7 });
      }
      // Killed while it asked: the bound stays charged, and is told as one.
      await spending.reserve('2026-03-31', 5e8, null);
      expect(await spending.over(march)).toEqual({ requests: 3, chargedUsd: 1, boundUsd: 0.6 });
    });
  });
});
