import { describe, expect, it } from 'vitest';
import { eachOpenWebui, RELEASES, type World } from '../../../test/support/openwebui.ts';
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
  const result = chat?.read();
  if (!result?.ok) throw new Error(result?.reason ?? 'not there');
  return result.conversation;
}

describeWithShared('the schemas of Open WebUI', () => {
  describe.each(RELEASES)('%s', (release) => {
    eachOpenWebui((use) => {
      it('are recognised', async () => {
        const current = await use().release.current();
        expect(current).toMatchObject({ known: true, missing: [] });
        expect(current.releases).toContain(release.split('-')[0]);
        expect(await use().release.demonstration()).toBe(false);
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
