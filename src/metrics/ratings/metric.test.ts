import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver } from '../../../test/support/figures.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { ratings } from './metric.ts';

const MARCH = { start_date: '2026-03-01', end_date: '2026-03-31' };

/** One conversation of each of so many people, in which they rated answers of a model. */
const rated = (model: string, people: number, [up, down]: readonly [number, number]) =>
  Array.from({ length: people }, (_, at) => {
    const facts = factsOf({ id: `${model} ${at}`, person: person(`${at}`) });
    const usage = facts.usage.map((each) => ({
      ...each,
      ...{ model, base_model: null, ratings_up: up, ratings_down: down },
    }));
    return { ...facts, usage };
  });

describe('ratings by model', () => {
  eachDialect(cogniforce, (use) => {
    const answer = async (query = MARCH) =>
      ratings.reply.parse(
        await ratings.answer(figuresOver(use().handle.repositories, { minimumGroup: 5 }), query),
      );

    it('give each share with its range, the most rated model first', async () => {
      await use().facts.replace([...rated('some', 5, [1, 1]), ...rated('many', 8, [3, 1])]);
      const { total, models, hidden } = await answer();
      expect(hidden).toBe(false);
      expect(total).toMatchObject({ up: 29, down: 13 });
      expect(models.map(({ model }) => model)).toEqual(['many', 'some']);
      const [many, some] = models;
      expect(many?.ratings).toMatchObject({ up: 24, down: 8, upShare: 0.75 });
      expect(many?.ratings?.low).toBeGreaterThan(0.6);
      expect(many?.ratings?.high).toBeLessThan(0.86);
      const width = (of = many?.ratings) => (of ? of.high - of.low : 0);
      expect(width(some?.ratings ?? undefined)).toBeGreaterThan(width());
    });

    it('hide a model of few people, and another one that would tell of it', async () => {
      await use().facts.replace([
        ...rated('few', 4, [1, 0]),
        ...rated('some', 6, [1, 0]),
        ...rated('many', 9, [1, 0]),
      ]);
      const { models, total } = await answer();
      expect(total).not.toBeNull();
      expect(models.map(({ model, hidden }) => [model, hidden])).toEqual([
        ['many', false],
        ['few', true],
        ['some', true],
      ]);
      for (const { hidden, ratings: of } of models) expect(of === null).toBe(hidden);
    });

    it('are unknown and no zero where nobody rated, and hidden where too few did', async () => {
      expect(await answer()).toMatchObject({ hidden: false, total: null, models: [] });
      await use().facts.replace(rated('few', 4, [1, 0]));
      expect(await answer()).toMatchObject({ hidden: true, total: null });
    });
  });
});
