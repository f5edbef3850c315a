import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type RawBuilder, sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { eachOpenWebui, onSqlite, readAll, type World } from '../../../test/support/openwebui.ts';
import { answer, ask, chatDocument } from '../../../test/support/openwebui-document.ts';

const document = chatDocument([ask('q1', null, 'x'), answer('a1', 'q1', 'x')]);

/** Runs on the reader's own connection what its type does not let through. */
const run = ({ handle }: World, statement: RawBuilder<unknown>) =>
  statement.execute(handle.db as never);

const WRITES = [
  sql`insert into chat (id, user_id) values ('new', 'user-1')`,
  sql`update chat set title = 'changed'`,
  sql`delete from chat`,
  sql`create table mine (id text)`,
  sql`create index mine on chat (title)`,
  sql`create view mine as select id from chat`,
  sql`alter table chat add column mine text`,
  sql`drop table chat`,
];

async function readEverything({ chats, directory, release }: World): Promise<number> {
  await release.current();
  await release.demonstration();
  await directory.accounts();
  const listed = await chats.list({ after: null, limit: 1000 });
  const fetched = await chats.fetch(listed.map(({ id }) => id));
  return (await readAll(fetched)).filter(({ ok }) => ok).length;
}

describe('a reader of Open WebUI', () => {
  eachOpenWebui((use) => {
    it('cannot write', async () => {
      const world = use();
      await world.hand.chat({ id: 'c', document });
      for (const statement of WRITES) {
        await expect(run(world, statement)).rejects.toMatchObject({ code: 'DATABASE_READ_ONLY' });
      }
      expect(await readEverything(world)).toBe(1);
    });

    it('cannot be migrated', async () => {
      await expect(use().handle.migrations.upgrade()).rejects.toBeDefined();
      await expect(use().handle.migrations.downgrade('base')).rejects.toBeDefined();
      expect((await use().release.current()).missing).toEqual([]);
    });
  });
});

const digest = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

describe('a SQLite file that is read', () => {
  onSqlite((use) => {
    const fileOf = ({ address }: World) => (address.engine === 'sqlite' ? address.file : '');

    it.each([
      ['a rollback journal', 'delete'],
      ['a write-ahead log', 'wal'],
    ])('stays the same to the byte, with %s', async (_, mode) => {
      const world = use();
      await world.hand.script(`pragma journal_mode = ${mode}`);
      for (let count = 0; count < 50; count += 1) {
        await world.hand.chat({ id: `c${count}`, document });
      }
      const before = digest(fileOf(world));
      expect(await readEverything(world)).toBe(50);
      await world.handle.close();
      expect(digest(fileOf(world))).toBe(before);
    });

    it('stays the same whatever statement or pragma is tried on it', async () => {
      const world = use();
      await world.hand.script('pragma journal_mode = delete');
      await world.hand.chat({ id: 'c', document });
      const before = digest(fileOf(world));
      const tries = [
        sql`pragma query_only = off`,
        ...WRITES,
        sql`pragma user_version = 7`,
        sql`pragma application_id = 7`,
        sql`pragma journal_mode = wal`,
        sql`pragma auto_vacuum = full`,
        sql`pragma encoding = 'UTF-16'`,
        sql`pragma writable_schema = on`,
        sql`update sqlite_master set sql = ''`,
        sql`vacuum`,
        sql`reindex`,
        sql`analyze`,
        sql`begin immediate`,
        sql`pragma incremental_vacuum`,
        sql`pragma wal_checkpoint(truncate)`,
      ];
      const outcomes = await Promise.allSettled(tries.map((statement) => run(world, statement)));
      const refused = outcomes.filter(({ status }) => status === 'rejected');
      expect(refused.length).toBeGreaterThanOrEqual(WRITES.length);
      expect(await readEverything(world)).toBe(1);
      await world.handle.close();
      expect(digest(fileOf(world))).toBe(before);
    });
  });
});
