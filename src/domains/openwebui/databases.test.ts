import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readAll } from '../../../test/support/openwebui.ts';
import { EXPECTED, expected, seen } from '../../../test/support/openwebui-examples.ts';
import { describeWithShared, sharedPath } from '../../../test/support/shared.ts';
import { openDomain } from '../../data/index.ts';
import { openwebui } from './domain.ts';

/** Rows of `chat`: eleven, and in the older two a shared copy. */
const FILES = ['webui-0.6.41.db', 'webui-0.8.12.db', 'webui-0.11.3.db'];

/** A copy of this filled database, opened as the application opens it, for the tests that stand beside. */
function filled(name: string) {
  let folder = '';
  let handle: ReturnType<typeof open>;
  const open = (file: string) => openDomain(openwebui, { engine: 'sqlite', file });
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'cogniforce-databases-'));
    const file = path.join(folder, 'webui.db');
    copyFileSync(sharedPath('openwebui', 'databases', name), file);
    handle = open(file);
  });
  afterAll(async () => {
    await handle.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    repositories: () => handle.repositories,
    async conversations() {
      const { chats } = handle.repositories;
      const listed = await chats.list({ after: null, limit: 100 });
      const fetched = await chats.fetch(listed.map(({ id }) => id));
      return (await readAll(fetched)).map((read) => {
        if (!read.ok) throw new Error(read.reason);
        return read.conversation;
      });
    },
  };
}

describeWithShared('the three filled databases', () => {
  describe.each(FILES)('%s', (name) => {
    const { repositories, conversations } = filled(name);

    it('holds eleven conversations, shared copies not counted, of two people', async () => {
      const { chats, directory } = repositories();
      expect(await chats.count()).toBe(11);
      expect(await chats.list({ after: null, limit: 100 })).toHaveLength(11);
      expect(new Set((await conversations()).map(({ userId }) => userId)).size).toBe(2);
      expect(await directory.accounts()).toBe(2);
    });

    it('holds the eleven examples, each as worked out by hand', async () => {
      const left = [...EXPECTED];
      for (const conversation of await conversations()) {
        const at = left.findIndex((chat) =>
          isDeepStrictEqual(seen(conversation, chat), expected(chat)),
        );
        expect(at).toBeGreaterThanOrEqual(0);
        left.splice(at, 1);
      }
      expect(left).toEqual([]);
    });

    it('adds up to the tokens, errors and answers of the examples', async () => {
      const messages = (await conversations()).flatMap((conversation) => conversation.messages);
      const answers = messages.filter(({ role }) => role === 'assistant');
      const sum = (
        pick: (usage: NonNullable<(typeof answers)[number]['usage']>) => number | null,
      ) => answers.reduce((total, { usage }) => total + ((usage && pick(usage)) ?? 0), 0);
      // 4+6+8+8+5+4+4+6+10+4+2 messages, of them 2+2+4+2+1+2+2+3+5+2+1 of people.
      expect(messages).toHaveLength(61);
      expect(answers).toHaveLength(35);
      // 04: 14+32, 06: 21, 07: 1820, 08: 26+41, 09: 8+30+55+80, 11: 210
      expect(sum(({ input }) => input)).toBe(2337);
      // 04: 13+11, 06: 9+12, 07: 96, 08: 3+3, 09: 1+2+3+1, 11: 44
      expect(sum(({ output }) => output)).toBe(198);
      // 04: 27+43, 06: 30, 07: 1916, 08: 29+44, 09: 9+32+58+81, 11: 254
      expect(sum(({ total }) => total)).toBe(2523);
      // 07: 1024, 09: 0+16+0
      expect(sum(({ cached }) => cached)).toBe(1040);
      // 07: 40, else 0
      expect(sum(({ reasoning }) => reasoning)).toBe(40);
      // With usage: 04: 2, 06: 2, 07: 1, 08: 2 (the third is nothing but zeros beside a text: unknown), 09: 4, 11: 1.
      expect(answers.filter(({ usage }) => usage === null)).toHaveLength(23);
      // 04: the first answers were merged into one, a call of its own.
      expect(answers.filter(({ merged }) => merged)).toHaveLength(1);
      expect(answers.filter(({ error }) => error)).toHaveLength(3);
      expect(answers.filter(({ done }) => !done)).toHaveLength(1);
    });

    it('keeps the tags of a chat', async () => {
      const tagged = (await conversations()).flatMap(({ tags }) => tags);
      expect(tagged).toEqual(['poetry']);
    });
  });
});

describeWithShared('the filled 0.12.4', () => {
  const { repositories, conversations } = filled('webui-0.12.4.db');

  it('holds twenty conversations of three accounts', async () => {
    const { chats, directory } = repositories();
    expect(await chats.count()).toBe(20);
    expect(new Set((await conversations()).map(({ userId }) => userId)).size).toBe(3);
    expect(await directory.accounts()).toBe(3);
  });

  it('holds 49 messages: 19 of people, 5 of the server in their place, 25 answers', async () => {
    const count = async (role: string, by: readonly string[]) =>
      (await conversations())
        .filter(({ madeBy }) => by.includes(madeBy))
        .flatMap(({ messages }) => messages.filter((message) => message.role === role)).length;
    expect(await count('assistant', ['person', 'automation', 'server'])).toBe(25);
    expect(await count('user', ['person', 'automation'])).toBe(19);
    // Two questions in chats of people, and that of the automation.
    expect(await count('system', ['person', 'automation'])).toBe(3);
    // A sub-agent's and a timer's: the whole chat is the server's.
    expect(await count('user', ['server'])).toBe(2);
  });

  it('knows what was made by whom: an automation, and three chats of the server for itself', async () => {
    const made = (await conversations()).map(({ madeBy }) => madeBy);
    const count = (by: string) => made.filter((each) => each === by).length;
    expect([count('person'), count('automation'), count('server')]).toEqual([16, 1, 3]);
  });

  it('knows the messages of somebody else in a chat that is shared for writing', async () => {
    const shared = (await conversations()).filter(({ userId, messages }) =>
      messages.some(({ authorId }) => authorId !== null && authorId !== userId),
    );
    expect(shared).toHaveLength(1);
    const [{ userId = '', messages = [] } = {}] = shared;
    const theirs = messages.filter(({ authorId }) => authorId !== null && authorId !== userId);
    expect(theirs.map(({ role, rating }) => [role, rating])).toEqual([
      ['user', null],
      // The thumb is in `feedback` alone, and who gave it has no account any more.
      ['assistant', 1],
    ]);
  });

  it('knows which document was born in which chat', async () => {
    const elsewhere = (await conversations()).filter(({ id, documentId }) => documentId !== id);
    // A clone and a fork of one that is gone, an import, and what the server wrote without an id.
    const born = elsewhere.map(({ documentId, copiedFrom }) => [
      documentId?.slice(0, 8) ?? null,
      copiedFrom?.conversationId.slice(0, 8) ?? null,
    ]);
    expect(born.filter(([id]) => id !== null)).toEqual([
      ['875dc924', '875dc924'],
      ['875dc924', '875dc924'],
    ]);
  });
});
