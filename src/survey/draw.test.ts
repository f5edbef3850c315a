import { describe, expect, it } from 'vitest';
import { type FactsOf, factsOf, person } from '../../test/support/cogniforce.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { fixedClock } from '../../test/support/fixed-clock.ts';
import { type CogniforceRepositories, cogniforce } from '../domains/cogniforce/index.ts';
import { named } from '../domains/cogniforce/repositories/named.ts';
import { type Draw, drawQuestions } from './draw.ts';
import { digestOf, lotOf, questionToken } from './tokens.ts';

const salt = 'a salt for tests';
const NOON = '2026-03-02T12:00:00Z';

const EPISODES = 1_000;

/** Episodes of as many people, which end at ten past nine on 2 March. */
const manyFacts = () =>
  Array.from({ length: EPISODES }, (_, index) =>
    factsOf({ id: `c-${index}`, person: person(`person ${index}`) }),
  );

describe('drawQuestions', () => {
  eachDialect(cogniforce, (use) => {
    const draw = (over: Partial<Draw> & { at?: string } = {}) => {
      const { at = NOON, ...rest } = over;
      const repositories = { cogniforce: use().handle.repositories };
      return drawQuestions({ repositories, share: 1, salt, clock: fixedClock(at), ...rest });
    };
    const asked = () => use().db.selectFrom('question').selectAll().orderBy('id').execute();
    const put = (...facts: FactsOf[]) => use().facts.replace(facts.map((each) => factsOf(each)));

    it('asks about one in twenty, the same ones at every run and for every engine', async () => {
      await use().facts.replace(manyFacts());
      const expected = Array.from({ length: EPISODES }, (_, index) => `c-${index}`).filter(
        (id) => lotOf(salt, id, 0) < 0.05,
      );
      // Within four standard deviations of 50 of 1,000.
      expect(Math.abs(expected.length - 50)).toBeLessThan(28);
      expect(await draw({ share: 0.05 })).toBe(expected.length);
      const first = await asked();
      expect(first.map((row) => row.conversation_id).sort()).toEqual(expected.sort());
      expect(await draw({ share: 0.05 })).toBe(0);
      expect(await asked()).toEqual(first);
    });

    it('asks with a link that can be made again and is stored nowhere', async () => {
      await put({});
      await draw();
      const [row] = await asked();
      if (row === undefined) throw new Error('nothing was asked');
      const token = questionToken(salt, row.id);
      expect(token).toMatch(/^[\w-]{32}$/);
      expect(row.token_digest).toBe(digestOf(token));
      expect(JSON.stringify(row)).not.toContain(token);
      expect(row).toMatchObject({
        conversation_id: 'c-1',
        ordinal: 0,
        user_id_hash: person('one'),
        day: '2026-03-02',
        from_at: '2026-03-02T09:00:00.000Z',
        to_at: '2026-03-02T09:10:00.000Z',
        task_class: 'draft',
        asks: 1,
        state: 'open',
        asked_at: '2026-03-02T12:00:00.000Z',
        expires_at: '2026-03-09T12:00:00.000Z',
        answered_at: null,
      });
      // Nor does the database take a second open question of the person, whoever asks it.
      const second = named({ ...row, id: crypto.randomUUID(), token_digest: 'b'.repeat(64) });
      expect(await use().handle.repositories.questions.ask(second)).toBe(false);
    });

    it('asks a person one thing at a time, and again after seven days', async () => {
      await put({ id: 'a' }, { id: 'b' }, { id: 'later', day: '2026-03-05' });
      expect(await draw()).toBe(1);
      expect(await draw({ at: '2026-03-05T12:00:00Z' })).toBe(0);
      await use().db.updateTable('question').set({ state: 'answered' }).execute();
      expect(await draw({ at: '2026-03-09T11:59:00Z' })).toBe(0);
      expect(await draw({ at: '2026-03-09T12:00:00Z' })).toBe(1);
      expect((await asked()).map((row) => row.conversation_id)).toContain('later');
    });

    it('closes what was not answered in time, also where nobody is asked any more', async () => {
      await put({});
      expect(await draw({ share: 0 })).toBe(0);
      await draw();
      await draw({ share: 0, at: '2026-03-09T11:59:59Z' });
      expect(await asked()).toMatchObject([{ state: 'open' }]);
      await draw({ share: 0, at: '2026-03-09T12:00:00Z' });
      expect(await asked()).toMatchObject([{ state: 'expired' }]);
    });

    it('asks about finished work alone: each of these but one is none', async () => {
      const none: Readonly<Record<string, FactsOf>> = {
        unestimated: { p50: null, status: 'unestimated' },
        'left out by rule': { status: 'excluded', reason: 'learning' },
        'estimated as no work': { p50: 0 },
        'nothing delivered': { outcome: 'no', success: 0 },
        'over for less than an hour': { minutes: 121 },
        'over for more than seven days': { day: '2026-02-23' },
        'small talk': {},
        learning: {},
      };
      const others = Object.entries(none).map(([id, facts]) => ({
        ...facts,
        id,
        person: person(id),
      }));
      await put({ id: 'work', day: '2026-03-01' }, ...others);
      for (const [id, task_class] of [
        ['small talk', 'chit_chat'],
        ['learning', 'learn'],
      ] as const) {
        const change = use().db.updateTable('episode').set({ task_class });
        await change.where('conversation_id', '=', id).execute();
      }
      await draw();
      expect((await asked()).map((row) => row.conversation_id)).toEqual(['work']);
    });

    it('finishes what a run that was killed has begun', async () => {
      await use().facts.replace(manyFacts().slice(0, 30));
      const repositories = use().handle.repositories;
      let left = 4;
      const dying = {
        ...repositories.questions,
        ask: async (row: Parameters<CogniforceRepositories['questions']['ask']>[0]) => {
          if (left-- === 0) throw new Error('killed');
          return repositories.questions.ask(row);
        },
      };
      const died = draw({ repositories: { cogniforce: { questions: dying } } });
      await expect(died).rejects.toThrow('killed');
      expect(await asked()).toHaveLength(4);
      await draw();
      expect(await asked()).toHaveLength(30);
    });
  });
});

it('another salt draws others', () => {
  const drawnBy = (key: string) =>
    Array.from({ length: EPISODES }, (_, index) => index).filter(
      (index) => lotOf(key, `c-${index}`, 0) < 0.05,
    );
  expect(drawnBy(salt)).not.toEqual(drawnBy('another salt'));
});
