import { afterEach, describe, expect, it } from 'vitest';
import { eachDialect } from '../../../../test/support/each-dialect.ts';
import { openWebuiWorld, type World } from '../../../../test/support/openwebui.ts';
import { NINE } from '../../../../test/support/openwebui-document.ts';
import { readerRole } from '../../../../test/support/reader-role.ts';
import { describeAddress, type PostgresAddress } from '../../../data/index.ts';
import { checkSource } from '../../../jobs/check-source.ts';
import { openwebui } from '../domain.ts';

/** What an earlier version asked for: a role that was made for it goes on. */
const BEFORE = [
  '(version_num) on alembic_version',
  '(id, user_id, created_at, updated_at, chat, meta) on chat',
  '(id, chat_id, usage, files, output) on chat_message',
  '(id, name) on "group"',
  '(id, group_id, user_id) on group_member',
  '(id, role) on "user"',
];

const NEWER = `
  alter table "group" add column parent_group_id text;
  create table message (id text, user_id text, content text, meta json, created_at bigint);
  create table tool (id text, specs text, content text);
  insert into tool values ('weather', '[{"name": "forecast"}]', '');
  insert into model (id, base_model_id) values ('helper', 'model-a');
  insert into message values ('m', 'one', 'x', '{"model_id": "model-a"}', ${NINE}000000000);
`;

describe('a role that may read less than is there', () => {
  eachDialect(null, (use, engine) => {
    if (engine === 'sqlite') {
      it('is not known to a file: whoever reads it reads all of it', async () => {
        const world = await openWebuiWorld(use());
        await world.hand.script(NEWER);
        expect(openwebui.lacks?.(await world.handle.findColumns())).toEqual([]);
        await world.close();
      });
      return;
    }

    const ends: (() => Promise<unknown>)[] = [];
    afterEach(async () => {
      for (const end of ends.splice(0).reverse()) await end();
    });

    /** The same database, opened by a role of this test alone with these rights to select. */
    async function readerOf(world: World, rights: readonly string[], more: readonly string[] = []) {
      const selects = rights.map((right) => `grant select ${right} to ROLE`);
      const role = await readerRole(world, [...selects, ...more]);
      ends.push(() => role.end());
      return role.handle;
    }

    async function given() {
      const world = await openWebuiWorld(use());
      ends.push(() => world.close());
      const { hand } = world;
      await hand.script(NEWER);
      await hand.account('one', 'user');
      await hand.insert('group', { id: 'g', name: 'Engineering' });
      await hand.insert('group_member', { id: 'm', group_id: 'g', user_id: 'one' });
      await hand.script(`insert into "group" (id, name, parent_group_id) values ('h', 'Lab', 'g')`);
      return world;
    }

    it('goes on with what it may read: the rest is lacking, and named with what it costs', async () => {
      const handle = await readerOf(await given(), BEFORE);
      const { directory, groups, catalogue, channels, chats, release } = handle.repositories;
      expect(await release.current()).toMatchObject({ missing: [], closed: [] });
      expect(await directory.accounts()).toBe(1);
      expect(await directory.ids(null, 5)).toEqual(['one']);
      expect(await directory.createdAt(['one'])).toEqual(new Map([['one', null]]));
      expect(await groups.all()).toEqual([
        { id: 'g', name: 'Engineering', parentId: null, members: ['one'] },
        { id: 'h', name: 'Lab', parentId: null, members: [] },
      ]);
      const { baseModelOf, toolOf } = await catalogue.load();
      expect([baseModelOf('helper'), toolOf('forecast')]).toEqual([null, 'other']);
      expect(await channels.readable()).toBe(false);
      expect(await chats.list({ after: null, limit: 5 })).toEqual([]);
      const lacks = await release.lacks();
      expect(lacks.every(({ why, required }) => why === 'closed' && !required)).toBe(true);
      expect(lacks.map(({ name }) => name)).toEqual(
        expect.arrayContaining([
          'user.created_at',
          'group.parent_group_id',
          'message',
          'model',
          'tool',
        ]),
      );
    });

    it('is told which columns it must have, and what grants them', async () => {
      const world = await given();
      const handle = await readerOf(world, [
        '(id, user_id, created_at, updated_at) on chat',
        '(id) on "user"',
      ]);
      const told = {
        code: 'DATABASE_REFUSED',
        message: expect.stringContaining('may not read chat.chat, user.role of'),
        hint: expect.stringContaining('cogniforce db check openwebui'),
      };
      await expect(handle.repositories.chats.count()).rejects.toMatchObject(told);
      await expect(handle.repositories.directory.accounts()).rejects.toMatchObject(told);
      await expect(checkSource(handle)).rejects.toMatchObject({
        ...told,
        message: `This role may not read chat.chat, user.role of ${describeAddress(handle.address)}.`,
      });
      await world.hand.script(
        `grant select on chat, "user" to ${(handle.address as PostgresAddress).user}`,
      );
      expect(await handle.repositories.chats.count()).toBe(0);
    });

    it('does not take a database for another program’s whose schema it may not use', async () => {
      const world = await given();
      const handle = await readerOf(world, [], ['revoke usage on schema public from public']);
      await expect(handle.repositories.chats.count()).rejects.toMatchObject({
        code: 'DATABASE_REFUSED',
      });
    });

    it('is asked of the tables where its statements go, whatever other schemas hold', async () => {
      const world = await given();
      const { hand } = world;
      await hand.script(`create schema other; create table other.chat (id text, nothing text)`);
      const handle = await readerOf(world, BEFORE, [
        'grant usage on schema other to ROLE',
        'grant select on other.chat to ROLE',
        'alter role ROLE set search_path = public, other',
      ]);
      expect(await handle.repositories.chats.count()).toBe(0);
      const first = await readerOf(world, BEFORE, [
        'grant usage on schema other to ROLE',
        'grant select on other.chat to ROLE',
        'alter role ROLE set search_path = other, public',
      ]);
      const { missing } = await first.repositories.release.current();
      expect(missing).toContain('column "chat.chat"');
    });
  });
});
