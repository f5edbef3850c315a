import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { words } from '../../test/support/conversations.ts';
import { readAsk } from './ask.ts';

const HUGE = 5_000_000;

describe('readAsk', () => {
  it('takes an ordinary ask as it is', () => {
    expect(readAsk('  Write a letter to the bank.\nPolite, please. ')).toEqual({
      instruction: 'Write a letter to the bank.\nPolite, please.',
      typedWords: 8,
      pastedWords: 0,
      words: 8,
    });
  });

  it('counts what is beyond 80 words as pasted, and up to 200 as typed', () => {
    expect(readAsk(words(150))).toMatchObject({ typedWords: 150, pastedWords: 70, words: 150 });
  });

  it.each([
    ['below a blank line', (ask: string, paste: string) => `${ask}\n\n${paste}`],
    ['on the next line', (ask: string, paste: string) => `${ask}\n${paste}`],
    ['above, after a blank line', (ask: string, paste: string) => `${paste}\n\n${ask}`],
    ['in a code block', (ask: string, paste: string) => `${ask}\n\`\`\`\n${paste}\n\`\`\``],
    ['as a quote', (ask: string, paste: string) => `${ask}\n> ${paste.replaceAll('\n', '\n> ')}`],
    ['on the same line, after a colon', (ask: string, paste: string) => `${ask} ${paste}`],
  ])('knows what was typed with a text pasted %s', (_, join) => {
    const ask = 'Summarise this in five sentences:';
    const read = readAsk(join(ask, words(5_000)));
    expect(read).toMatchObject({ instruction: ask, typedWords: 5 });
    expect(read.pastedWords).toBe(read.words - 80);
  });

  it.each(['\n', '\n\n'])('knows what was typed above many short lines joined by %j', (end) => {
    const lines = Array.from({ length: 500 }, (_, at) => words(10, `line${at}x`)).join(end);
    const ask = 'What is wrong in this log?';
    expect(readAsk(`${ask}\n\n${lines}`)).toMatchObject({ instruction: ask, typedWords: 6 });
    expect(readAsk(`${lines}\n\n${ask}`).instruction).toBe(
      end === '\n' ? ask : words(10, 'line0x'),
    );
  });

  it('looks for the instruction in the paragraph that is short', () => {
    const mail = words(70, 'mail');
    expect(readAsk(`${mail}\n\nAnswer this politely.`).instruction).toBe('Answer this politely.');
    expect(readAsk(`Answer this politely.\n\n${mail}`).instruction).toBe('Answer this politely.');
  });

  it('leaves what was typed alone, whatever prose is pasted below it', () => {
    const line = fc.array(fc.stringMatching(/^[a-zäöü]{1,9}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(line, fc.array(line, { minLength: 40 }), (asked, pasted) => {
        const ask = asked.join(' ');
        const lines = pasted.map((each) => each.join(' '));
        const before = readAsk(ask);
        const after = readAsk(`${ask}\n\n${lines.join(' ')} ${words(5_000)}`);
        expect(after.instruction).toBe(before.instruction);
        expect(after.typedWords).toBe(before.typedWords);
      }),
      { numRuns: 30 },
    );
  });

  it.each([
    ['<', 'no word at all'],
    ['a ', 'one endless line'],
    ['a\n', 'a word a line'],
    ['\n', 'nothing but ends of lines'],
    ['>\n', 'empty quotes'],
    ['```\n', 'fences'],
    ['a\n\n', 'paragraphs'],
    [': ', 'colons'],
  ])('takes five million characters of %j: %s', (unit) => {
    const read = readAsk(unit.repeat(HUGE / unit.length));
    expect(read.instruction.length).toBeLessThanOrEqual(4_000);
    expect(read.typedWords).toBeLessThanOrEqual(200);
  });
});
