import { describe, expect, it } from 'vitest';
import {
  eachOpenWebui,
  type HandChat,
  onSqlite,
  readAll,
  type World,
} from '../../../../test/support/openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../../../../test/support/openwebui-document.ts';
import type { ListedChat } from './chats.ts';

const document = chatDocument([ask('q1', null, 'Capital?'), answer('a1', 'q1', 'Paris.')]);

async function add(world: World, chats: readonly HandChat[]): Promise<void> {
  for (const chat of chats) await world.hand.chat(chat);
}

/** All ids in the order in which pages of this size give them. */
async function idsInPages({ chats }: World, limit: number): Promise<string[]> {
  const ids: string[] = [];
  for (let after: ListedChat | null = null; ; ) {
    const page: ListedChat[] = await chats.list({ after, limit });
    expect(page.length).toBeLessThanOrEqual(limit);
    ids.push(...page.map(({ id }) => id));
    after = page.at(-1) ?? null;
    if (after === null) return ids;
  }
}

describe('chats.list', () => {
  eachOpenWebui((use) => {
    it('pages by time of change and id, ids by byte, whatever the page size', async () => {
      const world = use();
      await add(world, [
        { id: 'late', updatedAt: NINE + 9 },
        { id: 'b', updatedAt: NINE },
        { id: 'B', updatedAt: NINE },
        { id: 'ä', updatedAt: NINE },
        { id: 'a', updatedAt: NINE },
        { id: 'early', updatedAt: NINE - 9 },
      ]);
      for (const limit of [1, 2, 3, 6, 100]) {
        expect(await idsInPages(world, limit)).toEqual(['early', 'B', 'a', 'b', 'ä', 'late']);
      }
    });

    it('says whose chat it is and when it changed', async () => {
      const world = use();
      await add(world, [{ id: 'c', userId: 'user-7', updatedAt: NINE + 5 }]);
      expect(await world.chats.list({ after: null, limit: 10 })).toEqual([
        { id: 'c', userId: 'user-7', updatedAt: NINE + 5, dated: true },
      ]);
    });

    it('finds nothing after the last chat and nothing in an empty database', async () => {
      const world = use();
      expect(await idsInPages(world, 5)).toEqual([]);
      expect(await world.chats.count()).toBe(0);
    });

    it('leaves out shared copies and nothing that only looks like one', async () => {
      const world = use();
      await add(world, [
        { id: 'mine', userId: 'user-1' },
        { id: 'copy', userId: 'shared-mine' },
        { id: 'odd-1', userId: 'sharedXmine' },
        { id: 'odd-2', userId: 'Shared-mine' },
        { id: 'odd-3', userId: 'un-shared-mine' },
        { id: 'odd-4', userId: 'shared-desk' },
      ]);
      await world.hand.account('shared-desk', 'user');
      const ids = ['mine', 'odd-1', 'odd-2', 'odd-3', 'odd-4'];
      expect(await idsInPages(world, 2)).toEqual(ids);
      expect(await world.chats.count()).toBe(ids.length);
      const fetched = await world.chats.fetch(['mine', 'copy']);
      expect(fetched.map(({ id }) => id)).toEqual(['mine']);
    });

    it('lists chats without a usable time last, by id, each once', async () => {
      const world = use();
      await add(world, [
        { id: 'none', updatedAt: null },
        { id: 'milliseconds', updatedAt: NINE * 1000 },
        { id: 'negative', updatedAt: -1 },
        { id: 'sound', updatedAt: NINE },
        { id: 'zero', updatedAt: 0 },
      ]);
      const expected = ['zero', 'sound', 'milliseconds', 'negative', 'none'];
      for (const limit of [1, 2, 3, 4, 5, 6]) {
        expect(await idsInPages(world, limit)).toEqual(expected);
      }
      const listed = await world.chats.list({ after: null, limit: 10 });
      expect(listed.map(({ updatedAt }) => updatedAt)).toEqual([0, NINE, NINE, 0, 0]);
    });

    it('lists a chat again once it has changed', async () => {
      const world = use();
      await add(world, [
        { id: 'a', updatedAt: NINE },
        { id: 'b', updatedAt: NINE + 1 },
      ]);
      const [after = null] = (await world.chats.list({ after: null, limit: 10 })).slice(-1);
      await world.hand.script(`update chat set updated_at = ${NINE + 2} where id = 'a'`);
      const next = await world.chats.list({ after, limit: 10 });
      expect(next).toMatchObject([{ id: 'a', updatedAt: NINE + 2 }]);
    });
  });
});

describe('chats.list on SQLite, which keeps anything anywhere', () => {
  onSqlite((use) => {
    it('lists fractions and texts as times of change', async () => {
      const world = use();
      await add(world, [
        { id: 'fraction', updatedAt: NINE + 0.5 },
        { id: 'text', updatedAt: '2026-03-02T09:00:07Z' },
        { id: 'words', updatedAt: 'yesterday' },
        { id: 'sound', updatedAt: NINE },
      ]);
      for (const limit of [1, 2, 3, 4, 5]) {
        expect(await idsInPages(world, limit)).toEqual(['sound', 'fraction', 'text', 'words']);
      }
      const listed = await world.chats.list({ after: null, limit: 10 });
      expect(listed.map(({ updatedAt }) => updatedAt)).toEqual([NINE, NINE, NINE + 7, 0]);
      const fetched = await world.chats.fetch(['text', 'fraction']);
      expect(fetched.map(({ updatedAt }) => updatedAt)).toEqual([NINE + 7, NINE]);
    });

    it('reads the numbers that only Python writes, and gives a reason for what is not JSON', async () => {
      const world = use();
      await add(world, [
        { id: 'python', document: '{"messages": [{"role": "user", "timestamp": NaN}]}' },
        { id: 'broken', document: '{"messages": [' },
        { id: 'empty', document: '' },
      ]);
      const reads = await readAll(await world.chats.fetch(['python', 'broken', 'empty']));
      expect(
        reads.map((read) => (read.ok ? read.conversation.messages.length : read.reason)),
      ).toEqual([1, 'not_json', 'not_json']);
    });
  });
});

