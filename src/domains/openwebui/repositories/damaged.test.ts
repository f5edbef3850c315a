import { randomUUID } from 'node:crypto';
import { open } from 'node:fs/promises';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { openDomain, type PostgresAddress } from '../../../../src/data/index.ts';
import { pagesOf } from '../../../../test/support/damage.ts';
import { fragileServer, NoServer } from '../../../../test/support/faults.ts';
import { eachOpenWebui, onSqlite, type World } from '../../../../test/support/openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../../../../test/support/openwebui-document.ts';
import { openwebui } from '../domain.ts';
import type { FetchedChat, ListedChat } from './chats.ts';

const usage = { prompt_tokens: 3, completion_tokens: 4 };

/** A document that says its mark more than `times` times. */
function marked(mark: string, times = 10) {
  const words = `${mark} `.repeat(times);
  return chatDocument([ask('q1', null, words), answer('a1', 'q1', words, { usage })]);
}

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

async function allListed({ chats }: Pick<World, 'chats'>, limit = 7): Promise<ListedChat[]> {
  const all: ListedChat[] = [];
  for (let after: ListedChat | null = null; ; ) {
    const page: ListedChat[] = await chats.list({ after, limit });
    all.push(...page);
    after = page.at(-1) ?? null;
    if (after === null) return all;
  }
}

async function outcomes(fetched: readonly FetchedChat[]): Promise<Map<string, string>> {
  const reads = new Map<string, string>();
  for (const chat of fetched) {
    const read = await chat.read();
    reads.set(chat.id, read.ok ? 'read' : `${read.reason} ${read.fault}`);
  }
  return reads;
}

function failedIn(reads: ReadonlyMap<string, string>): string[] {
  return [...reads].filter(([, read]) => read !== 'read').map(([id]) => id);
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

describe('chats of a PostgreSQL table with a damaged page', () => {
  it('lists and reads all chats of the other pages, and says that some are missing', async ({
    skip,
  }) => {
    const server = await fragileServer('damaged', ['shared_buffers=1MB']).catch((error) => {
      if (error instanceof NoServer) return skip(`needs PostgreSQL: ${error.message}`);
      throw error;
    });
    try {
      await withDamagedPage(server.address, async (world, lost) => {
        const listed = await allListed(world, 500);
        const all = listed.map(({ id }) => id);
        expect(new Set(all).size).toBe(all.length);
        expect(all.toSorted()).toEqual(uuids.filter((id) => !lost.has(id)).toSorted());
        expect(await world.chats.count()).toBe(all.length);
        expect(world.chats.faults()).toMatchObject([
          { kind: 'damaged', unlisted: lost.size, error: { code: 'DATABASE_UNREADABLE' } },
        ]);
        const [[gone = ''] = []] = [[...lost]];
        const wanted = [gone, all[0] ?? ''];
        expect(failedIn(await outcomes(await world.chats.fetch(wanted)))).toEqual([gone]);
        expect(await world.chats.present(wanted)).toEqual(new Set(wanted));
      });
    } finally {
      await server.stop();
    }
  });
});

const uuids = Array.from({ length: 2000 }, () => randomUUID());

/** An Open WebUI database of which one page of chats was lost, with those that were on it. */
async function withDamagedPage(
  address: PostgresAddress,
  work: (world: Pick<World, 'chats'>, lost: ReadonlySet<string>) => Promise<void>,
): Promise<void> {
  const writer = openDomain(openwebui, address, { writable: true });
  await writer.migrations.upgrade();
  await writer.close();
  const client = new pg.Client(clientOf(address));
  await client.connect();
  const handle = openDomain(openwebui, address);
  try {
    await client.query(
      `insert into chat (id, user_id, title, created_at, updated_at, chat)
       select id, 'user-1', 'A chat', ${NINE}, ${NINE}, $2 from unnest($1::text[]) as id`,
      [uuids, JSON.stringify(marked('x', 3))],
    );
    const { rows } = await client.query<{ id: string }>(
      `select id from chat where ctid >= '(5,0)' and ctid < '(6,0)'`,
    );
    await client.query('analyze chat');
    await client.query('checkpoint');
    // Whatever is read pushes the pages of before out of so small a memory.
    await client.query(
      'create table other as select repeat(md5(n::text), 50) from generate_series(1, 5000) as n',
    );
    const { rows: places } = await client.query<{ file: string }>(
      `select current_setting('data_directory') || '/' || pg_relation_filepath('chat') as file`,
    );
    const file = await open(places[0]?.file ?? '', 'r+');
    await file.write(Buffer.alloc(64, 0xff), 0, 64, 5 * 8192);
    await file.close();
    await work(handle.repositories, new Set(rows.map(({ id }) => id)));
  } finally {
    await Promise.all([client.end(), handle.close()]);
  }
}

function clientOf({ host, port, database, user, password }: PostgresAddress): pg.ClientConfig {
  return { host, port, database, user: user ?? '', password: password ?? '' };
}

/** Deletes all that lies outside of the rows of `chat`, which no statement may. */
const LOSE_TOAST = `
  set allow_system_table_mods = on;
  do $$
  declare toast oid := (select reltoastrelid from pg_class where oid = 'chat'::regclass);
  begin
    update pg_class set relkind = 'r' where oid = toast;
    execute format('delete from %s', toast::regclass);
    update pg_class set relkind = 't' where oid = toast;
  end $$;
  reset allow_system_table_mods`;

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
