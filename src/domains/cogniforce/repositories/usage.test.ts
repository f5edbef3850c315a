import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { cogniforce } from '../domain.ts';
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

describe('usage.byModel', () => {
  eachDialect(cogniforce, (use) => {
    it('adds tokens up by model, and keeps what nobody reported unknown', async () => {
      await use().facts.replace([
        using(
          { id: 'a' },
          { answers: 3, answers_without_usage: 1, cached_tokens: 5 },
          {
            model: 'silent',
            answers: 2,
            answers_without_usage: 2,
            input_tokens: null,
            output_tokens: null,
            total_tokens: null,
          },
          { model: null },
        ),
        using({ id: 'b' }, { input_tokens: 100, output_tokens: 200, total_tokens: 300 }),
        // Half of it is known: of no use for a price.
        using({ id: 'c' }, { answers: 4, output_tokens: null, total_tokens: null }),
        using({ id: 'd', day: '2026-04-01' }, { input_tokens: 1e6 }),
      ]);
      const found = await use().usage.byModel(range);
      const byName = new Map(found.map((each) => [each.model, each]));
      expect([...byName.keys()].sort()).toEqual(['model-a', null, 'silent']);
      expect(byName.get('model-a')).toEqual({
        model: 'model-a',
        answers: 8,
        answersUnknown: 5,
        input: 120,
        output: 220,
        cached: 5,
        reasoning: null,
        total: 330,
        billable: { input: 110, output: 220, cached: 5 },
      });
      expect(byName.get('silent')).toMatchObject({
        answers: 2,
        answersUnknown: 2,
        input: null,
        billable: null,
      });
    });

    it('counts a copy and what a clone brought along once', async () => {
      const times = { createdAt: '2026-03-02T08:00:00.000Z' };
      await use().facts.replace([
        using({ id: 'original', ...times }, {}),
        using({ id: 'copy', branch: 'branch of original' }, {}),
        using({ id: 'clone', copiedFrom: 'original' }, { inherited: true }, { input_tokens: 7 }),
        using({ id: 'clone 1 of what is gone', copiedFrom: 'gone', ...times }, { inherited: true }),
        using({ id: 'clone 2 of what is gone', copiedFrom: 'gone' }, { inherited: true }),
      ]);
      const [model] = await use().usage.byModel(range);
      expect(model).toMatchObject({ answers: 3, input: 10 + 7 + 10 });
    });

    it('holds numbers beyond two thousand millions', async () => {
      const many = { input_tokens: 4e12, output_tokens: 1, total_tokens: 4e12 };
      await use().facts.replace([using({ id: 'a' }, many), using({ id: 'b' }, many)]);
      expect(await use().usage.byModel(range)).toMatchObject([{ input: 8e12, total: 8e12 }]);
    });
  });
});

describe('sums by person and part of a range', () => {
  eachDialect(cogniforce, (use) => {
    it('begin a new part with each cut', async () => {
      const days = ['2026-03-02', '2026-03-09', '2026-03-10', '2026-03-20'];
      await use().facts.replace(
        days.flatMap((day) =>
          ['a', 'b'].map((name) => using({ id: `${name} ${day}`, day, person: person(name) }, {})),
        ),
      );
      const cuts = ['2026-03-10', '2026-03-15'];
      const rows = await use().usage.byPersonAndPart(range, cuts);
      const ofA = rows.filter((row) => row.person === person('a'));
      expect(ofA.map(({ part, answers }) => [part, answers])).toEqual([
        [0, 2],
        [1, 1],
        [2, 1],
      ]);
      expect(rows.map((row) => row.person)).toEqual(rows.map((row) => row.person).toSorted());
      expect(await use().usage.byPersonAndPart(range, [])).toMatchObject([
        { part: 0, answers: 4 },
        { part: 0, answers: 4 },
      ]);
    });
  });
});
