import { describe, expect, it } from 'vitest';
import { LOSE_TOAST, pagesOf } from '../../../../test/support/damage.ts';
import { allListed, failedIn, marked, outcomes } from '../../../../test/support/damaged-chats.ts';
import { eachOpenWebui, onSqlite, type World } from '../../../../test/support/openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../../../../test/support/openwebui-document.ts';
import { openDomain } from '../../../data/index.ts';
import { openwebui } from '../domain.ts';

const ids = Array.from({ length: 40 }, (_, at) => `chat-${String(at).padStart(2, '0')}`);

async function fill(world: World, times = 10): Promise<void> {
  for (const [at, id] of ids.entries()) {
    await world.hand.chat({ id, updatedAt: NINE + at, document: marked(`Mark-${id}`, times) });
  }
}

/** The file, with everything in it that was written. */
async function settled({ address, hand }: World): Promise<string> {
  if (address.engine !== 'sqlite') throw new TypeError('a file is needed');
  await hand.script('pragma journal_mode = delete');
  return address.file;
}

describe('chats of a damaged SQLite file', () => {
  onSqlite((use) => {
    it('reads all but the one whose overflow page is damaged, of which it says whose it is', async () => {
      const world = use();
      await fill(world, 1500);
      const pages = pagesOf(await settled(world));
      const [page = 0] = pages.holding('Mark-chat-17', 200);
      pages.overwrite(page);
      expect(await world.chats.count()).toBe(40);
      const listed = await allListed(world);
      expect(listed.map(({ id }) => id)).toEqual(ids);
      const fetched = await world.chats.fetch(listed);
      const reads = await outcomes(fetched);
      expect(reads.size).toBe(40);
      expect(failedIn(reads)).toEqual(['chat-17']);
      expect(reads.get('chat-17')).toBe('source_failed damaged');
      expect(fetched[17]).toMatchObject({ userId: 'user-1', updatedAt: NINE + 17 });
      expect(world.chats.faults()).toMatchObject([
        {
          kind: 'damaged',
          chats: 1,
          error: { code: 'DATABASE_UNREADABLE', hint: expect.stringContaining('integrity_check') },
        },
      ]);
    });

    it('lists every chat of a damaged leaf, and reads all of the others', async () => {
      const world = use();
      await fill(world);
      const pages = pagesOf(await settled(world));
      const leaf = pages.leaves().filter((page) => pages.holding('Mark-chat-17').includes(page));
      for (const page of leaf) pages.overwrite(page);
      expect(leaf).toHaveLength(1);
      expect(await world.chats.count()).toBe(40);
      const listed = await allListed(world);
      expect(listed.map(({ id }) => id).toSorted()).toEqual(ids);
      const failed = failedIn(await outcomes(await world.chats.fetch(listed)));
      expect(failed).toContain('chat-17');
      expect(failed.length).toBeLessThan(10);
      expect(world.chats.faults()).toMatchObject([{ kind: 'damaged', chats: failed.length }]);
      expect([...(await world.chats.present(['chat-17', 'chat-01', 'gone']))].toSorted()).toEqual([
        'chat-01',
        'chat-17',
      ]);
    });

    it('reads every chat where the indexes alone are damaged', async () => {
      const world = use();
      await fill(world);
      const pages = pagesOf(await settled(world));
      const held = [...pages.holding('chat-17'), ...pages.holding('user-1')];
      const damaged = pages.indexLeaves().filter((page) => held.includes(page));
      expect(damaged.length).toBeGreaterThan(0);
      for (const page of damaged) pages.overwrite(page);
      const listed = await allListed(world);
      expect(listed.map(({ id }) => id)).toEqual(ids);
      expect(await world.chats.count()).toBe(40);
      expect(failedIn(await outcomes(await world.chats.fetch(listed)))).toEqual([]);
      expect(world.chats.faults()).toMatchObject([{ kind: 'damaged', chats: 0 }]);
    });

    it('ends in one sentence where neither index nor table can be read through', async () => {
      const world = use();
      await fill(world);
      const pages = pagesOf(await settled(world));
      const held = pages.holding('chat-17');
      for (const page of held) pages.overwrite(page);
      await expect(allListed(world)).rejects.toMatchObject({ code: 'DATABASE_UNREADABLE' });
    });

    it('needs a damaged chat_message only for what a document does not say', async () => {
      const world = use();
      const silent = chatDocument([ask('q1', null, 'x'), answer('a1', 'q1', 'x')]);
      await world.hand.chat({ id: 'says', document: marked('x') });
      await world.hand.chat({ id: 'silent', document: silent });
      const padding = JSON.stringify({ prompt_tokens: 1, note: 'Recorded '.repeat(900) });
      for (const chat of ['says', 'silent']) {
        const row = { id: `${chat}-a1`, chat_id: chat, role: 'assistant', usage: padding };
        await world.hand.insert('chat_message', row);
      }
      const pages = pagesOf(await settled(world));
      for (const page of pages.holding('Recorded', 100)) pages.overwrite(page);
      expect(await outcomes(await world.chats.fetch(['says', 'silent']))).toEqual(
        new Map([
          ['says', 'read'],
          ['silent', 'source_failed damaged'],
        ]),
      );
    });
  });
});

