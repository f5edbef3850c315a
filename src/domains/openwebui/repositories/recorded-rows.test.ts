import { describe, expect, it } from 'vitest';
import { eachOpenWebui, type World } from '../../../../test/support/openwebui.ts';
import { NINE } from '../../../../test/support/openwebui-document.ts';
import { detectFeatures } from './features.ts';
import { recordedRows } from './recorded-rows.ts';

async function rowsOf({ handle }: World, chatId: string) {
  return recordedRows(handle.db, await detectFeatures(() => handle.findColumns()).look(), chatId);
}

describe('recordedRows', () => {
  eachOpenWebui((use) => {
    it('gives the messages of one chat, by their ids within it', async () => {
      const world = use();
      for (const id of ['c', 'c-d']) await world.hand.chat({ id });
      await world.hand.insert('chat_message', {
        ...{ id: 'c-q1', chat_id: 'c', role: 'user', user_id: 'user-2' },
        ...{ content: '"Capital?"', done: true, error: 'null', created_at: NINE },
      });
      await world.hand.insert('chat_message', {
        ...{ id: 'c-a1', chat_id: 'c', role: 'assistant', parent_id: 'q1' },
        ...{ model_id: 'llama', done: false },
      });
      await world.hand.insert('chat_message', {
        ...{ id: 'c-q2', chat_id: 'c', role: 'user', parent_id: 'c-a1' },
      });
      await world.hand.insert('chat_message', { id: 'c-d-q9', chat_id: 'c-d', role: 'user' });
      await world.hand.insert('chat_message', { id: 'strange', chat_id: 'c', role: 'user' });
      expect(await rowsOf(world, 'c')).toEqual([
        {
          ...{ id: 'a1', parentId: 'q1', role: 'assistant', userId: null, createdAt: null },
          ...{ modelId: 'llama', done: false, content: null, error: null },
        },
        {
          ...{ id: 'q1', parentId: null, role: 'user', userId: 'user-2', createdAt: NINE },
          ...{ modelId: null, done: true, content: '"Capital?"', error: 'null' },
        },
        {
          ...{ id: 'q2', parentId: 'a1', role: 'user', userId: null, createdAt: null },
          ...{ modelId: null, done: null, content: null, error: null },
        },
      ]);
    });

    it('gives all of more than one statement, and of a very long text none', async () => {
      const world = use();
      await world.hand.chat({ id: 'c' });
      for (let at = 0; at < 201; at += 1) {
        const content = JSON.stringify('x'.repeat(at === 0 ? 1_100_000 : 10));
        const row = { id: `c-${at}`, chat_id: 'c', role: 'user', content };
        await world.hand.insert('chat_message', row);
      }
      const rows = await rowsOf(world, 'c');
      expect(rows).toHaveLength(201);
      expect(rows.filter(({ content }) => content === null).map(({ id }) => id)).toEqual(['0']);
    });

    it('gives what there is where columns, or the whole table, are missing', async () => {
      const world = use();
      await world.hand.chat({ id: 'c' });
      const row = { id: 'c-q1', chat_id: 'c', role: 'user', content: '"x"' };
      await world.hand.insert('chat_message', row);
      await world.hand.script('alter table chat_message drop column content');
      expect(await rowsOf(world, 'c')).toMatchObject([{ id: 'q1', content: null }]);
      await world.hand.script('drop table chat_message');
      expect(await rowsOf(world, 'c')).toEqual([]);
    });
  });
});
