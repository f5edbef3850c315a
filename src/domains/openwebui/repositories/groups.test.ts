import { describe, expect, it } from 'vitest';
import { eachOpenWebui, type Hand } from '../../../../test/support/openwebui.ts';

const nesting = (hand: Hand) => hand.script('alter table "group" add column parent_group_id text');

const put = (hand: Hand, id: string, parent: string) =>
  hand.script(`update "group" set parent_group_id = '${parent}' where id = '${id}'`);

async function given(
  hand: Hand,
  id: string,
  name: string | null,
  members: readonly string[],
  parent?: string,
) {
  await hand.insert('group', { id, name });
  if (parent !== undefined) await put(hand, id, parent);
  for (const user_id of members) {
    await hand.insert('group_member', { id: `${id}/${user_id}`, group_id: id, user_id });
  }
}

describe('groups.all', () => {
  eachOpenWebui((use, engine) => {
    it('gives every group with its members, in order, also one without a name or members', async () => {
      const { groups, hand } = use();
      for (const id of ['two', 'one']) await hand.account(id, 'user');
      await given(hand, 'b', null, []);
      await given(hand, 'a', 'Engineering', ['two', 'one']);
      expect(await groups.all()).toEqual([
        { id: 'a', name: 'Engineering', parentId: null, members: ['one', 'two'] },
        { id: 'b', name: null, parentId: null, members: [] },
      ]);
    });

    it('counts members of a group as members of every group above it, each once', async () => {
      const { groups, hand } = use();
      for (const id of ['one', 'two', 'three']) await hand.account(id, 'user');
      await nesting(hand);
      await given(hand, 'company', 'Company', ['one']);
      await given(hand, 'research', 'Research', ['one', 'two']);
      await given(hand, 'lab', 'Lab', ['three'], 'research');
      await put(hand, 'research', 'company');
      const all = (await groups.all()) ?? [];
      expect(all.map(({ id, parentId, members }) => [id, parentId, members])).toEqual([
        ['company', null, ['one', 'three', 'two']],
        ['lab', 'research', ['three']],
        ['research', 'company', ['one', 'three', 'two']],
      ]);
    });

    it('survives circles, and parents that are not there', async () => {
      const { groups, hand } = use();
      for (const id of ['one', 'two', 'three']) await hand.account(id, 'user');
      await nesting(hand);
      await given(hand, 'a', 'A', ['one'], 'b');
      await given(hand, 'b', 'B', ['two'], 'a');
      await given(hand, 'c', 'C', ['three'], 'c');
      await given(hand, 'd', 'D', ['three'], 'gone');
      const all = (await groups.all()) ?? [];
      expect(all.map(({ id, parentId, members }) => [id, parentId, members])).toEqual([
        ['a', 'b', ['one', 'two']],
        ['b', 'a', ['one', 'two']],
        ['c', null, ['three']],
        ['d', null, ['three']],
      ]);
    });

    it('reads lists of members where the release has no table of them', async () => {
      const { groups, hand } = use();
      await hand.script('drop table group_member');
      await hand.script('alter table "group" add column user_ids json');
      const lists = { a: '["two", "one", "two"]', b: '{"one": 1}', c: '["one", 2]', d: 'null' };
      for (const [id, user_ids] of Object.entries(lists)) {
        await hand.insert('group', { id, name: id, user_ids });
      }
      await hand.insert('group', { id: 'e', name: 'e', user_ids: null });
      const all = (await groups.all()) ?? [];
      expect(all.map(({ members }) => members)).toEqual([['one', 'two'], null, null, [], []]);
    });

    it('says that there is nothing to read where no table of groups is', async () => {
      const { groups, hand } = use();
      await hand.script('drop table group_member');
      expect(await groups.all()).toBeNull();
      await hand.script('drop table "group"');
      expect(await groups.all()).toBeNull();
    });

    if (engine === 'postgres') return;

    it('reads more members than one statement gives', async () => {
      const { groups, hand } = use();
      await hand.insert('group', { id: 'g', name: 'All' });
      await hand.script('pragma foreign_keys = off');
      await hand.script(`with recursive n(i) as (select 1 union all select i + 1 from n where i < 12000)
        insert into group_member (id, group_id, user_id) select 'm' || i, 'g', 'u' || i from n`);
      const [group] = (await groups.all()) ?? [];
      expect(new Set(group?.members).size).toBe(12_000);
    });
  });
});
