import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { valuationOf } from '../../../test/support/valuation.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { fixedClock } from '../../kernel/clock.ts';
import { cost } from './metric.ts';

describe('the cost of a range of days', () => {
  eachDialect(cogniforce, (use) => {
    it('names models by what they cost, then those of unknown cost by their tokens', async () => {
      const tokens: Readonly<Record<string, number | null>> = {
        cheap: 9,
        dear: 2,
        'local large': 50,
        'local small': 5,
        silent: null,
      };
      await use().facts.replace(
        Object.entries(tokens).map(([model, count]) => {
          const facts = factsOf({ id: model });
          const answers_without_usage = count === null ? 1 : 0;
          const counts = {
            ...{ input_tokens: count, output_tokens: count, total_tokens: count },
            answers_priceable: 1 - answers_without_usage,
            ...{ priceable_input_tokens: count, priceable_output_tokens: count },
          };
          const usage = facts.usage.map((row) => ({
            ...row,
            model,
            answers_without_usage,
            ...counts,
          }));
          return { ...facts, usage };
        }),
      );
      const prices: Readonly<Record<string, number>> = { cheap: 1, dear: 100 };
      const valuation = valuationOf({
        currency: 'EUR',
        usdRate: 0.5,
        costUsd: (model, { input }) => (prices[model] === undefined ? null : prices[model] * input),
      });
      const context = {
        cogniforce: use().handle.repositories,
        accounts: async () => null,
        zone: 'UTC',
        minimumGroup: 5,
        valuation,
        clock: fixedClock('2026-03-15T12:00:00Z'),
      };
      const answer = await cost.answer(context, {
        start_date: '2026-03-01',
        end_date: '2026-03-31',
      });
      const { models, total, currency } = cost.reply.parse(answer);
      expect(
        models.map(({ model, knownUsd, known, reason }) => [model, knownUsd, known, reason]),
      ).toEqual([
        ['dear', 200, 100, null],
        ['cheap', 9, 4.5, null],
        ['local large', null, null, 'no_price'],
        ['local small', null, null, 'no_price'],
        ['silent', null, null, 'no_usage'],
      ]);
      expect(currency).toBe('EUR');
      expect(total).toEqual({
        knownUsd: 209,
        known: 104.5,
        answers: 5,
        answersKnown: 2,
        answersWithoutUsage: 1,
        answersWithoutPrice: 2,
      });
    });
  });
});
