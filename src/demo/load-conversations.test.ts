import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { describeWithShared, sharedPath } from '../../test/support/shared.ts';
import { temporaryFolder } from '../../test/support/temporary-folder.ts';
import { type DatabaseAddress, openDomain } from '../data/index.ts';
import { openwebui } from '../domains/openwebui/index.ts';
import type { Conversation } from '../kernel/conversation.ts';
import { loadConversations } from './load-conversations.ts';

const day = 1_760_000_000;

/** Two people; the first conversation forks, and its first branch is the older one. */
const tiny = [
  {
    id: 'talk-1',
    user: 'Person A',
    title: 'Bells',
    model: 'bell-gpt',
    messages: [
      { id: 'q1', parent: null, role: 'user', content: 'Which bell?', timestamp: day + 0.25 },
      {
        id: 'a1',
        parent: 'q1',
        role: 'assistant',
        content: 'The loud one.',
        timestamp: day + 0.25,
      },
      { id: 'a2', parent: 'q1', role: 'assistant', content: 'The small one.', timestamp: day + 60 },
      { id: 'q2', parent: 'a2', role: 'user', content: 'Why? \ud800', timestamp: day + 90.5 },
      { id: 'a3', parent: 'q2', role: 'assistant', content: 'It is light.', timestamp: day + 90.5 },
    ],
  },
  {
    id: 'talk-2',
    user: 'person a',
    title: 'Hello',
    model: 'bell-gpt',
    messages: [{ id: 'q1', parent: null, role: 'user', content: 'hi', timestamp: day + 5 }],
  },
];

function tinyFile(): string {
  const file = path.join(temporaryFolder(), 'tiny.json');
  writeFileSync(file, JSON.stringify(tiny));
  return file;
}

function writable(address: DatabaseAddress) {
  const handle = openDomain(openwebui, address, { writable: true });
  onTestFinished(() => handle.close());
  return handle;
}

type Handle = ReturnType<typeof writable>;

async function conversations({ repositories: { chats } }: Handle): Promise<Conversation[]> {
  const listed = await chats.list({ after: null, limit: 1000 });
  const fetched = await chats.fetch(listed.map(({ id }) => id));
  const results = await Promise.all(fetched.map((chat) => chat.read()));
  return results.flatMap((result) => (result.ok ? [result.conversation] : []));
}

/** Every row, to compare before and after. */
async function rows({ db }: Handle): Promise<unknown> {
  const chats = await db.selectFrom('chat').selectAll().orderBy('id').execute();
  return [chats, await db.selectFrom('user').selectAll().orderBy('id').execute()];
}

describe('loadConversations', () => {
  eachDialect(null, (use) => {
    it('makes the database and puts people, times and the tree into it', async () => {
      const handle = writable(use().address);
      const loaded = await loadConversations({ file: tinyFile(), handle });
      expect(loaded).toEqual({ conversations: 2, messages: 6, people: 2, added: 2 });
      const [second, first] = await conversations(handle);
      expect(second).toMatchObject({ id: 'talk-2', userId: 'person a', updatedAt: day + 5 });
      expect(first).toMatchObject({
        id: 'talk-1',
        userId: 'Person A',
        updatedAt: day + 90,
        currentId: 'a3',
        createdAt: day * 1000,
      });
      expect(
        first?.messages.map(({ id, parentId, role, sentAt, model }) => [
          id,
          parentId,
          role,
          sentAt,
          model,
        ]),
      ).toEqual([
        ['q1', null, 'user', (day + 0.25) * 1000, null],
        ['a1', 'q1', 'assistant', (day + 0.25) * 1000, 'bell-gpt'],
        ['a2', 'q1', 'assistant', (day + 60) * 1000, 'bell-gpt'],
        ['q2', 'a2', 'user', (day + 90.5) * 1000, null],
        ['a3', 'q2', 'assistant', (day + 90.5) * 1000, 'bell-gpt'],
      ]);
      expect(first?.messages[3]?.text).toBe('Why? \ufffd');
      expect(await handle.repositories.directory.accounts()).toBe(2);
    });

    it('is no demonstration', async () => {
      const handle = writable(use().address);
      await loadConversations({ file: tinyFile(), handle });
      expect(await handle.repositories.release.demonstration()).toBe(false);
    });

    it('changes nothing when it is done again', async () => {
      const handle = writable(use().address);
      await loadConversations({ file: tinyFile(), handle });
      const before = await rows(handle);
      const again = await loadConversations({ file: tinyFile(), handle });
      expect(again).toEqual({ conversations: 2, messages: 6, people: 2, added: 0 });
      expect(await rows(handle)).toEqual(before);
    });

    it('writes nothing when the file is wrong', async () => {
      const handle = writable(use().address);
      const file = path.join(temporaryFolder(), 'wrong.json');
      writeFileSync(file, JSON.stringify([...tiny, { id: 'talk-3' }]));
      await expect(loadConversations({ file, handle })).rejects.toMatchObject({ code: 'USAGE' });
      expect(await handle.migrations.state()).toMatchObject({ applied: [] });
    });

    describeWithShared('with the recorded conversations', () => {
      it('loads 248 conversations with 1,340 messages of 98 people', async () => {
        const file = sharedPath('data', 'conversations', 'realhumaneval.json');
        const handle = writable(use().address);
        const loaded = await loadConversations({ file, handle });
        expect(loaded).toEqual({ conversations: 248, messages: 1340, people: 98, added: 248 });
        const found = await conversations(handle);
        expect(found).toHaveLength(248);
        expect(found.reduce((sum, { messages }) => sum + messages.length, 0)).toBe(1340);
        expect(await handle.repositories.directory.accounts()).toBe(98);
      });
    });
  });

  it('refuses a database that Open WebUI itself migrated', async () => {
    const handle = writable({ engine: 'sqlite', file: path.join(temporaryFolder(), 'webui.db') });
    await handle.migrations.upgrade();
    await handle.db.schema.dropTable('revision_history').execute();
    const before = await rows(handle);
    await expect(loadConversations({ file: tinyFile(), handle })).rejects.toMatchObject({
      code: 'SCHEMA_FOREIGN',
    });
    expect(await rows(handle)).toEqual(before);
  });
});
