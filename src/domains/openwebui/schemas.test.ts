import { describe, expect, it } from 'vitest';
import {
  eachOpenWebui,
  type Hand,
  RELEASES,
  type Release,
  type World,
} from '../../../test/support/openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../../../test/support/openwebui-document.ts';
import {
  EXAMPLES_CREATED,
  EXPECTED,
  exampleDocument,
  expected,
  seen,
} from '../../../test/support/openwebui-examples.ts';
import { describeWithShared } from '../../../test/support/shared.ts';

/** From 0.8 on there is a second copy of the messages. */
const WITH_MESSAGES = RELEASES.filter((release) => !release.startsWith('0.6'));

async function read(world: World, id: string, options: { recordedParts?: boolean } = {}) {
  const [chat] = await world.chats.fetch([id], options);
  const result = await chat?.read();
  if (!result?.ok) throw new Error(result?.reason ?? 'not there');
  return result.conversation;
}

/** `0.11.3` is within `0.11.1 to 0.11.4`. */
function isWithin(release: string, span: string): boolean {
  const [first = '', last = first] = span.split(' to ');
  const compare = new Intl.Collator('en', { numeric: true }).compare;
  return compare(first, release) <= 0 && compare(release, last) <= 0;
}

/** As the release itself does: to 0.6.36 a list in the group, later a row for each member. */
async function addGroup(
  hand: Hand,
  release: Release,
  id: string,
  members: readonly string[],
): Promise<void> {
  const times = { created_at: NINE, updated_at: NINE };
  const list = release === '0.6.5' ? { user_ids: JSON.stringify(members) } : {};
  await hand.insert('group', { id, user_id: 'a-1', name: `Group ${id}`, ...list, ...times });
  if (release === '0.6.5') return;
  for (const user_id of members) {
    await hand.insert('group_member', { id: `${id} ${user_id}`, group_id: id, user_id, ...times });
  }
}

