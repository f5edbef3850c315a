import { describe, expect, it } from 'vitest';
import { answered, asked, conversation, words } from '../../test/support/conversations.ts';
import { materialOf } from './material.ts';
import { threadOf } from './thread.ts';

const materialIn = (said: Parameters<typeof conversation>[0]) =>
  materialOf(threadOf(conversation(said).messages));

describe('materialOf', () => {
  it('takes each line of the answers once, of prose and of code', () => {
    const said = [
      asked('Write a loop over a list', 0),
      answered('Here you are:\n```python\nfor x in xs:\n    print(x)\n```\nThat is all.', 1),
      asked('And with an index please', 2),
      answered('Like so:\n```python\nfor i, x in enumerate(xs):\n    print(x)\n```', 3),
    ];
    // 6 words of prose and 5 of code, then 2 and 5 more; print(x) stands in both.
    expect(materialIn(said)).toEqual({
      asks: 2,
      promptWords: 11,
      pastedWords: 0,
      deliveredWords: 18,
      deliveredProseWords: 8,
      deliveredCodeLines: 3,
    });
  });

  it('counts no acknowledgement, small talk or retry as an ask', () => {
    const said = [
      asked('Hi there', 0),
      answered('Hello!', 0),
      asked('Write a letter to the bank', 1),
      answered('Dear bank', 1),
      asked('try again', 2),
      answered('Dear bank', 2),
      asked('thanks', 3),
      answered('Welcome', 3),
    ];
    expect(materialIn(said)).toMatchObject({ asks: 1, promptWords: 10 });
  });

  it('stops at 3,000 pasted words in all', () => {
    const paste = (stem: string) => `Summarise this:\n\n${words(2_000, stem)}`;
    const said = [asked(paste('a'), 0), answered('So.', 1), asked(paste('b'), 2)];
    expect(materialIn(said.slice(0, 1)).pastedWords).toBe(1_922);
    expect(materialIn(said).pastedWords).toBe(3_000);
  });

  it('gives nothing for an echo of what was pasted', () => {
    const source = words(300);
    const echo = [asked(`Repeat this:\n\n${source}`, 0), answered(`Sure: ${source}`, 1)];
    expect(materialIn(echo)).toMatchObject({ deliveredWords: 0, deliveredCodeLines: 0 });
    const own = [asked(`Answer this:\n\n${source}`, 0), answered(words(300, 'own'), 1)];
    expect(materialIn(own).deliveredWords).toBe(300);
  });

  it('takes the longest answer that is none where another one is an echo', () => {
    const source = words(300);
    const said = [
      asked(`Repeat this:\n\n${source}`, 0),
      answered(source, 1),
      asked('Now sum it up in a few words', 2),
      answered(words(20, 'own'), 3),
    ];
    expect(materialIn(said).deliveredWords).toBe(20);
  });

  it('is all zero where nothing was delivered', () => {
    expect(materialIn([asked('Write a letter', 0), answered('', 1)])).toMatchObject({
      deliveredWords: 0,
      deliveredProseWords: 0,
      deliveredCodeLines: 0,
    });
  });
});
