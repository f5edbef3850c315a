import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginningOf, condensed, strictWords } from './outgoing-words.ts';

describe('strictWords', () => {
  it.each([
    ['', 0],
    ['one  two\nthree', 3],
    ['foo(bar, baz)', 3],
    ['a - b', 3],
    ['---', 1],
    ['don’t', 2],
    ['漢字仮名', 3],
  ])('counts %j as %i', (text, words) => {
    expect(strictWords(text)).toBe(words);
  });
});

describe('beginningOf', () => {
  it('cuts between words and says that it did', () => {
    expect(beginningOf('one two three', 2, 100)).toBe('one two …');
    expect(beginningOf('one two three', 3, 100)).toBe('one two three');
    expect(beginningOf('one two three', 9, 8)).toBe('one two …');
    expect(beginningOf('one', 0, 100)).toBe('');
  });

  it('never gives more words or characters than it may, but for the ellipsis', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab .,字😀\n-', 'lang und breit ') });
    fc.assert(
      fc.property(text, fc.nat({ max: 20 }), fc.nat({ max: 60 }), (whole, words, characters) => {
        const cut = beginningOf(whole, words, characters);
        const kept = cut.replace(/ ?…$/, '');
        expect(whole.startsWith(kept.replace(/\ufffd$/, ''))).toBe(true);
        expect(strictWords(kept)).toBeLessThanOrEqual(Math.max(words, 0));
        expect(kept.length).toBeLessThanOrEqual(characters);
        expect(cut.isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('condensed', () => {
  it('makes one space of many, and shows of data without spaces the beginning', () => {
    expect(condensed(`  a \n\n b\t${'x'.repeat(61)} c`)).toBe(`a b ${'x'.repeat(24)}… c`);
  });

  it('cuts text without spaces where the words end, not at half of what fits', () => {
    const shown = beginningOf('漢字仮名交じり文'.repeat(40), 50, 450);
    expect(shown.length).toBeGreaterThan(90);
    expect(strictWords(shown)).toBeLessThanOrEqual(50);
    expect(beginningOf(`你好 ${'漢字'.repeat(100)}`, 50, 450).length).toBeGreaterThan(80);
  });

  it('keeps sentences without spaces, which are no data', () => {
    const sentence = '本日の会議では来年度の予算と人員について話し合いました。'.repeat(4);
    expect(condensed(sentence)).toBe(sentence);
  });
});
