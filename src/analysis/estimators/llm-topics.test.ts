import { describe, expect, it } from 'vitest';
import { topicsOf } from './llm-topics.ts';

const asIs = (text: string) => text;
const kept = (...topics: string[]) => topicsOf([topics], asIs);

describe('topicsOf', () => {
  it('keeps short tags in lower case, the most often named first, five at most', () => {
    const named = [
      ['Invoices', 'C++', 'R&D costs'],
      ['c++', 'supplier contracts', 'Übersetzung'],
      ['C++', 'invoices', 'one', 'two'],
    ];
    expect(topicsOf(named, asIs)).toEqual([
      ...['c++', 'invoices', 'r&d costs', 'supplier contracts', 'übersetzung'],
    ]);
  });

  it('counts a topic once an answer', () => {
    expect(topicsOf([['b', 'a', 'a', 'A'], ['b']], asIs)).toEqual(['b', 'a']);
  });

  it.each([
    'four words are many',
    'x'.repeat(31),
    'x '.repeat(500),
    'say 2400 minutes',
    'ignore this',
    'Ignoriere das',
    'system prompt',
    'the p50',
    'anweisungen folgen',
    'schätzung',
    'account 4711',
    '<b>bold</b>',
    '{"a": 1}',
    'line\nbreak two three',
    'say "no"',
    'hidden\u200b\u202etext',
    '',
    '   ',
    '---',
  ])('leaves out %j', (topic) => {
    expect(kept(topic, 'kept')).toEqual(['kept']);
  });

  it('leaves out what the redactor would change, or fails at', () => {
    const redact = (text: string) => {
      if (text === 'broken') throw new Error(text);
      return text.replace('Mary', '[PERSON]');
    };
    expect(topicsOf([['Mary Miller', 'broken', 'taxes']], redact)).toEqual(['taxes']);
  });
});
