import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, asked, conversation, words } from '../../test/support/conversations.ts';
import { taskOf } from '../../test/support/task.ts';
import type { Conversation } from '../kernel/conversation.ts';
import { countWords } from '../kernel/text.ts';
import { analyse } from './analyse.ts';
import { type Redact, taskOfEpisode, withOutgoing } from './outgoing.ts';
import { type Outgoing, outgoingFingerprint, outgoingText } from './outgoing-text.ts';
import { strictWords } from './outgoing-words.ts';
import { redact as redactAll } from './redaction/index.ts';

const OPTIONS = { zone: 'UTC', idleThresholdMinutes: 10, offChatMinutes: 2 };
const asIs = (text: string) => text;
const SECRET = 'KEY-7f3a9c1e5b2d8f60a4c1';
const redact = (text: string) => text.replaceAll(/KEY-[0-9a-f]{20}/g, '[SECRET]');

function outgoingOf(chat: Conversation, with_: Redact = asIs): Outgoing {
  const [episode] = analyse(chat, OPTIONS).episodes;
  if (episode === undefined) throw new Error('No episode.');
  const outgoing = taskOfEpisode(chat, episode, with_, OPTIONS)?.outgoing;
  if (outgoing === undefined) throw new Error('Nothing goes out.');
  return outgoing;
}

const letter = (over: Partial<Conversation> = {}) =>
  conversation(
    [
      asked('Write a letter to the supplier about the late parts', 0, {
        fileNames: ['order.pdf'],
        attachments: ['order'],
      }),
      answered('Dear supplier,\n\n| part | days |\n|---|---|\n| a | 3 |\n\nRegards', 1, {
        toolCalls: [
          { name: 'search', arguments: '{"query": "late parts", "top": 3}' },
          { name: 'search', arguments: null },
        ],
      }),
      asked('Shorter please, and in a friendlier tone', 3),
      answered('Dear all, where are the parts?', 4),
      asked('thanks', 5),
      answered('You are welcome.', 5),
    ],
    over,
  );