describe('chats of a sound database, and of a damaged PostgreSQL table', () => {
  eachOpenWebui((use, engine) => {
    it('says of no fault where there is none', async () => {
      const world = use();
      await fill(world);
      const listed = await allListed(world);
      expect(failedIn(await outcomes(await world.chats.fetch(listed)))).toEqual([]);
      expect(world.chats.faults()).toEqual([]);
    });

    if (engine === 'sqlite') return;
    it('reads all but the one whose TOAST is lost', async () => {
      const world = use();
      await fill(world);
      // Random digits: nothing that could be pressed into a row.
      const digits = Array.from({ length: 4000 }, (_, at) => Math.sin(at + 1)).join('');
      await world.hand.chat({ id: 'zz-lost', document: marked(digits, 1) });
      await world.hand.script(LOSE_TOAST);
      const listed = await allListed(world);
      const reads = await outcomes(await world.chats.fetch(listed));
      expect(failedIn(reads)).toEqual(['zz-lost']);
      expect(reads.get('zz-lost')).toBe('source_failed damaged');
      expect(await world.chats.count()).toBe(41);
    });

    it('reads all but the one that is too slow', async () => {
      const world = use();
      await fill(world);
      await world.hand.script(slow(`id = 'chat-17'`));
      await withTimeout(world, async ({ chats }) => {
        const reads = await outcomes(await chats.fetch(ids.slice(10, 20)));
        expect(failedIn(reads)).toEqual(['chat-17']);
        expect(reads.get('chat-17')).toBe('source_failed too_slow');
        expect(chats.faults()).toMatchObject([{ kind: 'too_slow', chats: 1 }]);
      });
    });

    it('ends where the whole table is held', async () => {
      const world = use();
      await fill(world);
      await world.hand.script('begin; lock table chat in access exclusive mode');
      await withTimeout(world, async ({ chats }) => {
        await expect(chats.fetch(ids.slice(0, 2))).rejects.toMatchObject({
          code: 'DATABASE_LOCKED',
        });
      });
      await world.hand.script('rollback');
    });
  });
});

/** Those chats take two seconds to be given. */
function slow(which: string): string {
  return `
    create function slowly(document json) returns json language plpgsql immutable as
      'begin perform pg_sleep(2); return document; end';
    alter table chat rename to chat_base;
    create view chat as select id, user_id, created_at, updated_at, meta,
      case when ${which} then slowly(chat) else chat end as chat
      from chat_base`;
}

async function withTimeout(
  { address }: World,
  work: (repositories: Pick<World, 'chats'>) => Promise<void>,
): Promise<void> {
  const handle = openDomain(openwebui, address, { statementTimeoutMs: 500 });
  try {
    await work(handle.repositories);
  } finally {
    await handle.close();
  }
}