describe('chats.fetch', () => {
  eachOpenWebui((use) => {
    it('gives the chats asked for, in that order, without those that are gone', async () => {
      const world = use();
      await add(world, [{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
      const fetched = await world.chats.fetch(['c', 'gone', 'a']);
      expect(fetched.map(({ id }) => id)).toEqual(['c', 'a']);
      expect(await world.chats.fetch([])).toEqual([]);
    });

    it('reads the conversation', async () => {
      const world = use();
      await add(world, [
        { id: 'c', userId: 'user-7', document, updatedAt: NINE + 5, meta: '{"tags": ["work"]}' },
      ]);
      const [chat] = await world.chats.fetch(['c']);
      expect(await chat?.read()).toMatchObject({
        ok: true,
        conversation: {
          id: 'c',
          userId: 'user-7',
          createdAt: NINE * 1000,
          updatedAt: NINE + 5,
          currentId: 'a1',
          tags: ['work'],
          messages: [{ text: 'Capital?' }, { text: 'Paris.', model: 'llama3.2:3b' }],
        },
      });
      expect(await chat?.read()).toEqual(await chat?.read());
    });

    it('gives a reason for each chat that cannot be read, and the others all the same', async () => {
      const world = use();
      await add(world, [
        { id: 'null', document: 'null' },
        { id: 'list', document: '[1]' },
        { id: 'no-messages', document: '{"history": 5}' },
        { id: 'no-owner', userId: null, document },
        { id: 'no-time', createdAt: null, updatedAt: null, document: {} },
        { id: 'sound', document },
      ]);
      await world.hand.insert('chat', { id: 'nothing', user_id: 'user-1', created_at: NINE });
      const ids = ['null', 'nothing', 'list', 'no-messages', 'no-owner', 'no-time', 'sound'];
      const reads = await readAll(await world.chats.fetch(ids));
      expect(reads.map((read) => (read.ok ? 'read' : read.reason))).toEqual([
        'document_null',
        'document_null',
        'not_an_object',
        'no_messages',
        'no_owner',
        'no_time',
        'read',
      ]);
    });

    it('does not load a document that is longer than asked for', async () => {
      const world = use();
      await add(world, [
        { id: 'short', document },
        { id: 'long', document: { ...document, title: 'ä'.repeat(5000) } },
      ]);
      const fetched = await world.chats.fetch(['short', 'long'], { maximumBytes: 10_000 });
      const reads = await readAll(fetched);
      expect(reads.map((read) => (read.ok ? 'read' : read.reason))).toEqual(['read', 'too_large']);
    });

    it('reads escapes that PostgreSQL itself cannot', async () => {
      const world = use();
      const text = JSON.stringify(document).replace('Paris.', 'P\\u0000ris \\ud800');
      await add(world, [{ id: 'c', document: text }]);
      const [chat] = await world.chats.fetch(['c']);
      expect(await chat?.read()).toMatchObject({
        conversation: { messages: [{}, { text: 'P\ufffdris \ufffd' }] },
      });
    });

    it('does not believe times that lie ahead of the time it is given', async () => {
      const world = use();
      await add(world, [{ id: 'c', document }]);
      const known = async (now: number) => {
        const [chat] = await world.chats.fetch(['c'], { now });
        const read = await chat?.read();
        return read?.ok
          ? read.conversation.messages.map(({ timeKnown }) => timeKnown)
          : read?.reason;
      };
      expect(await known(NINE * 1000)).toEqual([true, true]);
      expect(await known((NINE - 90_000) * 1000)).toBe('no_time');
    });

    it('fills usage that documents lack from chat_message, by id within the chat', async () => {
      const world = use();
      const unmeasured = chatDocument([
        ask('q1', null, 'x'),
        answer('a1', 'q1', 'x', { usage: { prompt_tokens: 1, completion_tokens: 1 } }),
        answer('a2', 'q1', 'x', { usage: null }),
        answer('a3', 'q1', 'x'),
        answer('a4', 'q1', 'x'),
      ]);
      await add(world, [
        { id: 'c', document: unmeasured },
        { id: 'c-a4', document: unmeasured },
      ]);
      const message = (id: string, chat: string, usage: string | null) =>
        world.hand.insert('chat_message', { id, chat_id: chat, role: 'assistant', usage });
      await message('c-a1', 'c', '{"prompt_tokens": 100, "completion_tokens": 100}');
      await message('c-a2', 'c', '{"prompt_tokens": 7, "completion_tokens": 8}');
      await message('c-a3', 'c', 'null');
      await message('foreign-a3', 'c', '{"prompt_tokens": 9}');
      await message('c-a4', 'c', null);
      await message('c-a4-a3', 'c-a4', '{"prompt_eval_count": 3, "eval_count": 4}');
      const reads = await readAll(await world.chats.fetch(['c', 'c-a4']));
      const totals = reads.map((read) => {
        return read.ok ? read.conversation.messages.map(({ usage }) => usage?.total ?? null) : null;
      });
      expect(totals).toEqual([
        [null, 2, 15, null, null],
        [null, 2, null, 7, null],
      ]);
    });
  });
});
