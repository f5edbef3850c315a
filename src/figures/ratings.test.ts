import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../test/support/cogniforce.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { figuresOver } from '../../test/support/figures.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { ratingFigures } from './ratings.ts';

const MARCH = { from: '2026-03-01', to: '2026-03-31' };

const rating = fc.record({
  model: fc.constantFrom('one', 'two', 'three', null),
  baseModel: fc.constant(null),
  person: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'),
  up: fc.nat(3),
  down: fc.nat(3),
});
const rows = fc.uniqueArray(rating, { selector: ({ model, person }) => `${model} ${person}` });

describe('ratings by model', () => {
  it('tell of too few people neither by a model nor by the difference of the others to the total', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 2, max: 5 }), (given, minimum) => {
        const { total, models } = ratingFigures(given, minimum);
        const peopleOf = (names: readonly (string | null)[]) =>
          new Set(given.filter(({ model }) => names.includes(model)).map((row) => row.person)).size;
        const [shown, hidden] = [true, false].map((isShown) =>
          models.filter(({ ratings }) => (ratings !== null) === isShown).map(({ model }) => model),
        );
        for (const model of shown ?? []) expect(peopleOf([model])).toBeGreaterThanOrEqual(minimum);
        const rest = peopleOf(hidden ?? []);
        if (total !== null && rest > 0) expect(rest).toBeGreaterThanOrEqual(minimum);
        const everybody = new Set(given.map((row) => row.person)).size;
        expect(total === null).toBe(everybody > 0 && everybody < minimum);
      }),
    );
  });

  it('add up to the total where none is hidden', () => {
    const given = ['a', 'b', 'c'].flatMap((who, at) => [
      { model: 'one', baseModel: null, person: who, up: at, down: 1 },
      { model: 'two', baseModel: null, person: who, up: 2, down: 0 },
    ]);
    expect(ratingFigures(given, 3)).toEqual({
      total: { up: 9, down: 3 },
      models: [
        { model: 'one', baseModel: null, ratings: { up: 3, down: 3 } },
        { model: 'two', baseModel: null, ratings: { up: 6, down: 0 } },
      ],
    });
  });

  it('are none where nobody rated', () => {
    expect(ratingFigures([], 5)).toEqual({ total: { up: 0, down: 0 }, models: [] });
  });

  eachDialect(cogniforce, (use) => {
    it('are those of the days, of whoever rated, with deleted chats among them', async () => {
      const facts = Array.from({ length: 5 }, (_, at) => {
        const made = factsOf({ id: `c-${at}`, person: person(`${at}`) });
        const [used] = made.usage;
        if (used === undefined) throw new Error('there is usage');
        return { ...made, usage: [{ ...used, model: 'one', ratings_up: 1, ratings_down: at % 2 }] };
      });
      await use().facts.replace(facts);
      const figures = figuresOver(use().handle.repositories);
      expect(await figures.ratings(MARCH)).toEqual({
        total: { up: 5, down: 2 },
        models: [{ model: 'one', baseModel: null, ratings: { up: 5, down: 2 } }],
      });
      expect(await figures.ratings({ from: '2026-04-01', to: '2026-04-30' })).toMatchObject({
        models: [],
      });
      const hidden = figuresOver(use().handle.repositories, { minimumGroup: 6 });
      expect(await hidden.ratings(MARCH)).toMatchObject({
        total: null,
        models: [{ ratings: null }],
      });
    });
  });
});
