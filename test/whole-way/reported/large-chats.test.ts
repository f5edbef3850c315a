import { describe, expect, it } from 'vitest';
import { fillWithTalks } from '../../support/chats-of-days.ts';
import { eachOpenWebui, type World } from '../../support/openwebui.ts';
import { answer, ask, chatDocument, NINE } from '../../support/openwebui-document.ts';
import { cogniforceApart } from '../../support/process-apart.ts';
import { talk } from '../../support/talks.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { urlOf } from '../../support/url-of.ts';

const MB = 1024 * 1024;
const PICTURES = 8;
/** Stands where a picture is put in by the database itself: this process holds none of it. */
const PICTURE = '@picture@';

/** A chat with pictures of so many megabytes in all, each kept twice: in the history and in the list beside it. */
async function largeChat({ hand, address }: World, id: string, megabytes: number): Promise<void> {
  const turns = Array.from({ length: PICTURES }, (_, at) => {
    const [question, reply, before] = [`q${at}`, `a${at}`, at === 0 ? null : `a${at - 1}`];
    const files = [{ type: 'image', url: `data:image/png;base64,${PICTURE}` }];
    return [
      ask(question, before, `Which of the shelves on photo ${at} have to be repaired, and how?`, {
        timestamp: NINE + 60 * at,
        files,
      }),
      answer(
        reply,
        question,
        'Two of them: the third from above is loose, and the lowest is bent.',
        {
          timestamp: NINE + 60 * at + 20,
        },
      ),
    ];
  });
  const document = JSON.stringify(chatDocument(turns.flat()));
  const length = Math.round((megabytes * MB) / (2 * PICTURES));
  const picture =
    address.engine === 'sqlite'
      ? `replace(hex(zeroblob(${Math.round(length / 2)})), '0', 'Q')`
      : `repeat('QUJD', ${Math.round(length / 4)})`;
  const cast = address.engine === 'sqlite' ? 'text' : 'json';
  await hand.chat({ id, document });
  await hand.script(
    `update chat set chat = cast(replace('${document}', '${PICTURE}', ${picture}) as ${cast}) where id = '${id}'`,
  );
}

describe('process', () => {
  eachOpenWebui((use, engine) => {
    // PostgreSQL takes longer to take such chats in than we take to read them.
    const [megabytes, tooLarge] = engine === 'sqlite' ? [200, ['too-large']] : [80, []];
    it(`reads a chat of ${megabytes} MB, and says of a larger one that it is too large, within a minute and 1.5 GB`, {
      timeout: 120_000,
    }, async () => {
      const world = use();
      await fillWithTalks(world.hand, 5);
      await largeChat(world, 'large', megabytes);
      for (const id of tooLarge) await largeChat(world, id, 300);
      const ended = await cogniforceApart(['process', '--json'], {
        DATABASE_URL: urlOf(world.address),
        COGNIFORCE_DATABASE_URL: `sqlite:///${temporaryFolder()}/figures.db`,
        ANALYTICS_SALT: 'a salt for the tests',
      });
      expect(JSON.parse(ended.stdout)).toMatchObject({
        status: 'completed',
        conversationsProcessed: 6,
        conversationsFailed: tooLarge.length,
        unreadable: tooLarge.map((id) => ({ reason: 'too_large', conversations: 1, ids: [id] })),
      });
      expect(ended.exitCode).toBe(0);
      expect(ended.memory / MB).toBeLessThan(1500);
      expect(ended.seconds).toBeLessThan(60);
    });

    it('knows a long chat by its bytes, before it fetches it', async () => {
      const { hand, chats } = use();
      const document = JSON.stringify(chatDocument(talk({ about: 'Für die Höfe: ' })));
      const bytes = Buffer.byteLength(document);
      expect(bytes).toBeGreaterThan(document.length);
      await hand.chat({ id: 'long', document });
      const readWith = async (maximumBytes: number) => {
        const [chat] = await chats.fetch(['long'], { maximumBytes });
        const read = await chat?.read();
        return read?.ok === true ? 'read' : read?.reason;
      };
      expect(await readWith(bytes)).toBe('read');
      expect(await readWith(bytes - 1)).toBe('too_large');
    });
  });
});