describeWithShared('the schemas of Open WebUI', () => {
  describe.each(RELEASES)('%s', (release) => {
    eachOpenWebui((use) => {
      it('are recognised', async () => {
        const current = await use().release.current();
        expect(current).toMatchObject({ known: true, missing: [] });
        expect(isWithin(release.split('-')[0] ?? '', current.releases ?? '')).toBe(true);
        expect(await use().release.demonstration()).toBe(false);
      });

      it('lack nothing but what came later and costs something', async () => {
        const lacks = (await use().release.lacks()).map(({ name, why }) => [name, why]);
        const older = [['chat_message', 'missing']];
        expect(lacks).toEqual(release.startsWith('0.6') ? older : []);
      });

      it('hold the eleven examples, read as worked out by hand', async () => {
        const world = use();
        for (const { file } of EXPECTED) {
          const times = { createdAt: EXAMPLES_CREATED, updatedAt: EXAMPLES_CREATED };
          await world.hand.chat({ id: file, document: exampleDocument(file), ...times });
        }
        await world.hand.chat({ id: 'copy', userId: 'shared-01-simple.json', updatedAt: NINE });
        const listed = await world.chats.list({ after: null, limit: 100 });
        expect(listed.map(({ id }) => id)).toEqual(EXPECTED.map(({ file }) => file));
        expect(await world.chats.count()).toBe(11);
        for (const chat of EXPECTED) {
          expect(seen(await read(world, chat.file), chat)).toEqual(expected(chat));
        }
      });

      it('hold accounts', async () => {
        const { hand, directory } = use();
        for (const role of ['admin', 'user', 'pending']) await hand.account(`a-${role}`, role);
        expect(await directory.accounts()).toBe(2);
        const ids = await directory.ids(null, 10);
        expect(ids).toEqual(['a-admin', 'a-pending', 'a-user']);
        const created = [...(await directory.createdAt(ids)).values()];
        expect(created).toEqual([NINE * 1000, NINE * 1000, NINE * 1000]);
      });

      it('hold answers of models in channels, tools and assistants', async () => {
        const { hand, channels, catalogue } = use();
        const times = { created_at: NINE, updated_at: NINE };
        const meta = '{"model_id": "model-a", "model_name": "A", "done": true}';
        const ns = `${NINE}000000007`;
        await hand.insert('message', {
          ...{ id: 'm', user_id: 'a-1', channel_id: 'c', content: 'x', meta },
          ...{ created_at: ns, updated_at: ns },
        });
        await hand.insert('tool', {
          ...{ id: 'weather', user_id: 'a-1', name: 'Weather', content: '', meta: '{}', ...times },
          specs: '[{"name": "forecast"}]',
        });
        const model = { user_id: 'a-1', name: 'x', params: '{}', meta: '{}', ...times };
        await hand.insert('model', { id: 'helper', base_model_id: 'model-a', ...model });
        expect(await channels.readable()).toBe(true);
        for await (const found of channels.answers()) {
          const expected = { id: 'm', userId: 'a-1', model: 'model-a', createdAt: NINE * 1000 };
          expect(found).toEqual(expected);
        }
        expect.assertions(3);
        const { toolOf, baseModelOf } = await catalogue.load();
        expect([toolOf('forecast'), baseModelOf('helper')]).toEqual(['weather', 'model-a']);
      });

      it('hold groups, wherever they keep their members', async () => {
        const { hand, groups } = use();
        expect(await groups.all()).toEqual([]);
        for (const id of ['a-1', 'a-2']) await hand.account(id, 'user');
        await addGroup(hand, release, 'g-2', []);
        await addGroup(hand, release, 'g-1', ['a-2', 'a-1']);
        expect(await groups.all()).toEqual([
          { id: 'g-1', name: 'Group g-1', parentId: null, members: ['a-1', 'a-2'] },
          { id: 'g-2', name: 'Group g-2', parentId: null, members: [] },
        ]);
        if (!release.startsWith('0.12')) return;
        await hand.script(`update "group" set parent_group_id = 'g-2' where id = 'g-1'`);
        expect((await groups.all())?.[1]?.members).toEqual(['a-1', 'a-2']);
      });
    }, release);
  });

  describe.each(WITH_MESSAGES)('%s', (release) => {
    eachOpenWebui((use) => {
      it('give usage, and where asked for names of files and tool calls, that the document lacks', async () => {
        const world = use();
        const messages = [ask('q1', null, 'x'), answer('a1', 'q1', 'x'), answer('a2', 'q1', 'x')];
        await world.hand.chat({ id: 'c', document: chatDocument(messages) });
        const call = { type: 'function_call', name: 'search', arguments: '{"q": "ä"}' };
        const usage = '{"input_tokens": 3, "output_tokens": 4}';
        const files = JSON.stringify([{ type: 'file', name: 'plan.pdf' }]);
        const output = JSON.stringify([call]);
        // Pictures and whole texts of files stay where they are.
        const long = JSON.stringify([{ ...call, arguments: 'x'.repeat(70_000) }]);
        for (const row of [
          { id: 'c-q1', role: 'user', usage: 'null', output: 'null', files },
          { id: 'c-a1', role: 'assistant', usage, output },
          { id: 'c-a2', role: 'assistant', output: long },
        ]) {
          const times = { created_at: NINE, updated_at: NINE };
          await world.hand.insert('chat_message', {
            chat_id: 'c',
            user_id: 'user-1',
            ...times,
            ...row,
          });
        }
        const plain = (await read(world, 'c')).messages;
        expect(plain.map(({ usage: counts }) => counts?.total ?? null)).toEqual([null, 7, null]);
        expect(plain.flatMap(({ fileNames, toolCalls }) => [...fileNames, ...toolCalls])).toEqual(
          [],
        );
        const told = (await read(world, 'c', { recordedParts: true })).messages;
        expect(told.map(({ fileNames, toolCalls }) => [...fileNames, ...toolCalls])).toEqual([
          ['plan.pdf'],
          [{ name: 'search', arguments: '{"q": "ä"}' }],
          [],
        ]);
      });
    }, release);
  });
});
