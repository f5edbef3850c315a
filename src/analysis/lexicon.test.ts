import { describe, expect, it } from 'vitest';
import { LANGUAGES } from './languages/index.ts';
import { foldedWords, lexiconOf } from './lexicon.ts';

describe('foldedWords', () => {
  it('takes accents and omissions off, and articles apart', () => {
    expect(foldedWords("Don't résumez l’accord żółty")).toEqual([
      'dont',
      'resumez',
      'l',
      'accord',
      'zolty',
    ]);
  });
});

describe('lexiconOf', () => {
  const lexicon = lexiconOf({ a: 'translat*!, and so on', b: 'fasse ~ zusammen, ^now' }, true);

  it('finds words with any ending, phrases, and phrases with words between', () => {
    expect(lexicon.find('the translation, and so on').get('a')).toBe(3);
    expect(lexicon.find('Fasse mir das bitte zusammen').get('b')).toBe(1);
    expect(lexicon.find('Fasse').size).toBe(0);
  });

  it('counts a phrase once, and one of the beginning there alone', () => {
    expect(lexicon.find('translate and translate').get('a')).toBe(2);
    expect(lexicon.find('now it is').get('b')).toBe(1);
    expect(lexicon.find('it is now').get('b')).toBeUndefined();
  });

  it('finds phrases anywhere where no spaces set words apart', () => {
    expect(lexiconOf({ a: '翻译!' }, false).find('请帮我翻译一下').get('a')).toBe(2);
  });
});

describe('the languages', () => {
  it.each(LANGUAGES.map((language) => [language.name, language] as const))(
    'have lists that can be read: %s',
    (_, { spaced, asks, answers, talk, replies }) => {
      for (const lists of [asks, answers, talk, replies]) {
        expect(() => lexiconOf<string>(lists, spaced)).not.toThrow();
        for (const list of Object.values(lists)) expect(list.trim()).not.toBe('');
      }
    },
  );
});
