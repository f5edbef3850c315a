import { describe, expect, it } from 'vitest';
import { answered, asked, conversation } from '../../test/support/conversations.ts';
import { outcomeOf, SUCCESS } from './outcome.ts';
import { threadOf } from './thread.ts';

const outcomeIn = (said: Parameters<typeof conversation>[0]) =>
  outcomeOf(threadOf(conversation(said).messages));

const first = [asked('Write a letter to the bank', 0), answered('Dear bank, ...', 1)];

describe('outcomeOf', () => {
  it('takes an answered ask for done', () => {
    expect(outcomeIn(first)).toBe('done');
    expect(SUCCESS[outcomeIn(first)]).toBe(1);
  });

  it('finds nothing delivered where the only answer failed, is empty or never came', () => {
    const ask = asked('Write a letter to the bank', 0);
    expect(outcomeIn([ask])).toBe('no');
    expect(outcomeIn([ask, answered('', 1, { error: true })])).toBe('no');
    expect(outcomeIn([ask, answered('  ', 1, { done: false })])).toBe('no');
  });

  it.each([
    "I'm sorry, but I can't help with that.",
    'As an AI language model, I am unable to open links.',
    'Es tut mir leid, dabei kann ich nicht helfen.',
    'Sajnálom, ebben nem tudok segíteni.',
    'Of course! Could you please provide the page that you would like me to open?',
    'Gerne. Kannst du mir bitte die Seite genauer nennen?',
  ])('finds nothing delivered where the only answer declines: %j', (text) => {
    expect(outcomeIn([asked('Open this page for me', 0), answered(text, 1)])).toBe('no');
  });

  it('takes a regret that still helps for an answer', () => {
    const text = `I'm sorry, but I can't open links. ${'Here is what to look for instead. '.repeat(30)}`;
    expect(outcomeIn([asked('Open this page for me', 0), answered(text, 1)])).toBe('done');
  });

  it('is partly done where the last ask stays without an answer', () => {
    const more = asked('Now shorter, with a reference', 2);
    expect(outcomeIn([...first, more])).toBe('partly');
    expect(outcomeIn([...first, more, answered('', 3, { error: true })])).toBe('partly');
    expect(outcomeIn([...first, more, answered('Half of', 3, { error: true })])).toBe('partly');
  });

  it.each([
    'That is not correct, the amount is missing',
    "it still doesn't work",
    'you forgot the date',
    'Das stimmt so nicht, die Nummer fehlt',
    'funktioniert leider immer noch nicht',
    'ez nem jó, hiányzik az összeg',
    'wrong',
    'I get an error: list has no attribute sort',
    'It still returns nothing',
    'You made that up.',
    'So meinte ich das nicht.',
    'Ich bekomme jetzt einen anderen Fehler',
    'try again',
  ])('is partly done where the last ask complains: %j', (text) => {
    expect(outcomeIn([...first, asked(text, 2), answered('Dear bank, once more ...', 3)])).toBe(
      'partly',
    );
  });

  it('does not take a fault that a person begins with for a complaint', () => {
    const said = [asked("My script still doesn't work", 0), answered('Try this.', 1)];
    expect(outcomeIn(said)).toBe('done');
  });

  it('forgets a complaint that more work followed', () => {
    const said = [
      ...first,
      asked('That is wrong', 2),
      answered('Sorry. Dear bank, ...', 3),
      asked('Add a closing line', 4),
      answered('Yours sincerely', 5),
    ];
    expect(outcomeIn(said)).toBe('done');
  });

  it('is partly done where the last ask says nearly the same again', () => {
    const again = asked('Write the letter to the bank again', 2);
    const same = asked('please write a letter to the bank', 2);
    expect(outcomeIn([...first, same, answered('Dear bank', 3)])).toBe('partly');
    expect(outcomeIn([...first, again, answered('Dear bank', 3)])).toBe('done');
  });

  it('listens to the thumb on the last answer', () => {
    const rated = (rating: 1 | -1) => [
      ...first,
      asked('That is not correct', 2),
      answered('Dear bank', 3, { rating }),
    ];
    expect(outcomeIn(rated(1))).toBe('done');
    expect(outcomeIn(rated(-1))).toBe('partly');
  });

  it('cannot tell where the last answer never ended, and does not count that as done', () => {
    const said = [asked('Write a letter', 0), answered('Dear ba', 1, { done: false })];
    expect(outcomeIn(said)).toBe('unclear');
    expect(SUCCESS.unclear).toBe(0.5);
  });

  it('came out in part where the person cut the last answer off', () => {
    const stopped = { done: false, stopped: true };
    const said = [asked('Write a letter', 0), answered('Dear bank, I would', 1, stopped)];
    expect(outcomeIn(said)).toBe('partly');
    const more = [asked('In English', 3), answered('Dear bank, I would like to know.', 4)];
    expect(outcomeIn([...said, ...more])).toBe('done');
  });

  it('does not hear a trailing "thanks"', () => {
    const thanked = [...first, asked('Now shorter', 2), asked('Thanks', 3, { to: 'm2' })];
    expect(outcomeIn([...thanked, answered('Welcome', 4)])).toBe('partly');
  });
});
