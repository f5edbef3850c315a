import { describe, expect, it } from 'vitest';
import { eachOpenWebui, type World } from '../../../../test/support/openwebui.ts';
import { answer, ask, chatDocument } from '../../../../test/support/openwebui-document.ts';
import { fetchDocument, fetchRows } from './chat-rows.ts';
import { detectFeatures } from './features.ts';
import { faultLog } from './source-fault.ts';

const document = chatDocument([ask('q1', null, 'Größe?'), answer('a1', 'q1', 'Klein.')]);
const MEGABYTE = 1024 * 1024;

async function rowsOf({ handle }: World, ids: readonly string[]) {
  const known = await detectFeatures(() => handle.findColumns()).look();
  const options = { maximumBytes: 100 * MEGABYTE, faults: faultLog() };
  return (await fetchRows(handle.db, known, ids, options)).values;
}

describe('fetchRows', () => {
  eachOpenWebui((use, engine) => {
    it('leaves out a long document and says how long it is, so that it can be asked for alone', async () => {
      const world = use();
      const long = { ...document, title: 'ä'.repeat(3 * MEGABYTE) };
      await world.hand.chat({ id: 'long', document: long });
      await world.hand.chat({ id: 'short', document });
      const rows = new Map((await rowsOf(world, ['long', 'short'])).map((row) => [row.id, row]));
      expect(rows.get('short')?.document).toBe(JSON.stringify(document));
      expect(rows.get('long')?.document).toBeNull();
      expect(Number(rows.get('long')?.bytes)).toBe(Buffer.byteLength(JSON.stringify(long)));
      expect(await fetchDocument(world.handle.db, 'long')).toBe(JSON.stringify(long));
      expect(await fetchDocument(world.handle.db, 'gone')).toBeNull();
    });

    if (engine === 'sqlite') return;

    it.each(['jsonb', 'text', 'json'])(
      'reads columns that somebody made %s alike',
      async (type) => {
        const world = use();
        await world.hand.chat({ id: 'c', document, meta: '{"tags":["work"]}' });
        const usage = '{"prompt_tokens": 3, "completion_tokens": 4}';
        const message = { id: 'c-a1', chat_id: 'c', role: 'assistant', usage };
        await world.hand.insert('chat_message', message);
        await world.hand.script(`
        alter table chat alter column meta drop default;
        alter table chat alter column chat type ${type} using chat::${type};
        alter table chat alter column meta type ${type} using meta::${type};
        alter table chat_message alter column usage type ${type} using usage::${type}`);
        const [chat] = await world.chats.fetch(['c']);
        const read = await chat?.read();
        const { messages, tags } = read?.ok ? read.conversation : { messages: [], tags: [] };
        expect(tags).toEqual(['work']);
        const found = new Map(messages.map((each) => [each.id, [each.text, each.usage?.total]]));
        expect(found.get('q1')).toEqual(['Größe?', undefined]);
        expect(found.get('a1')).toEqual(['Klein.', 7]);
      },
    );
  });
});
