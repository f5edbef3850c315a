import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { cogniforce } from '../domain.ts';
import type { New } from './named.ts';
import type { StoredFacts } from './stored-facts.ts';

const range = { from: '2026-03-01', to: '2026-03-31' };
type UsageRow = StoredFacts['usage'][number];

/** Facts whose usage is `rows`, each over what is usual. */
function using(over: Parameters<typeof factsOf>[0], ...rows: Partial<UsageRow>[]): StoredFacts {
  const facts = factsOf(over);
  const [usual] = facts.usage;
  return {
    ...facts,
    usage: rows.map((row, ordinal) => ({ ...(usual as UsageRow), ordinal, ...row })),
  };
}

const UNKNOWN = {
  answersPriceable: 0,
  priceableInputTokens: null,
  priceableOutputTokens: null,
} as const;

const channel = (over: Partial<New<'outside_usage'>> = {}) => ({
  source: 'channel',
  user_id_hash: person('one'),
  day: '2026-03-02',
  ordinal: 0,
  model: 'model-a',
  base_model: null,
  answers: 4,
  ratings_up: 0,
  ratings_down: 0,
  ...over,
});

describe('usage.byModel', () => {
  eachDialect(cogniforce, (use) => {
    it('adds tokens up by model, and keeps what nobody reported unknown', async () => {
      await use().facts.replace([
        using(
          { id: 'a' },
          {
            ...{ answers: 3, answersWithoutUsage: 1, cachedTokens: 5, reasoningTokens: 2 },
            ...{ answersPriceable: 2, priceableCachedTokens: 5 },
          },
          {
            ...{ model: 'silent', answers: 2, answersWithoutUsage: 2 },
            ...{ inputTokens: null, outputTokens: null, totalTokens: null },
            ...UNKNOWN,
          },
          { model: null },
        ),
        using(
          { id: 'b' },
          {
            ...{ inputTokens: 100, outputTokens: 200, totalTokens: 300 },
            ...{ priceableInputTokens: 100, priceableOutputTokens: 200 },
            ...{ cacheWriteTokens: 30, priceableCacheWriteTokens: 30 },
          },
        ),
        // Half of it is known: of no use for a price.
        using({ id: 'c' }, { ...UNKNOWN, answers: 4, outputTokens: null, totalTokens: null }),
        using({ id: 'd', day: '2026-04-01' }, { inputTokens: 1e6 }),
      ]);
      const found = await use().usage.byModel(range);
      const byName = new Map(found.map((each) => [each.model, each]));
      expect([...byName.keys()].sort()).toEqual(['model-a', null, 'silent']);
      expect(byName.get('model-a')).toEqual({
        ...{ model: 'model-a', baseModel: null, answers: 8, answersUnknown: 5 },
        ...{ input: 120, output: 220, cached: 5, cacheWrite: 30, reasoning: 2, total: 330 },
        billed: null,
        billable: { answers: 3, input: 110, output: 220, cached: 5, cacheWrite: 30 },
      });
      expect(byName.get('silent')).toMatchObject({
        answers: 2,
        answersUnknown: 2,
        input: null,
        billable: null,
      });
    });

    it('adds up bills beside what a list can price', async () => {
      const bill = { ...UNKNOWN, answers: 3, answersBilled: 2, inputTokens: null };
      await use().facts.replace([
        using({ id: 'a' }, { ...bill, billedUsd: 0.1 }, { ...bill, billedUsd: 0.2 }),
        using({ id: 'b' }, {}),
      ]);
      expect(await use().usage.byModel(range)).toMatchObject([
        {
          ...{ answers: 7, answersUnknown: 2, input: 10 },
          billed: { answers: 4, usd: 0.3 },
          billable: { answers: 1, input: 10, output: 20 },
        },
      ]);
    });

    it('keeps an assistant apart by the model behind it', async () => {
      await use().facts.replace([
        using({ id: 'a' }, { baseModel: 'x' }, { baseModel: 'y' }, { baseModel: 'x' }),
      ]);
      const found = await use().usage.byModel(range);
      expect(found.map(({ baseModel, answers }) => [baseModel, answers])).toEqual([
        ['x', 2],
        ['y', 1],
      ]);
    });

    it('leaves out what has ratings alone, of answers that are no longer there', async () => {
      await use().facts.replace([using({ id: 'a' }, { ...UNKNOWN, answers: 0, ratingsUp: 1 })]);
      expect(await use().usage.byModel(range)).toEqual([]);
    });

    it('counts answers in channels, of which no tokens are known', async () => {
      await use().facts.replace([using({ id: 'a' }, {})]);
      const rows = [
        channel(),
        channel({ ordinal: 1, model: null, answers: 2 }),
        channel({ day: '2026-04-01' }),
      ];
      await use().handle.db.insertInto('outside_usage').values(rows).execute();
      const found = await use().usage.byModel(range);
      expect(found).toHaveLength(2);
      expect(found.find(({ model }) => model === 'model-a')).toMatchObject({
        answers: 5,
        answersUnknown: 4,
        input: 10,
        billable: { answers: 1, input: 10, output: 20 },
      });
      expect(found.find(({ model }) => model === null)).toMatchObject({
        ...{ answers: 2, answersUnknown: 2, input: null, total: null },
        billable: null,
      });
    });

    it('holds numbers beyond two thousand millions, and sums of the largest', async () => {
      const many = { inputTokens: 4e12, outputTokens: 1, totalTokens: 4e12 };
      await use().facts.replace([using({ id: 'a' }, many), using({ id: 'b' }, many)]);
      expect(await use().usage.byModel(range)).toMatchObject([{ input: 8e12, total: 8e12 }]);
      const most = { inputTokens: Number.MAX_SAFE_INTEGER };
      const rows = Array.from({ length: 1_100 }, () => most);
      await use().facts.replace([using({ id: 'c' }, ...rows)]);
      const [model] = await use().usage.byModel(range);
      expect(Number(model?.input) / 1_100 / Number.MAX_SAFE_INTEGER).toBeCloseTo(1, 5);
    });
  });
});
