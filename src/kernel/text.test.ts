import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  containment,
  countWords,
  fold,
  resemblance,
  shinglesOf,
  withoutFences,
  wordsOf,
} from './text.ts';

const HUGE = 5_000_000;

describe('countWords', () => {
  it.each([
    ['', 0],
    ['Hello', 1],
    ["Don't stop - ever!", 3],
    ['foo(bar, baz)', 2],
    ['|---|---|', 0],
    ['<<<< >>>>', 0],
    ['eins\n\tzwei\u00a0drei\u2003vier', 4],
    ['árvíztűrő tükörfúrógép', 2],
    ['👍', 0],
  ])('counts %j as %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it('counts two ideographs as one word, beside words with spaces', () => {
    expect(countWords('翻译这段话')).toBe(3);
    expect(countWords('翻译 this 话')).toBe(3);
  });

  it('does not depend on how the words are spaced', () => {
    const word = fc.stringMatching(/^[a-zA-Zäöü0-9]{1,8}$/);
    const space = fc.constantFrom(' ', '\n', '  ', '\t', ' - ');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, space), { minLength: 1 }), (pairs) => {
        expect(countWords(pairs.flat().join(''))).toBe(pairs.length);
      }),
    );
  });

  it('takes a huge text without a word', () => {
    expect(countWords('<'.repeat(HUGE))).toBe(0);
  });
});

describe('fold', () => {
  it('takes case, accents and curly apostrophes away', () => {
    expect(fold('Überprüfe, große Fehler: árvíz, that’s')).toBe(
      "uberprufe, grosse fehler: arviz, that's",
    );
  });

  it('gives words with their inner apostrophes', () => {
    expect(wordsOf(fold("That's it, isn’t it?"))).toEqual(["that's", 'it', "isn't", 'it']);
  });
});

describe('shinglesOf', () => {
  it('knows runs of words whatever their case and punctuation', () => {
    const one = shinglesOf('How do I sort a list?', 3);
    expect(one.size).toBe(4);
    expect(shinglesOf('how do -- I SORT a list', 3)).toEqual(one);
    expect(shinglesOf('list a sort I do how', 3)).not.toEqual(one);
  });

  it('gives the one run of a short text, and none of an empty one', () => {
    expect(shinglesOf('hello', 3).size).toBe(1);
    expect(shinglesOf(' ... ', 3).size).toBe(0);
  });

  it('measures what is shared', () => {
    const whole = shinglesOf('one two three four five', 2);
    const part = shinglesOf('two three four', 2);
    expect(containment(part, whole)).toBe(1);
    expect(containment(whole, part)).toBe(0.5);
    expect(resemblance(whole, part)).toBe(0.5);
    expect(resemblance(new Set(), new Set())).toBe(0);
    expect(containment(new Set(), whole)).toBe(0);
  });
});

describe('withoutFences', () => {
  it('leaves out blocks of code, and the rest of a text where one is never closed', () => {
    const text = 'Use this:\n```python\nfor x in y:\n    print(x)\n```\nDone now.';
    expect(withoutFences(text)).toBe('Use this:\nDone now.');
    expect(withoutFences('See:\n~~~\na = 1\nb = 2')).toBe('See:');
  });

  it('leaves a text without fences as it is', () => {
    expect(withoutFences('a ` b')).toBe('a ` b');
  });

  it('takes a huge text of nothing but fences', () => {
    expect(withoutFences('```\n'.repeat(HUGE / 4)).trim()).toBe('');
  });
});
