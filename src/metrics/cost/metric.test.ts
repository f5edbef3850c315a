import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../../test/support/figures.ts';
import { valuationOf } from '../../../test/support/valuation.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { cost } from './metric.ts';

const RANGE = { start_date: '2026-03-01', end_date: '2026-03-31' };

/** A conversation with a model of each of so many people, with as many tokens of input and of output; null: not reported. */
const chatsWith = (model: string, count: number | null, people = 6, over: object = {}) =>
  Array.from({ length: people }, (_, at) => {
    const facts = factsOf({ id: `${model} ${at}`, person: person(`${model} ${at}`) });
    const answersWithoutUsage = count === null ? 1 : 0;
    const usage = facts.usage.map((row) => ({
      ...row,
      ...{ model, answersWithoutUsage, answersPriceable: 1 - answersWithoutUsage },
      ...{ inputTokens: count, outputTokens: count, totalTokens: count && 2 * count },
      ...{ priceableInputTokens: count, priceableOutputTokens: count },
      ...over,
    }));
    return { ...facts, usage };
  });

const PRICES: Readonly<Record<string, number>> = { cheap: 1, dear: 100 };
const costUsd = (model: string, { input }: { input: number }) => {
  const price = PRICES[model];
  return price === undefined ? null : price * input;
};
const priceOf = ({ model = '' }: { model?: string }) => {
  const price = PRICES[model];
  return price === undefined ? null : { input: price * 1e6, output: 0 };
};
const valuation = valuationOf({ currency: 'EUR', usdRate: 0.5, costUsd });

describe('the cost of a range of days', () => {
  eachDialect(cogniforce, (use) => {
    const answer = async (query: object = RANGE) =>
      cost.reply.parse(
        await cost.answer(
          figuresOver(use().handle.repositories, { valuation, readsAuditLog: true }),
          cost.query.parse(query),
        ),
      );
    const given = (...facts: ReturnType<typeof chatsWith>[]) =>
      publish(use(), facts.flat(), { costUsd, priceOf });

    it('names models by what they cost, then those of unknown cost by their tokens', async () => {
      await given(chatsWith('dear', 2), chatsWith('local', 50), chatsWith('silent', null));
      const { models, total, currency, modelsCover } = await answer();
      expect(models.map(({ model, reason }) => [model, reason])).toEqual([
        ['dear', null],
        ['local', 'no_price'],
        ['silent', 'no_price'],
      ]);
      // Rounded by at most half of what the average person of it has.
      expect(Math.abs((models[0]?.knownUsd ?? 0) - 1200)).toBeLessThanOrEqual(100);
      expect(currency).toBe('EUR');
      expect(modelsCover).toEqual({ from: '2026-03-02', to: '2026-03-02' });
      expect(total).toMatchObject({
        ...{ knownUsd: 1200, known: 600, answers: 18, answersKnown: 6, answersWithoutUsage: 6 },
        totalTokens: 6 * 2 * (2 + 50),
      });
    });

    it('takes what was billed, and the price of the rest', async () => {
      const billed = { answers: 2, answersBilled: 1, billedUsd: 0.5, answersPriceable: 1 };
      await given(chatsWith('cheap', 9, 6, billed));
      const { total } = await answer();
      expect(total).toMatchObject({ knownUsd: 6 * 9.5, answers: 12, answersKnown: 12 });
    });

    it('has a row of all others for models that too few people used', async () => {
      await given(chatsWith('cheap', 9), chatsWith('rare', 4, 2), chatsWith('odd', 4, 3));
      const { models } = await answer();
      expect(models.map(({ model }) => model)).toEqual(['cheap', null]);
    });

    it('says a model behind an assistant, and the assistant apart', async () => {
      await given(chatsWith('writer', 9, 6, { baseModel: 'cheap' }), chatsWith('cheap', 9));
      const { models, assistants } = await answer();
      expect(models.map(({ model }) => model)).toEqual(['cheap']);
      expect(assistants.map(({ model }) => model)).toEqual(['writer']);
    });

    it('does not say what the only user of a dear model cost', async () => {
      await given(chatsWith('cheap', 9, 8), chatsWith('dear', 2, 1));
      expect((await answer()).total).toMatchObject({ knownUsd: null, answers: 9 });
    });

    it('counts calls outside chats, and does not know of any before the log', async () => {
      const facts = chatsWith('cheap', 9);
      const { db } = use();
      const people = facts.map(({ analysis }) => analysis.person);
      const place = { fingerprint: 'f', name: '', bytes: 1, writtenMs: 1, readTo: 1 };
      await db
        .insertInto('outside_usage')
        .values(
          people.map((user_id_hash) => ({
            ...{ source: 'outside_chats', user_id_hash, day: '2026-03-02', ordinal: 0 },
            ...{ model: 'cheap', answers: 3, ratings_up: 0, ratings_down: 0 },
            ...{ input_tokens: 8, output_tokens: 8, total_tokens: 16, answers_priceable: 3 },
            ...{ priceable_input_tokens: 8, priceable_output_tokens: 8 },
          })),
        )
        .execute();
      await given(facts);
      const unknown = { source: 'outside chats', atLeast: true, logRead: true };
      expect((await answer()).outsideChats).toEqual({ ...unknown, since: null, calls: null });
      await use().loggedCalls.note({ ...place, finished: false }, 0, {
        rounds: [],
        since: '2026-03-01T12:00:00.000Z',
      });
      const { outsideChats, total } = await answer();
      expect(outsideChats).toEqual({ ...unknown, since: '2026-03-01', calls: 18 });
      expect(total).toMatchObject({ answers: 24 });
      const before = await answer({ start_date: '2026-02-01', end_date: '2026-02-03' });
      expect(before.outsideChats.calls).toBeNull();
    });
  });
});