describe('taskOfEpisode', () => {
  it('says what was asked, given and delivered, and nothing of when or how long', () => {
    expect(outgoingOf(letter({ title: 'Late parts' }))).toEqual({
      title: 'Late parts',
      language: 'English',
      turns: 2,
      asks: [
        'Write a letter to the supplier about the late parts',
        'Shorter please, and in a friendlier tone',
      ],
      asksLeftOut: 0,
      pastedWords: 0,
      delivered: { words: 13, codeLines: 0, tables: 1 },
      firstAsk: null,
      answer: 'Dear supplier,\n| part | days |\n|---|---|\n| a | 3 |\nRegards',
      files: ['order.pdf'],
      filesLeftOut: 0,
      tools: [{ name: 'search', calls: 2, given: 'query: late parts top: 3' }],
    });
  });

  it('gives the same whenever it was said and however long it took', () => {
    const later = conversation(
      letter().messages.map(({ parentId: _, id: __, ...said }, at) => ({
        ...said,
        sentAt: said.sentAt + 86_400_000 + at * 500_000,
      })),
    );
    expect(outgoingOf(later)).toEqual(outgoingOf(letter()));
  });

  it('carries the facts of the episode and, for asks, only what goes out', () => {
    const [episode] = analyse(letter(), OPTIONS).episodes;
    if (episode === undefined) throw new Error('No episode.');
    const task = taskOfEpisode(
      letter(),
      episode,
      (text) => text.replaceAll('supplier', '[WHO]'),
      OPTIONS,
    );
    expect(task).toMatchObject({ taskClass: episode.taskClass, material: episode.material });
    expect(task?.asks).toEqual(task?.outgoing?.asks);
    expect(JSON.stringify(task)).not.toContain('supplier');
  });

  it('lets nothing out where the redactor fails, wherever that is', () => {
    const [episode] = analyse(letter({ title: 'Late parts' }), OPTIONS).episodes;
    if (episode === undefined) throw new Error('No episode.');
    for (const part of ['Late parts', 'Shorter', 'Dear supplier', 'order', 'late parts\ntop']) {
      const failing = (text: string) => {
        if (text.includes(part)) throw new Error(text);
        return text;
      };
      expect(
        taskOfEpisode(letter({ title: 'Late parts' }), episode, failing, OPTIONS),
        part,
      ).toBeNull();
    }
  });

  it('shows the longest answer that is no echo of what was pasted', () => {
    const pasted = words(60);
    const { answer } = outgoingOf(
      conversation([
        asked(`Put this into a letter to the bank: ${pasted}`, 0),
        answered('Dear bank, we write to you about the loan of last spring.', 1),
        asked('Which text was it again?', 60),
        answered(pasted, 61),
        asked('And is it polite enough for them?', 120),
        answered('Good to hear from you. Yes.', 121),
      ]),
    );
    expect(answer).toBe('Dear bank, we write to you about the loan of last spring.');
  });

  it('hides a name that one text gives away in every other, whatever its case and ending', () => {
    const sent = outgoingText(
      outgoingOf(
        conversation(
          [
            asked('mail vrablik about the late parts, and the file of Vrabliks wife', 0),
            answered('Dear Mr Vrablik, where are the parts? Regards', 1),
          ],
          { title: 'Vrablik parts' },
        ),
        (text, names) => {
          if (/Mr Vrablik/.test(text)) names?.add('vrablik');
          return text.replaceAll(/Mr Vrablik/g, 'Mr [PERSON]');
        },
      ),
    );
    expect(sent).not.toMatch(/vrablik/i);
  });

  it('lets only counts out of a chat in a script that the redactor does not know', () => {
    const ask = '请把下面的合同摘要发给王经理,并说明交货日期为什么推迟了两周。';
    const chat = conversation(
      [asked(ask, 0, { fileNames: ['合同.docx'] }), answered('王经理您好,交货推迟了两周。', 1)],
      { title: '合同摘要' },
    );
    expect(outgoingOf(chat, redactAll)).toMatchObject({
      title: null,
      language: 'Chinese',
      turns: 1,
      asks: [],
      asksLeftOut: 1,
      answer: null,
      files: [],
      filesLeftOut: 1,
    });
    expect(outgoingText(outgoingOf(chat, redactAll))).not.toMatch(/\p{sc=Han}/u);
  });

  it('knows no episode that the conversation does not have', () => {
    const [episode] = analyse(letter(), OPTIONS).episodes;
    if (episode === undefined) throw new Error('No episode.');
    expect(taskOfEpisode(letter(), { ...episode, ordinal: 9 }, asIs, OPTIONS)).toBeNull();
  });

  it('says of each task of a conversation its own, and the title of the first alone', () => {
    const chat = conversation(
      [
        asked('Write a letter to the supplier about the late parts', 0),
        answered('Dear supplier, where are the parts?', 1),
        asked('Something completely different: summarise the minutes of the works council', 9),
        answered('They met and agreed.', 10),
      ],
      { title: 'Late parts' },
    );
    const told = analyse(chat, OPTIONS).episodes.map(
      (episode) => taskOfEpisode(chat, episode, asIs, OPTIONS)?.outgoing,
    );
    expect(told).toMatchObject([
      { title: 'Late parts', turns: 1, answer: 'Dear supplier, where are the parts?' },
      { title: null, turns: 1, answer: 'They met and agreed.' },
    ]);
  });

  it('gives the title of a clone to what was asked in it', () => {
    const chat = conversation(
      [
        asked('Write a letter to the supplier about the late parts', 0),
        answered('Dear supplier, where are the parts?', 1),
        asked('Now write the same letter to the customer', 120),
        answered('Dear customer, the parts are late.', 121),
      ],
      {
        title: 'Letter',
      },
    );
    const origin = { inherited: new Set(['m0', 'm1']), reason: 'copy' } as const;
    const [own] = analyse(chat, OPTIONS, origin).episodes;
    expect(own && taskOfEpisode(chat, own, asIs, OPTIONS, origin)?.outgoing).toMatchObject({
      title: 'Letter',
      turns: 1,
    });
  });

  it('shows the first and the last four of many asks', () => {
    const said = Array.from({ length: 20 }, (_, at) => [
      asked(`Write the chapter number ${at} of the handbook`, at),
      answered('Done.', at),
    ]);
    const { asks, asksLeftOut, turns } = outgoingOf(conversation(said.flat()));
    const numbers = asks.map((ask) => Number(/number (\d+)/.exec(ask)?.[1]));
    expect(numbers).toEqual([0, 1, 2, 3, 16, 17, 18, 19]);
    expect([asksLeftOut, turns]).toEqual([12, 20]);
  });

  it('says which part of the fingerprint a title has: none, as it comes later', () => {
    const before = outgoingOf(letter());
    const after = outgoingOf(letter({ title: 'Late parts' }));
    expect(outgoingFingerprint(after)).toBe(outgoingFingerprint(before));
    const other = outgoingOf(conversation([asked('Write another letter', 0), answered('Yes', 1)]));
    expect(outgoingFingerprint(other)).not.toBe(outgoingFingerprint(before));
  });

  it('keeps the lines of code that nobody has fenced', () => {
    const code = 'import os\ndef f(x):\n    return x\n\nprint(f(1))';
    const { firstAsk } = outgoingOf(
      conversation([asked(`${code}\n\nWhat is wrong with this?`, 0), answered('Nothing.', 1)]),
    );
    expect(firstAsk).toBe(`${code.replace('\n\n', '\n')}\nWhat is wrong with this?`);
  });

  it('keeps the first lines of code as they are', () => {
    const code = 'def total(xs):\n    return sum(\n        x for x in xs\n    )\n# and\n# more';
    const { answer } = outgoingOf(
      conversation([
        asked('Write a function that adds', 0),
        answered(`Here:\n\n\`\`\`python\n${code}\n\`\`\`\nIt adds.`, 1),
      ]),
    );
    const shown = code.split('\n').slice(0, 4).join('\n');
    expect(answer).toBe(`Here:\n\`\`\`\n${shown}\n\`\`\` …\nIt adds.`);
  });
});

