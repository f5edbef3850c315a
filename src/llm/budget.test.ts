import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spendingInMemory } from '../../test/support/llm.ts';
import { budgetOf, checkPrice, type Used } from './budget.ts';
import { usd } from './budget-words.ts';

import type { Price } from './prices.ts';

const DAY = '2026-03-02';
const DOLLAR_A_TOKEN = {
  inputPerMillion: 1_000_000,
  outputPerMillion: 1_000_000,
  cachedPerMillion: null,
  cacheWritePerMillion: null,
};
const { signal } = new AbortController();

function budget(
  perRunUsd: number | null,
  perDayUsd: number | null = null,
  price: Price = DOLLAR_A_TOKEN,
) {
  const spending = spendingInMemory();
  const parts = { price, perRunUsd, perDayUsd, spending, today: () => DAY };
  return { ...budgetOf(parts), spending, again: () => budgetOf(parts) };
}

const used = (input: number, output = 0): Used => ({
  input,
  output,
  total: null,
  cached: null,
  cacheWrite: null,
  reasoning: null,
  costUsd: null,
  atLeast: false,
});

describe('a budget', () => {
  it('sets the bound of a request aside, and gives back what was not used', async () => {
    const { reserve, totals, spending } = budget(10);
    const { settle } = await reserve({ inputTokens: 3, outputTokens: 4 }, signal);
    expect(totals().costUsd).toBe(7);
    expect(spending.days.get(DAY)).toBe(7e9);
    await settle(used(2, 1));
    expect(totals()).toMatchObject({ costUsd: 3, inputTokens: 2, outputTokens: 1, requests: 1 });
    expect(spending.days.get(DAY)).toBe(3e9);
  });

  it.each([
    [2e6, 10],
    [0, 7],
  ])(
    'sets aside what a prompt costs that is written to a cache, at %s a million',
    async (cacheWritePerMillion, usd) => {
      const price = { ...DOLLAR_A_TOKEN, cacheWritePerMillion };
      const { reserve, totals } = budget(20, null, price);
      await reserve({ inputTokens: 3, outputTokens: 4 }, signal);
      expect(totals().costUsd).toBe(usd);
    },
  );

  it('keeps the bound where nobody says what was used, and says so', async () => {
    const { reserve, totals } = budget(10);
    await (await reserve({ inputTokens: 3, outputTokens: 4 }, signal)).settle('unknown');
    expect(totals()).toMatchObject({ costUsd: 7, estimatedUsd: 7, estimatedRequests: 1 });
  });

  it('refuses what would not fit, in one sentence', async () => {
    const { reserve } = budget(10);
    await (await reserve({ inputTokens: 8, outputTokens: 0 }, signal)).settle(used(8));
    await expect(reserve({ inputTokens: 2, outputTokens: 1 }, signal)).rejects.toMatchObject({
      code: 'LLM_BUDGET_REACHED',
      message:
        'The budget of this run is used up: $8.00 of $10.00 are spent, $2.00 is left, and the next question may cost $3.00.',
    });
    await reserve({ inputTokens: 2, outputTokens: 0 }, signal);
  });

  it('waits for what is under way before it says that nothing fits', async () => {
    const { reserve } = budget(10);
    const first = await reserve({ inputTokens: 8, outputTokens: 0 }, signal);
    const second = reserve({ inputTokens: 8, outputTokens: 0 }, signal);
    await first.settle(used(1));
    await (await second).settle(used(1));
  });

  it('holds for a day over runs and processes', async () => {
    const { reserve, again } = budget(null, 10);
    await (await reserve({ inputTokens: 6, outputTokens: 0 }, signal)).settle(used(6));
    await expect(again().reserve({ inputTokens: 5, outputTokens: 0 }, signal)).rejects.toThrow(
      'The budget of this day, all runs together, is used up: $6.00 of $10.00 are spent, $4.00 is left, and the next question may cost $5.00.',
    );
  });

  it('lets somebody who waits go when told to stop', async () => {
    const stop = new AbortController();
    const { reserve } = budget(10);
    await reserve({ inputTokens: 8, outputTokens: 0 }, signal);
    const second = reserve({ inputTokens: 8, outputTokens: 0 }, stop.signal);
    stop.abort();
    await expect(second).rejects.toBe(stop.signal.reason);
  });

  it('asks for less output where answers so far were short, and what was set aside is never exceeded', async () => {
    const { reserve, totals } = budget(10_000);
    for (let at = 0; at < 5; at += 1) {
      const { settle, outputTokens } = await reserve(
        { inputTokens: 0, outputTokens: 4_000 },
        signal,
      );
      expect(outputTokens).toBe(4_000);
      await settle(used(0, 1_000 + at));
    }
    // 5,010 are spent: two of 4,000 do not fit at once, one of half as much again as the longest does.
    const first = await reserve({ inputTokens: 0, outputTokens: 4_000 }, signal);
    expect(first.outputTokens).toBe(4_000);
    await first.settle(used(0, 1_000));
    const second = await reserve({ inputTokens: 0, outputTokens: 4_000 }, signal);
    expect(second.outputTokens).toBe(1_506);
    await second.settle(used(0, 1_506));
    await (await reserve({ inputTokens: 0, outputTokens: 4_000 }, signal)).settle(used(0, 2_000));
    await expect(reserve({ inputTokens: 0, outputTokens: 4_000 }, signal)).rejects.toMatchObject({
      message: expect.stringMatching(/\$484.00 is left, and the next question may cost \$/),
    });
    expect(totals().costUsd).toBeLessThanOrEqual(10_000);
  });

  it('writes amounts that can be added up', async () => {
    const { reserve } = budget(0.02, null, { ...DOLLAR_A_TOKEN, inputPerMillion: 100 });
    await (await reserve({ inputTokens: 197, outputTokens: 0 }, signal)).settle(used(197));
    await expect(reserve({ inputTokens: 4, outputTokens: 0 }, signal)).rejects.toThrow(
      '$0.01970 of $0.02000 are spent, $0.00030 is left, and the next question may cost $0.00040.',
    );
  });

  it('is never overrun by requests at once, and nobody waits for ever', async () => {
    const request = fc.record({
      bound: fc.integer({ min: 1, max: 9 }),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      turns: fc.nat(4),
    });
    const property = fc.asyncProperty(
      fc.array(request, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 1, max: 40 }),
      fc.option(fc.integer({ min: 1, max: 40 })),
      async (requests, perRun, perDay) => {
        const { reserve, totals, spending } = budget(perRun, perDay);
        const most = Math.min(perRun, perDay ?? perRun);
        let spent = 0;
        const one = async ({ bound, share, turns }: (typeof requests)[number]) => {
          const { settle } = await reserve({ inputTokens: bound, outputTokens: 0 }, signal);
          expect(spending.days.get(DAY)).toBeLessThanOrEqual(most * 1e9);
          for (let at = 0; at < turns; at += 1) await null;
          const really = Math.floor(bound * share);
          spent += really;
          await settle(used(really));
        };
        const ends = await Promise.allSettled(requests.map(one));
        for (const end of ends) {
          if (end.status === 'rejected') expect(end.reason.code).toBe('LLM_BUDGET_REACHED');
        }
        expect(spent).toBeLessThanOrEqual(most);
        expect(totals().costUsd).toBe(spent);
        expect(spending.days.get(DAY) ?? 0).toBe(spent * 1e9);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });
});

describe('checkPrice', () => {
  it('refuses a budget for a model whose price nobody knows, with the remedy', () => {
    const limits = { model: 'llama3.2:3b', perRunUsd: 5, perDayUsd: null };
    expect(() => checkPrice(null, limits)).toThrow(
      expect.objectContaining({
        code: 'LLM_PRICE_UNKNOWN',
        hint: expect.stringContaining('{"llama3.2:3b": {"input": 0, "output": 0}}'),
      }),
    );
    checkPrice(null, { ...limits, perRunUsd: null });
    checkPrice(DOLLAR_A_TOKEN, limits);
  });
});

describe('usd', () => {
  it('shows cents, and more digits below ten of them', () => {
    expect([0, 0.00423, 0.5, 12.345].map(usd)).toEqual(['$0.00', '$0.0042', '$0.50', '$12.35']);
  });
});
