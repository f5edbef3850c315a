import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { publish } from '../../../test/support/figures.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';

const MONDAY = '2026-03-02';
/** US dollars a million tokens, of input as of output; the fourth model has no price. */
const PRICES: Readonly<Record<string, number>> = { one: 1, two: 10, three: 3 };
const priceOf = ({ model }: { readonly model?: string }) => {
  const price = PRICES[model ?? ''];
  return price === undefined ? null : { input: price, output: price };
};

/** A conversation of each of these people with a model. */
const withModel = (model: string, names: readonly string[]) =>
  names.map((name) => {
    const facts = factsOf({ id: `${model} ${name}`, day: MONDAY, person: person(name) });
    return { ...facts, usage: facts.usage.map((each) => ({ ...each, model })) };
  });

const SIX = ['ada', 'ben', 'cleo', 'dan', 'eve', 'fay'];

describe('classes of a period', () => {
  eachDialect(cogniforce, (use) => {
    const classes = () => use().handle.repositories.book.classes('2026-01-01', '2026-12-31');

    it('say no cost that would tell, beside the tokens, of the only user of a model without a price', async () => {
      const facts = ['one', 'two', 'three'].flatMap((model) => withModel(model, SIX));
      await publish(use(), [...facts, ...withModel('rare', ['ada'])], {
        priceOf,
        costUsd: (model, { input, output }) =>
          PRICES[model] === undefined ? null : ((PRICES[model] ?? 0) * (input + output)) / 1e6,
      });
      const [block] = await use().handle.repositories.book.blocks();
      expect(block?.amounts).toHaveProperty('listUsd');
      const models = (await classes()).filter(({ division }) => division === 'model');
      expect(models).toHaveLength(2);
      // The cost of all, less that of two of three models, would be that of the third: and what is left has no price.
      const priced = models.filter(({ amounts }) => amounts.listUsd !== undefined);
      expect(priced.length).toBeLessThan(2);
    });

    it('say what came of the work of a month that began with a week once', async () => {
      const days = ['2026-02-09', '2026-04-01', '2026-04-15', '2026-04-22'];
      const facts = days.flatMap((day) =>
        SIX.map((name) => factsOf({ id: `${day} ${name}`, day, person: person(name) })),
      );
      await publish(use(), facts, { now: '2026-05-02T02:00:00Z' });
      const periods = await use().handle.repositories.book.periods();
      expect(periods.map(({ kind, from_day }) => `${kind} ${from_day}`)).toEqual(
        expect.arrayContaining(['week 2026-03-30', 'month 2026-04-06', 'book_month 2026-03-30']),
      );
      const inApril = (await classes()).filter(
        ({ from_day, division }) => from_day >= '2026-03-30' && division === 'outcome',
      );
      expect(inApril.map(({ kind }) => kind)).toEqual(['book_month']);
    });

    it('do not say what is taken back of a week that is closed, which would leave one of them there', async () => {
      const at = (day: string, kind: string, names: readonly string[]) =>
        names.map((name) => {
          const facts = factsOf({ id: `${day} ${kind} ${name}`, day, person: person(name) });
          return {
            ...facts,
            episodes: facts.episodes.map((each) => ({ ...each, taskClass: kind })),
          };
        });
      const seven = [...SIX, 'gus'];
      const drafts = at(MONDAY, 'draft', seven);
      const codes = at(MONDAY, 'code', seven);
      await publish(use(), [...drafts, ...codes], { now: '2026-03-09T02:00:00Z' });
      // All but one delete their drafts, and go on with other work.
      const gone = drafts.slice(1).map(({ analysis }) => analysis.conversationId);
      await use().handle.repositories.goneRecords.forget(gone);
      const next = [...at('2026-03-10', 'code', seven), ...at('2026-03-10', 'mail', seven)];
      await publish(use(), next, { now: '2026-03-17T02:00:00Z' });
      const drafted = (await classes()).filter(({ name }) => name === '["draft"]');
      expect(drafted.map(({ from_day }) => from_day)).toEqual([MONDAY]);
      const blocks = await use().handle.repositories.book.blocks();
      expect(blocks.map(({ amounts }) => amounts.conservativeBaseline)).toEqual([420, 240]);
    });

    it('are none where somebody was erased since its blocks were closed', async () => {
      const facts = ['one', 'two'].flatMap((model) => withModel(model, [...SIX, 'gus']));
      await publish(use(), facts, { now: '2026-03-03T02:00:00Z' });
      await use().handle.repositories.journal.erase(person('gus'));
      await publish(use(), []);
      const week = (await use().handle.repositories.book.periods()).find(
        ({ closed_at }) => closed_at !== null,
      );
      expect(week).toMatchObject({ kind: 'week', from_day: MONDAY });
      expect(await classes()).toEqual([]);
    });
  });
});
