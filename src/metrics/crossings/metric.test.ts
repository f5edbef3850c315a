import { describe, expect, it } from 'vitest';
import { factsOf, person } from '../../../test/support/cogniforce.ts';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { figuresOver, publish } from '../../../test/support/figures.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { crossing } from './metric.ts';
import { CROSSED, type Crossed } from './names.ts';

const KINDS = ['draft', 'code_new'];

describe('crossings', () => {
  eachDialect(cogniforce, (use) => {
    const members = Array.from({ length: 14 }, (_, at) => person(`${at}`));

    /** A whole month in which everybody does both kinds of work, with both models. */
    async function given() {
      await use().groups.note(
        [{ id: 'g', name: 'Group', people: members.slice(0, 7) }],
        '2026-01-01',
      );
      const facts = ['2026-03-03', '2026-04-07', '2026-04-14', '2026-04-21'].flatMap((day) =>
        members.flatMap((member, at) =>
          KINDS.map((kind, nth) => {
            const own = factsOf({ id: `${day} ${at} ${kind}`, day, person: member });
            return {
              ...own,
              episodes: own.episodes.map((each) => ({ ...each, taskClass: kind })),
              usage: own.usage.map((each) => ({ ...each, model: `m${(at + nth) % 2}` })),
            };
          }),
        ),
      );
      await publish(use(), facts, { now: '2026-05-02T02:00:00Z' });
    }

    const asked = async (by: Crossed, query: object = {}) => {
      const { query: read, reply, answer } = crossing(by);
      const question = read.parse({ start_date: '2026-04-01', end_date: '2026-04-30', ...query });
      return reply.parse(await answer(figuresOver(use().handle.repositories), question));
    };

    it('says which kinds of work a group did, by its name, and how many cells are named', async () => {
      await given();
      const answer = await asked('group_kind');
      expect(answer).toMatchObject({ by: 'group_kind', other: null });
      expect(answer.cells.map(({ row, rowName, people }) => [row, rowName, people])).toEqual(
        answer.cells.map(() => ['g', 'Group', 5]),
      );
      expect(answer.cellsNamed).toBeGreaterThan(0);
      expect((await asked('group_kind', { limit: 1, offset: 1 })).cells).toEqual(
        answer.cells.slice(1, 2),
      );
    });

    it('says of models and kinds what the cells leave over, and of groups not', async () => {
      await given();
      const { cells, other } = await asked('model_kind');
      expect(cells.every(({ rowName }) => rowName === null)).toBe(true);
      const named = cells.reduce((sum, { withAiMinutes }) => sum + withAiMinutes, 0);
      expect(named + (other?.withAiMinutes ?? 0)).toBeGreaterThan(0);
    });

    it.each(CROSSED)('is empty where nothing is published: %s', async (by) => {
      expect(await asked(by)).toMatchObject({ cellsCover: null, cells: [], cellsNamed: 0 });
    });
  });
});
