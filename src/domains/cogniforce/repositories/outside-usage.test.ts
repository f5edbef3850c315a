import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { person } from '../../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { cogniforce } from '../domain.ts';
import type { Known } from './named.ts';
import type { OutsideAnswers } from './outside-usage.ts';

const row = (name: string, day: string, model: string | null, answers = 1): OutsideAnswers => ({
  ...{ person: person(name), day, model, baseModel: null, answers },
  ...{ ratingsUp: 0, ratingsDown: 0 },
});

const sorted = (rows: readonly OutsideAnswers[]) => rows.map((each) => JSON.stringify(each)).sort();

/** What the database gives, in the order in which it is compared. */
const plain = ({
  person,
  day,
  model,
  baseModel,
  answers,
  ...rated
}: Omit<Known<'outside_usage'>, 'source' | 'ordinal'>) => ({
  ...{ person, day, model, baseModel, answers },
  ...{ ratingsUp: rated.ratingsUp, ratingsDown: rated.ratingsDown },
});

describe('outsideUsage.replace', () => {
  eachDialect(cogniforce, (use) => {
    const stored = async (source: string) =>
      sorted((await use().outsideUsage.of(source)).map(plain));

    it('writes nothing where nothing has changed, in whatever order it comes', async () => {
      const { outsideUsage } = use();
      const rows = [
        row('a', '2026-03-02', 'x'),
        row('a', '2026-03-02', null),
        row('b', '2026-03-03', 'x'),
      ];
      expect(await outsideUsage.replace('channel', rows)).toBe(true);
      expect(await outsideUsage.replace('channel', rows.toReversed())).toBe(false);
      expect(
        await outsideUsage.replace('channel', rows.with(1, row('a', '2026-03-02', null, 2))),
      ).toBe(true);
    });

    it('leaves the rows of another source alone', async () => {
      const { outsideUsage } = use();
      await outsideUsage.replace('elsewhere', [row('a', '2026-03-02', 'x')]);
      await outsideUsage.replace('channel', [row('a', '2026-03-02', 'x', 5)]);
      await outsideUsage.replace('channel', []);
      expect(await stored('channel')).toEqual([]);
      expect(await stored('elsewhere')).toEqual(sorted([row('a', '2026-03-02', 'x')]));
    });

    it('ends at what was given last, whatever was there', async () => {
      const given = fc.uniqueArray(
        fc.record({
          name: fc.constantFrom('a', 'b'),
          day: fc.constantFrom('2026-03-02', '2026-03-03'),
          model: fc.constantFrom('x', 'y', 'z', null),
          answers: fc.integer({ min: 1, max: 3 }),
        }),
        { selector: ({ name, day, model }) => `${name} ${day} ${model}` },
      );
      await fc.assert(
        fc.asyncProperty(given, async (each) => {
          const rows = each.map(({ name, day, model, answers }) => row(name, day, model, answers));
          await use().outsideUsage.replace('channel', rows);
          expect(await stored('channel')).toEqual(sorted(rows));
        }),
        { numRuns: 15 },
      );
    });
  });
});
