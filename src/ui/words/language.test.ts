import { afterEach, describe, expect, it } from 'vitest';
import { count, durationInWords, percent } from '../format/format.ts';
import { ENGLISH, english, type Language, part, speak } from './language.ts';

const words = part('test', {
  title: 'Runs',
  read: (count: number) => english.plural(count, { one: '# chat', other: '# chats' }),
  states: { done: 'done', failed: 'failed' },
  small: ['no', 'one'],
});
const german: Language = {
  code: 'de',
  locale: 'de',
  texts: { test: { title: 'Läufe', states: { done: 'fertig', failed: 'misslungen' } } },
};

afterEach(() => speak(ENGLISH));

describe('a part of the catalogue', () => {
  it('speaks English until another language is spoken, also where it was read before', () => {
    expect(words.title).toBe('Runs');
    speak(german);
    expect(words.title).toBe('Läufe');
    expect(words.states.done).toBe('fertig');
  });

  it('falls back to English text by text, with the forms of English', () => {
    speak(german);
    expect(words.read(1)).toBe('1\u00a0chat');
    expect(words.small[1]).toBe('one');
  });

  it('marks every text where that is asked for', () => {
    speak({ ...ENGLISH, mark: (text) => `[${text}]` });
    expect([words.title, words.read(2), words.states.done, words.small[0]]).toEqual([
      '[Runs]',
      '[2\u00a0chats]',
      '[done]',
      '[no]',
    ]);
  });
});

it('figures follow the language that is spoken', () => {
  expect([count(9184), percent(0.64)]).toEqual(['9,184', '64%']);
  speak(german);
  expect(count(9184)).toBe('9.184');
  expect(durationInWords(24)).toBe('24\u00a0Minuten');
});
