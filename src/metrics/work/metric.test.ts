import { describe, expect, it } from 'vitest';
import { type FactsOf, factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../../test/support/figures.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { work } from './metric.ts';

const MARCH = { start_date: '2026-03-01', end_date: '2026-03-31' };

/** A conversation of this kind of each of so many people. */
const tasks = (kind: string, people: number, over: FactsOf = {}) =>
  Array.from({ length: people }, (_, at) => {
    const facts = factsOf({ id: `${kind} ${at}`, person: person(`${kind} ${at}`), ...over });
    const [analysis] = [{ ...facts.analysis, taskClass: kind }];
    return {
      ...facts,
      analysis,
      episodes: facts.episodes.map((each) => ({ ...each, taskClass: kind })),
    };
  });

describe('what AI is used for', () => {
  eachDialect(cogniforce, (use) => {
    const answer = async () =>
      work.reply.parse(
        await work.answer(figuresOver(use().handle.repositories), work.query.parse(MARCH)),
      );

    it('names kinds of enough people by the time with AI, and adds up all others', async () => {
      await publish(use(), [
        ...tasks('draft', 8, { minutes: 30 }),
        ...tasks('edit', 6),
        ...tasks('plan', 2),
        ...tasks('data', 3),
      ]);
      const { kinds } = await answer();
      expect(kinds).toMatchObject({ periods: 1, covers: { from: '2026-03-02', to: '2026-03-02' } });
      expect(kinds.rows.map(({ name, people }) => [name, people])).toEqual([
        ['draft', 5],
        ['edit', 5],
      ]);
      expect(kinds.rows[0]?.saved?.low).toBeLessThan(kinds.rows[0]?.saved?.high ?? 0);
      // Five people; what is named is rounded by half of what its average person has.
      expect(Math.abs((kinds.other?.withAiMinutes ?? 0) - 5 * 12)).toBeLessThan(30);
    });

    it('waits with outcomes and parts of the day for the month, and says them then', async () => {
      await publish(use(), tasks('draft', 8));
      const { outcomes, parts } = await answer();
      expect([outcomes.covers, parts.covers]).toEqual([null, null]);
      await publish(use(), [], { now: '2026-05-15T12:00:00Z' });
      const later = await answer();
      expect(later.outcomes.rows.map(({ name }) => name)).toEqual(['done']);
      expect(later.parts.rows.map(({ name }) => name)).toEqual(['1']);
    });

    it('says nothing of a kind that one person had, nor what the others leave of it', async () => {
      await publish(use(), [...tasks('draft', 8), ...tasks('plan', 1)]);
      const { kinds } = await answer();
      expect(kinds.rows).toEqual([]);
    });
  });
});