describe('a secret', () => {
  const filler = (characters: number) => words(Math.ceil(characters / 8)).slice(0, characters);

  /** No eight characters in a row of it are to be seen. */
  function expectHidden(sent: string): void {
    const text = sent.normalize('NFKC');
    for (let at = 4; at + 8 <= SECRET.length; at += 1) {
      expect(text).not.toContain(SECRET.slice(at, at + 8));
    }
  }

  it.each([
    ['a long ask', (hidden: string) => conversation([asked(`Summarise:\n${hidden}`, 0)])],
    ['the only line', (hidden: string) => conversation([asked(hidden, 0), answered('Ok', 1)])],
    ['an answer', (hidden: string) => conversation([asked('Write it up', 0), answered(hidden, 1)])],
  ])('is hidden wherever in %s it stands, cut or not', (_, chat) => {
    // Where an excerpt ends, and where a long text is cut before it is redacted.
    const places = [0, 40, 380, 520, 5_990, 9_985, 9_999, 24_000 - 6_010, 24_000 - 5_995, 23_990];
    for (const place of places) {
      for (const length of [600, 24_000]) {
        if (place > length) continue;
        const text = filler(length);
        const hidden = `${text.slice(0, place)} ${SECRET} ${text.slice(place)}`;
        expectHidden(outgoingText(outgoingOf(chat(hidden), redact)));
      }
    }
  });

  it('is hidden where a long text is cut, though nothing else of it is left', () => {
    const redactAll = (text: string) => redact(text).replaceAll(/(?:pii )+/g, '');
    const chat = (text: string) => conversation([asked('Write it', 0), answered(text, 1)]);
    const pii = (times: number) => 'pii '.repeat(times);
    for (let cut = 1; cut <= 5; cut += 1) {
      for (const text of [
        `${pii(2_500 - cut)}${SECRET} ${pii(6_000)}`,
        `${pii(6_000)}${SECRET} ${pii(1_500 - cut)}`,
      ]) {
        expectHidden(outgoingText(outgoingOf(chat(text), redactAll)));
      }
    }
  });

  it('is hidden in title, file names and arguments of tools, whatever hides it from the redactor', () => {
    const apart = `${SECRET.slice(0, 9)}\u200b${SECRET.slice(9)}`;
    const wide = SECRET.replaceAll(/[0-9a-f]/g, (c) =>
      String.fromCharCode(c.charCodeAt(0) + 0xfee0),
    );
    const escaped = `{"a": ["\\u004b${SECRET.slice(1)}"], "b": "${apart}"}`;
    const chat = conversation(
      [
        asked(`Write it with ${wide}`, 0, { fileNames: [`${SECRET}.txt`, `notes_${apart}.md`] }),
        answered('Done', 1, { toolCalls: [{ name: 'run', arguments: escaped }] }),
      ],
      { title: `With ${apart}` },
    );
    expectHidden(outgoingText(outgoingOf(chat, redact)));
  });

  it('is hidden in a name of a file whose parts are joined by underscores', () => {
    const names = (text: string) => text.replaceAll(/\bMary Miller\b/g, '[PERSON]');
    const chat = conversation([
      asked('Summarise the file', 0, { fileNames: ['Notice_Mary_Miller-2.pdf'] }),
      answered('Done', 1),
    ]);
    expect(outgoingOf(chat, names).files).toEqual(['Notice [PERSON] 2 pdf']);
  });

  it('is hidden whole in a name of a file that holds an address beside a name', () => {
    const both = (text: string) =>
      text.replaceAll(/\S+@\S+\.\w+/g, '[E_MAIL]').replaceAll(/\bMary Miller\b/g, '[PERSON]');
    const chat = conversation([
      asked('Summarise the file', 0, { fileNames: ['Mary_Miller m.miller@a-firm.example'] }),
      answered('Done', 1),
    ]);
    expect(outgoingOf(chat, both).files).toEqual(['[PERSON] [E_MAIL]']);
  });
});

