import { describe, expect, it } from 'vitest';
import { factsOf } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver } from '../../../test/support/figures.ts';
import { valuationOf } from '../../../test/support/valuation.ts';
import { type CogniforceRepositories, cogniforce } from '../../domains/cogniforce/index.ts';
import type { Valuation } from '../../figures/index.ts';
import { cost } from './metric.ts';

const RANGE = { start_date: '2026-03-01', end_date: '2026-03-31' };

function figuresWith(
  { repositories }: { repositories: CogniforceRepositories },
  valuation: Valuation,
) {
  return figuresOver(repositories, { valuation, readsAuditLog: true });
}

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
      const answer = await cost.answer(figuresWith(use().handle, valuation), RANGE);
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

    it('says that what is known is known, answer by answer', async () => {
      const facts = factsOf({ id: 'a' });
      const [usual] = facts.usage.map((row) => ({ ...row, answers: 6 }));
      const billed = { answers_billed: 2, billed_usd: 0.5 };
      // Of six answers two have a bill, one can be given a price, and of one the output alone is known.
      const usage = usual === undefined ? [] : [{ ...usual, ...billed, output_tokens: 90 }];
      await use().facts.replace([{ ...facts, usage }]);
      const row = {
        source: 'channel',
        day: '2026-03-02',
        ordinal: 0,
        answers: 3,
        ratings_up: 0,
        ratings_down: 0,
      };
      await use()
        .db.insertInto('outside_usage')
        .values({ ...row, user_id_hash: facts.analysis.user_id_hash, model: 'model-a' })
        .execute();
      const valuation = valuationOf({ costUsd: (_, { input, output }) => input + output });
      const answer = await cost.answer(figuresWith(use().handle, valuation), RANGE);
      const { models, total } = cost.reply.parse(answer);
      expect(models).toMatchObject([
        {
          ...{ answers: 9, answersKnown: 3, answersBilled: 2, answersWithoutUsage: 6 },
          ...{ knownUsd: 30.5, outputTokens: 90, reason: null },
        },
      ]);
      expect(total).toMatchObject({ answersKnown: 3, answersWithoutUsage: 6 });
    });

    it('counts calls outside chats with the rest, and apart: at least so much, and unknown before the log', async () => {
      const facts = factsOf({ id: 'a' });
      await use().facts.replace([facts]);
      const nothing = {
        source: 'outside chats',
        atLeast: true,
        logRead: true,
        since: null,
        calls: null,
      };
      const answerOf = async (range = RANGE) => {
        const valuation = valuationOf({
          currency: 'EUR',
          usdRate: 0.5,
          costUsd: (_, { input }) => input,
        });
        return cost.reply.parse(await cost.answer(figuresWith(use().handle, valuation), range));
      };
      expect((await answerOf()).outsideChats).toMatchObject({
        ...nothing,
        totalTokens: null,
        knownUsd: null,
      });
      const place = {
        fingerprint: 'f',
        name: '',
        bytes: 1,
        written_ms: 1,
        read_to: 1,
        finished: false,
      };
      const round = {
        ...{ mark: 'm', person: facts.analysis.user_id_hash, calledAt: '2026-03-04T12:00:00.000Z' },
        ...({
          day: '2026-03-04',
          model: 'model-a',
          askedIn: 'chat',
          input: 1,
          output: 1,
          total: 2,
        } as const),
      };
      await use().loggedCalls.note(place, 0, { rounds: [round], since: round.calledAt });
      expect((await answerOf()).outsideChats).toMatchObject({
        ...{ since: '2026-03-04', calls: 0, totalTokens: 0, knownUsd: 0 },
      });
      const row = (model: string, ordinal: number, tokens: number | null) => ({
        ...{
          source: 'outside_chats',
          user_id_hash: facts.analysis.user_id_hash,
          day: '2026-03-05',
        },
        ...{ ordinal, model, answers: 3, ratings_up: 0, ratings_down: 0 },
        ...{ input_tokens: tokens, output_tokens: tokens, total_tokens: tokens && 2 * tokens },
        answers_priceable: tokens === null ? 0 : 2,
        ...{ priceable_input_tokens: tokens, priceable_output_tokens: tokens },
      });
      await use()
        .db.insertInto('outside_usage')
        .values([row('model-a', 0, 8), row('silent', 1, null)])
        .execute();
      const { outsideChats, models, total } = await answerOf();
      expect(outsideChats).toEqual({
        ...{ source: 'outside chats', atLeast: true, logRead: true, since: '2026-03-04', calls: 6 },
        ...{ inputTokens: 8, outputTokens: 8, totalTokens: 16 },
        ...{ callsKnown: 2, knownUsd: 8, known: 4 },
      });
      expect(
        models.map(({ model, answers, callsOutsideChats, inputTokens }) => [
          ...[model, answers, callsOutsideChats, inputTokens],
        ]),
      ).toEqual([
        ['model-a', 4, 3, 18],
        ['silent', 3, 3, null],
      ]);
      expect(total).toMatchObject({
        answers: 7,
        answersKnown: 3,
        answersWithoutUsage: 4,
        knownUsd: 18,
      });
      const before = await answerOf({ start_date: '2026-03-01', end_date: '2026-03-03' });
      expect(before.outsideChats).toMatchObject({
        since: '2026-03-04',
        calls: null,
        totalTokens: null,
      });
    });
  });
});
