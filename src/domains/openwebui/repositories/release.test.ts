import { describe, expect, it } from 'vitest';
import { eachOpenWebui } from '../../../../test/support/openwebui.ts';
import { answer, ask, chatDocument } from '../../../../test/support/openwebui-document.ts';
import { openDomain } from '../../../data/index.ts';
import { openwebui } from '../domain.ts';
import { seed } from '../seed.ts';

const document = chatDocument([ask('q1', null, 'x'), answer('a1', 'q1', 'x')]);

describe('release.current', () => {
  eachOpenWebui((use) => {
    it('names revision and release', async () => {
      expect(await use().release.current()).toEqual({
        revision: 'd4c1a8e37b62',
        releases: '0.11.1 to 0.11.4',
        known: true,
        mixed: false,
        missing: [],
        closed: [],
      });
    });

    it('names several heads as they are, and takes them for no release', async () => {
      const { release, hand } = use();
      await hand.script(`insert into alembic_version (version_num) values ('0bd252b206fb')`);
      expect(await release.current()).toMatchObject({
        revision: '0bd252b206fb, d4c1a8e37b62',
        releases: null,
        known: false,
        mixed: true,
      });
    });

    it('reads a newer database all the same, and says that nobody tried it', async () => {
      const { release, chats, hand } = use();
      await hand.script(`update alembic_version set version_num = 'ffffffffffff'`);
      await hand.script('alter table chat add column brand_new text');
      await hand.chat({ id: 'c', document });
      expect(await release.current()).toMatchObject({
        revision: 'ffffffffffff',
        known: false,
        releases: null,
      });
      const [chat] = await chats.fetch(['c']);
      expect((await chat?.read())?.ok).toBe(true);
    });

    it('does without the tables and columns that older releases lack', async () => {
      const { release, chats, hand } = use();
      await hand.chat({ id: 'c', document, meta: '{"tags": ["work"]}' });
      await hand.script('drop table chat_message');
      await hand.script('drop table alembic_version');
      await hand.script('alter table chat drop column meta');
      expect(await release.current()).toMatchObject({ revision: null, known: false, missing: [] });
      expect(await chats.list({ after: null, limit: 5 })).toHaveLength(1);
      const [chat] = await chats.fetch(['c']);
      expect(await chat?.read()).toMatchObject({ ok: true, conversation: { tags: [] } });
    });

    it('sees what an update of Open WebUI brought while we run, from the next pass on', async () => {
      const { chats, hand } = use();
      const total = async () => {
        await chats.list({ after: null, limit: 5 });
        const [chat] = await chats.fetch(['c']);
        const read = await chat?.read();
        return read?.ok ? read.conversation.messages[1]?.usage?.total : null;
      };
      await hand.chat({ id: 'c', document });
      await hand.script('alter table chat_message rename to not_yet');
      expect(await total()).toBeUndefined();
      await hand.script('alter table not_yet rename to chat_message');
      await hand.insert('chat_message', {
        id: 'c-a1',
        chat_id: 'c',
        role: 'assistant',
        usage: '{"prompt_tokens": 1, "completion_tokens": 2}',
      });
      expect(await total()).toBe(3);
    });

    it('says in one sentence that a database is another program’s', async () => {
      const { release, chats, directory, hand } = use();
      await hand.script('drop table chat_message');
      await hand.script('drop table shared_chat');
      await hand.script('drop table chat');
      expect((await release.current()).missing).toEqual(['table "chat"']);
      for (const asked of [
        () => chats.list({ after: null, limit: 5 }),
        () => chats.count(),
        () => chats.fetch(['c']),
        () => directory.accounts(),
      ]) {
        await expect(asked()).rejects.toMatchObject({
          code: 'SCHEMA_FOREIGN',
          message: `Open WebUI's database has no table "chat".`,
        });
      }
    });

    it('names a column that it cannot do without', async () => {
      const { release, chats, hand } = use();
      await hand.script('alter table chat rename column chat to conversation');
      expect((await release.current()).missing).toEqual(['column "chat.chat"']);
      await expect(chats.count()).rejects.toMatchObject({ code: 'SCHEMA_FOREIGN' });
    });

    it('works again once the right tables are there', async () => {
      const { chats, hand } = use();
      await hand.script('alter table chat rename to elsewhere');
      await expect(chats.count()).rejects.toMatchObject({ code: 'SCHEMA_FOREIGN' });
      await hand.script('alter table elsewhere rename to chat');
      expect(await chats.count()).toBe(0);
    });
  });
});

describe('release.demonstration', () => {
  eachOpenWebui((use) => {
    it('tells a database that the demonstration made, marked once', async () => {
      const { release, handle } = use();
      expect(await release.demonstration()).toBe(false);
      const writable = openDomain(openwebui, handle.address, { writable: true });
      try {
        const mark = { seed: 7, madeAt: '2026-03-02T09:00:00.000Z', lastDay: '2026-03-02' };
        await seed(writable).markDemonstration(mark);
        await seed(writable).markDemonstration({ ...mark, lastDay: '2030-01-01' });
      } finally {
        await writable.close();
      }
      expect(await release.demonstration()).toBe(true);
    });
  });
});
