import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asked, conversation } from '../../test/support/conversations.ts';
import { newAttachments } from './attachments.ts';

const question = (id: string, minutes: number, attachments: readonly string[]) =>
  asked('One two', minutes, { id, to: null, attachments });

describe('newAttachments', () => {
  it('counts of an edited question what no earlier version of it had', () => {
    const { messages } = conversation([
      question('third', 9, ['plan', 'photo', 'table']),
      question('first', 0, ['plan', 'plan']),
      question('second', 5, ['plan', 'photo']),
      asked('Other words', 6, { id: 'next', to: 'second', attachments: ['plan'] }),
      asked('Without', 7, { id: 'bare', to: 'next', attachments: [] }),
    ]);
    expect(newAttachments(messages, new Set(['second', 'third']))).toEqual(
      new Map([
        ['first', 1],
        ['second', 1],
        ['third', 1],
        ['next', 1],
      ]),
    );
  });

  it('takes the version that is no edit for the first, also where all were sent at one moment', () => {
    const { messages } = conversation([question('b', 0, ['plan']), question('a', 0, ['plan'])]);
    expect([...newAttachments(messages, new Set(['a']))]).toEqual([['b', 1]]);
  });

  it('gives each file of a question to one of its versions, in whatever order they are stored', () => {
    const keys = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 4 });
    const versions = fc
      .array(fc.tuple(fc.nat(3), keys), { maxLength: 6 })
      .map((each) => each.map(([minutes, files], at) => question(`m${at}`, minutes, files)));
    fc.assert(
      fc.property(versions, fc.integer(), (said, seed) => {
        const edited = new Set(said.slice(1).map((_, at) => `m${at + 1}`));
        const counts = newAttachments(conversation(said).messages, edited);
        const sum = [...counts.values()].reduce((total, each) => total + each, 0);
        expect(sum).toBe(new Set(said.flatMap(({ attachments }) => attachments ?? [])).size);
        const shuffled = said.toSorted((a, b) => hash(a.id, seed) - hash(b.id, seed));
        const again = newAttachments(conversation(shuffled).messages, edited);
        expect([...again].sort()).toEqual([...counts].sort());
      }),
    );
  });
});

const hash = (id: string | undefined, seed: number) => (Number(id?.slice(1)) * 7919 + seed) % 31;
