import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../../test/support/damage.ts';
import { eachOpenWebui, onSqlite, type World } from '../../../../test/support/openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../../../../test/support/openwebui-document.ts';
import { detectFeatures } from './features.ts';
import { recordedRatings } from './ratings.ts';
import { faultLog } from './source-fault.ts';

const now = (NINE + 86_400) * 1000;

async function ratingsOf({ handle }: World, faults = faultLog()) {
  const known = await detectFeatures(() => handle.findColumns()).look();
  return recordedRatings(handle.db, known, faults, now);
}

interface Given {
  readonly id: string;
  readonly user?: string | null;
  readonly data?: unknown;
  readonly meta?: unknown;
  readonly updatedAt?: number;
  readonly type?: string;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function rate({ hand }: World, given: Given): Promise<void> {
  const { id, user = 'user-1', updatedAt = NINE, type = 'rating' } = given;
  const { data = { rating: 1 }, meta = { chat_id: 'c', message_id: 'a1' } } = given;
  return hand.insert('feedback', {
    id,
    user_id: user,
    version: 0,
    type,
    data: text(data),
    meta: text(meta),
    created_at: NINE,
    updated_at: updatedAt,
  });
}

describe('recordedRatings', () => {
  eachOpenWebui((use) => {
    it('gives the thumbs of each chat, with their time, model and person', async () => {
      const world = use();
      await rate(world, { id: 'f1', data: { rating: 1, model_id: 'llama', comment: 'So nice' } });
      const other = { chat_id: 'd', message_id: 'a9', model_id: 'mistral' };
      await rate(world, { id: 'f2', data: { rating: '-1' }, meta: other, user: 'user-2' });
      const ratings = await ratingsOf(world);
      expect([...ratings]).toEqual([
        [
          'c',
          [{ messageId: 'a1', rating: 1, ratedAt: NINE * 1000, model: 'llama', userId: 'user-1' }],
        ],
        [
          'd',
          [
            {
              ...{ messageId: 'a9', rating: -1, ratedAt: NINE * 1000 },
              ...{ model: 'mistral', userId: 'user-2' },
            },
          ],
        ],
      ]);
    });

    it('takes the latest of one person for one answer, and one of each person', async () => {
      const world = use();
      await rate(world, { id: 'a', data: { rating: -1 }, updatedAt: NINE + 9 });
      await rate(world, { id: 'b', data: { rating: 1 }, updatedAt: NINE + 5 });
      await rate(world, { id: 'c', data: { rating: 1 }, user: 'user-2' });
      const ratings = (await ratingsOf(world)).get('c') ?? [];
      expect(ratings.map(({ userId, rating }) => [userId, rating])).toEqual([
        ['user-1', -1],
        ['user-2', 1],
      ]);
    });

    it('leaves out what rates nothing, and reads the others all the same', async () => {
      const world = use();
      const odd: Omit<Given, 'id'>[] = [
        { data: { rating: null } },
        { data: { rating: 5 } },
        { data: 'null' },
        { data: '[1]' },
        { meta: {} },
        { meta: { chat_id: 'c' } },
        { meta: 'null' },
        { user: null },
        { type: 'note' },
        { data: '{"rating": 1, "comment": "\\u0000 \\ud800"}', meta: { message_id: 'x' } },
      ];
      for (const [at, each] of odd.entries()) await rate(world, { id: `odd-${at}`, ...each });
      await rate(world, { id: 'sound', data: '{"rating": 1, "comment": "\\u0000 \\ud800"}' });
      const ratings = await ratingsOf(world);
      expect([...ratings.values()].flat()).toHaveLength(1);
    });

    it('does not take an arena for the model', async () => {
      const world = use();
      const meta = { chat_id: 'c', message_id: 'a1', arena: true, model_id: 'arena-1' };
      await rate(world, { id: 'a', meta });
      await rate(world, { id: 'b', meta, data: { rating: 1, model_id: 'real' }, user: 'user-2' });
      const ratings = (await ratingsOf(world)).get('c') ?? [];
      expect(ratings.map(({ model }) => model)).toEqual([null, 'real']);
    });

    it('reads more of them than one statement gives', async () => {
      const world = use();
      for (let at = 0; at < 401; at += 1) {
        await rate(world, { id: `f${at}`, meta: { chat_id: 'c', message_id: `m${at}` } });
      }
      expect((await ratingsOf(world)).get('c')).toHaveLength(401);
    });

    it('finds none where there is no such table, or not such columns', async () => {
      const world = use();
      await rate(world, { id: 'f' });
      await world.hand.script('alter table feedback drop column meta');
      expect((await ratingsOf(world)).size).toBe(0);
      await world.hand.script('drop table feedback');
      expect((await ratingsOf(world)).size).toBe(0);
    });

    it('is asked for once in a run, by whoever fetches chats', async () => {
      const world = use();
      const document = chatDocument([ask('q1', null, 'x'), answer('a1', 'q1', 'x')]);
      await world.hand.chat({ id: 'c', document });
      await rate(world, { id: 'f' });
      await world.chats.list({ after: null, limit: 5 });
      await world.chats.fetch(['c']);
      await world.hand.script('drop table feedback');
      const [again] = await world.chats.fetch(['c']);
      expect((await again?.read())?.ok).toBe(true);
    });
  });
});

describe('recordedRatings on SQLite, which keeps anything anywhere', () => {
  onSqlite((use) => {
    it('reads the ratings beside a damaged one, and says so', async () => {
      const world = use();
      for (let at = 0; at < 20; at += 1) {
        const comment = `Comment-${at}- `.repeat(1000);
        const meta = { chat_id: 'c', message_id: `m${at}` };
        await rate(world, { id: `f${at}`, data: { comment, rating: 1 }, meta });
      }
      await world.hand.script('pragma journal_mode = delete');
      const pages = pagesOf(world.address.engine === 'sqlite' ? world.address.file : '');
      pages.overwrite(pages.holding('Comment-7-', 100)[0] ?? 0);
      const faults = faultLog();
      const ratings = (await ratingsOf(world, faults)).get('c') ?? [];
      expect(ratings).toHaveLength(19);
      expect(faults.all()).toMatchObject([{ kind: 'damaged', chats: 0 }]);
    });

    it('reads past what is no JSON', async () => {
      const world = use();
      await rate(world, { id: 'a', data: '{"rating": ' });
      await rate(world, { id: 'b', meta: 'no JSON' });
      await rate(world, { id: 'c', data: '{"rating": 1, "details": {"rating": NaN}}' });
      expect((await ratingsOf(world)).get('c')).toHaveLength(1);
    });
  });
});
