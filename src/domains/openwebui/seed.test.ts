import { describe, expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { NINE } from '../../../test/support/openwebui-document.ts';
import { openDomain } from '../../data/index.ts';
import { openwebui } from './domain.ts';
import { seed } from './seed.ts';

describe('seed', () => {
  eachDialect(openwebui, (use) => {
    it('fills tables in as many statements as it takes', async () => {
      const { address, chats } = use();
      const handle = openDomain(openwebui, address, { writable: true });
      try {
        const rows = Array.from({ length: 1500 }, (_, index) => ({
          id: `c${index}`,
          user_id: 'u',
          chat: '{"messages": [{"role": "user", "content": "Hello"}]}',
          created_at: NINE,
          updated_at: NINE + index,
          archived: index % 2 === 0,
        }));
        await seed(handle).insert('chat', rows);
        await seed(handle).insert('chat', []);
      } finally {
        await handle.close();
      }
      expect(await chats.count()).toBe(1500);
      const [chat] = await chats.fetch(['c1499']);
      expect(await chat?.read()).toMatchObject({ conversation: { messages: [{ text: 'Hello' }] } });
    });

    it('fills all tables of the baseline', async () => {
      const { address, directory } = use();
      const handle = openDomain(openwebui, address, { writable: true });
      const times = { created_at: NINE, updated_at: NINE };
      try {
        const { insert } = seed(handle);
        await insert('user', [{ id: 'u', role: 'user', email: 'u@example.org', ...times }]);
        await insert('auth', [{ id: 'u', active: true }]);
        await insert('group', [{ id: 'g', name: 'Sales', permissions: '{}', ...times }]);
        await insert('group_member', [{ id: 'm', group_id: 'g', user_id: 'u', ...times }]);
        await insert('chat', [{ id: 'c', user_id: 'u', chat: '{}', ...times }]);
        await insert('chat_message', [{ id: 'c-1', chat_id: 'c', role: 'user', done: true }]);
        await insert('shared_chat', [{ id: 's', chat_id: 'c', user_id: 'u' }]);
        await insert('tag', [{ id: 't', user_id: 'u' }]);
        await insert('folder', [
          { id: 'f', user_id: 'u', name: 'F', is_expanded: false, ...times },
        ]);
        await insert('feedback', [{ id: 'r', data: '{"rating": 1}', ...times }]);
        await insert('model', [{ id: 'llama3.2:3b' }]);
        await insert('file', [{ id: 'x', filename: 'x.txt' }]);
        await insert('config', [{ key: 'ui', value: '{}' }]);
      } finally {
        await handle.close();
      }
      expect(await directory.accounts()).toBe(1);
    });

    it('inserts all rows or none', async () => {
      const { address, chats } = use();
      const handle = openDomain(openwebui, address, { writable: true });
      try {
        const rows = Array.from({ length: 1500 }, (_, index) => ({ id: `c${index % 1499}` }));
        await expect(seed(handle).insert('chat', rows)).rejects.toMatchObject({
          details: { violation: 'unique' },
        });
      } finally {
        await handle.close();
      }
      expect(await chats.count()).toBe(0);
    });

    it('does not take a handle that only reads', async () => {
      const { handle, chats } = use();
      // @ts-expect-error: a reader's handle has no insert, and its connection refuses it, too.
      const { insert } = seed(handle);
      await expect(insert('chat', [{ id: 'c' }])).rejects.toMatchObject({
        code: 'DATABASE_READ_ONLY',
      });
      expect(await chats.count()).toBe(0);
    });
  });
});
