import { describe, expect, it } from 'vitest';
import { answered, asked, conversation, words } from '../../test/support/conversations.ts';
import { branchLanguage } from './chat-language.ts';
import { exchangesOf } from './exchanges.ts';
import { outcomeOf, SUCCESS } from './outcome.ts';
import { threadOf } from './thread.ts';

const outcomeIn = (said: Parameters<typeof conversation>[0]) => {
  const { messages, turns } = threadOf(conversation(said).messages);
  return outcomeOf(exchangesOf(turns, messages), branchLanguage(messages).words);
};

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
    'Das stimmt so nicht, die Nummer fehlt',
    'ez nem jó, hiányzik az összeg',
    "ce n'est pas bon, il manque la date",
    'está mal, falta el importe',
    'to nie to, brakuje daty',
    '不对，日期错了',
    '違います、日付が抜けている',
    'try again',
  ])(
    'takes a complaint for open while nobody answers it, and for met by a new answer: %j',
    (text) => {
      expect(outcomeIn([...first, asked(text, 2)])).toBe('partly');
      expect(outcomeIn([...first, asked(text, 2), answered('Dear bank, once more ...', 3)])).toBe(
        'done',
      );
    },
  );

  it('has failed after three complaints in a row, whatever was answered', () => {
    const again = [2, 4, 6].flatMap((at) => [
      asked(`That is wrong, still not the amount of number ${at}`, at),
      answered(`Dear bank, version ${at}`, at + 1),
    ]);
    expect(outcomeIn([...first, ...again])).toBe('no');
    expect(outcomeIn([...first, ...again.slice(0, 4)])).toBe('done');
  });

  it.each([
    "forget it, I'll write it myself",
    'lass gut sein, ich frage den Kollegen',
    'hagyjuk, megcsinálom magam',
    'laisse tomber, je vais demander à ma collègue',
    'déjalo, lo hago yo a mano',
    'szkoda czasu, napiszę sam',
    '算了，我自己写',
    'もういい、自分で書く',
  ])('hears that somebody gave it up: %j', (text) => {
    const gone = [...first, asked(text, 2), answered('Of course.', 3)];
    expect(['no', 'partly']).toContain(outcomeIn(gone));
    expect(['no', 'partly']).toContain(outcomeIn(gone.slice(0, -1)));
  });

  it.each([
    'works now, thanks',
    'jetzt geht es, super',
    'już działa',
    'funciona, perfecto',
    '可以了，谢谢',
  ])('hears that it works after a complaint: %j', (text) => {
    const mended = [...first, asked('That is wrong', 2), answered('Dear bank, anew ...', 3)];
    expect(outcomeIn([...mended, asked(text, 4)])).toBe('done');
  });

  it('takes no thanks for success where nothing was delivered', () => {
    const ask = asked('Summarise the attached contract', 0);
    const refused = answered("I'm sorry, I can't read the file: it has no text layer.", 1);
    const thanks = asked('ok, thank you for trying anyway', 2);
    expect(outcomeIn([ask, refused, thanks])).toBe('no');
    expect(outcomeIn([ask, refused, thanks, answered('You are welcome!', 3)])).toBe('no');
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
    const said = [asked('Write a letter', 0), answered(`Dear bank, ${words(60)}`, 1, stopped)];
    expect(outcomeIn(said)).toBe('partly');
    const begun = answered('Dear bank, I would', 1, stopped);
    expect(outcomeIn([asked('Write a letter', 0), begun])).toBe('no');
    const more = [asked('In English', 3), answered('Dear bank, I would like to know.', 4)];
    expect(outcomeIn([...said, ...more])).toBe('done');
  });

  it('does not hear a trailing "thanks"', () => {
    const thanked = [...first, asked('Now shorter', 2), asked('Thanks', 3, { to: 'm2' })];
    expect(outcomeIn([...thanked, answered('Welcome', 4)])).toBe('partly');
  });
});
