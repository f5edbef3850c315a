import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../../test/support/figures.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { ratings } from './metric.ts';

const MARCH = { start_date: '2026-03-01', end_date: '2026-03-31' };

/** One conversation of each of so many people, in which they rated answers of a model. */
const rated = (model: string, people: number, [up, down]: readonly [number, number], from = 0) =>
  Array.from({ length: people }, (_, at) => {
    const facts = factsOf({ id: `${model} ${at}`, person: person(`${from + at}`) });
    const usage = facts.usage.map((each) => ({
      ...each,
      ...{ model, baseModel: null, ratingsUp: up, ratingsDown: down },
    }));
    return { ...facts, usage };
  });

describe('ratings by model', () => {
  eachDialect(cogniforce, (use) => {
    const answer = async (query = MARCH) =>
      ratings.reply.parse(await ratings.answer(figuresOver(use().handle.repositories), query));

    it('give each share with its range, the most rated model first, of a whole week', async () => {
      await publish(use(), [...rated('some', 6, [2, 2]), ...rated('many', 8, [6, 2], 6)]);
      const { total, models, ratingsCover, periods } = await answer();
      expect(ratingsCover).toEqual({ from: '2026-03-02', to: '2026-03-02' });
      expect(periods).toBe(1);
      expect(total).toMatchObject({ up: 60, down: 28 });
      expect(models.map(({ model, namedIn }) => [model, namedIn])).toEqual([
        ['many', 1],
        ['some', 1],
      ]);
      const [many, some] = models;
      expect(many?.ratings).toMatchObject({ up: 48, down: 16, upShare: 0.75 });
      expect(many?.ratings?.low).toBeGreaterThan(0.6);
      expect(many?.ratings?.high).toBeLessThan(0.86);
      const width = (of = many?.ratings) => (of ? of.high - of.low : 0);
      expect(width(some?.ratings ?? undefined)).toBeGreaterThan(width());
    });

    it('name no model of few people, and none that would tell of it', async () => {
      await publish(use(), [
        ...rated('few', 4, [1, 1]),
        ...rated('some', 6, [1, 1], 4),
        ...rated('many', 9, [1, 1], 10),
      ]);
      const { models, total } = await answer();
      expect(total).not.toBeNull();
      expect(models.map(({ model }) => model)).toEqual(['many']);
    });

    it('are unknown and no zero where nobody rated, and where too few did', async () => {
      await publish(use(), rated('none', 8, [0, 0]));
      expect(await answer()).toMatchObject({ total: null, models: [{ ratings: null }] });
      await publish(use(), rated('few', 4, [1, 0]));
      expect(await answer()).toMatchObject({ total: null });
    });
  });
});