describe('what goes out', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      ...['word '.repeat(300), 'a.b(c);'.repeat(400), '漢字仮名'.repeat(300), '<|im|> '.repeat(90)],
      ...['- '.repeat(500), '```js\nlet a = 1;\n```\n', 'ไทย'.repeat(200), 'x'.repeat(9_000)],
      ...['\n\n', ' ', '{"a": "\\n"} '.repeat(200), '٣ '.repeat(200), '👩‍👩‍👧 '.repeat(100)],
    ),
  );
  const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(''));
  const chats = fc
    .record({
      title: fc.option(text),
      asks: fc.array(text, { minLength: 1, maxLength: 12 }),
      answer: text,
      names: fc.array(text, { maxLength: 8 }),
      given: fc.array(fc.tuple(text, fc.option(text)), { maxLength: 8 }),
    })
    .map(({ title, asks, answer, names, given }) => {
      const toolCalls = given.map(([name, value]) => ({ name, arguments: value }));
      const said = asks.flatMap((ask, at) => [
        asked(`Write ${ask}`, at, { fileNames: names }),
        answered(answer, at, { toolCalls }),
      ]);
      return conversation(said, { title });
    });

  it('has at most 500 words by any count, whatever the chat', () => {
    fc.assert(
      fc.property(chats, (chat) => {
        const sent = outgoingText(outgoingOf(chat));
        expect(strictWords(sent)).toBeLessThanOrEqual(500);
        expect(countWords(sent)).toBeLessThanOrEqual(500);
        expect(sent.split(/\s+/).length).toBeLessThanOrEqual(500);
        expect(sent.length).toBeLessThanOrEqual(6_000);
      }),
      { numRuns: 40 },
    );
  });

  it('is one line of JSON in which nothing but JSON opens or closes anything', () => {
    fc.assert(
      fc.property(chats, (chat) => {
        const outgoing = outgoingOf(chat);
        const sent = outgoingText(outgoing);
        expect(JSON.parse(sent)).toEqual(outgoing);
        expect(sent).not.toMatch(/[<>\n\r\u2028\u2029\p{Cf}]/u);
        expect(sent.isWellFormed()).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('uses most of the words where there is much to say', () => {
    const long = 'We compare the offers of all suppliers and say which one is best. '.repeat(40);
    const said = Array.from({ length: 9 }, (_, at) => [
      asked(`Write a report. ${long.slice(0, 400)}`, at),
      answered(long, at),
    ]);
    const chat = conversation(said.flat(), { title: long });
    expect(strictWords(outgoingText(outgoingOf(chat)))).toBeGreaterThan(300);
  });
});

describe('withOutgoing', () => {
  it('gives a bare task what may leave of it, with nothing delivered', () => {
    const task = withOutgoing(taskOf(`Write to ${SECRET} about the invoice`), redact);
    expect(task?.outgoing).toMatchObject({
      asks: ['Write to [SECRET] about the invoice'],
      delivered: null,
      turns: 1,
    });
    expect(JSON.stringify(task)).not.toContain(SECRET);
  });

  it('gives nothing where the redactor fails', () => {
    const failing = () => {
      throw new Error('broken');
    };
    expect(withOutgoing(taskOf('Write to the bank'), failing)).toBeNull();
  });
});
