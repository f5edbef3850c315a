import { describe, expect, it } from 'vitest';
import {
  answered,
  asked,
  conversation,
  NINE_O_CLOCK,
  words,
} from '../../test/support/conversations.ts';
import { threadOf } from './thread.ts';
import { chronologyOf, timeInChat } from './timing.ts';

const MINUTE = 60_000;
type Said = Parameters<typeof conversation>[0];

/** Intervals in minutes after nine. */
const inChat = (said: Said, idle = 10) =>
  timeInChat(threadOf(conversation(said).messages), idle).map((interval) =>
    interval.map((ms) => (ms - NINE_O_CLOCK) / MINUTE),
  );

describe('timeInChat', () => {
  it('joins typing the first ask, the pauses and reading the last answer', () => {
    // 20 words typed at 40 a minute: half a minute; 119 words read at 238 a minute: half a minute.
    const said = [
      asked(words(20), 0),
      answered('Sure.', 1),
      asked(words(3), 4),
      answered(words(119), 5),
    ];
    expect(inChat(said)).toEqual([[-0.5, 5.5]]);
  });

  it('counts a pause of ten minutes and nothing of a longer one', () => {
    const said = (pause: number) => [
      asked('One two', 0),
      answered('', 0),
      asked('Go north', pause),
      answered('', pause),
    ];
    expect(inChat(said(10))).toEqual([[-0.05, 10]]);
    expect(inChat(said(10.001))).toEqual([[-0.05, 0]]);
    expect(inChat(said(10.001), 11)).toEqual([[-0.05, 10.001]]);
  });

  it('stops at five minutes of typing and three of reading', () => {
    expect(inChat([asked(words(200), 0), answered(words(5_000), 1)])).toEqual([[-5, 4]]);
    expect(inChat([asked(words(190), 0), answered('', 1)])).toEqual([[-4.75, 1]]);
  });

  it('does not take pasted text for typed', () => {
    const pasted = `Summarise this:\n\n${words(3_000)}`;
    expect(inChat([asked(pasted, 0), answered('Short.', 1)])).toEqual([
      [-2 / 40, expect.closeTo(1 + 1 / 238, 4)],
    ]);
  });

  it('reads the last answer although a question without an answer follows after hours', () => {
    const said = [asked('One two', 0), answered(words(238), 0), asked('And three', 300)];
    expect(inChat(said)).toEqual([[-0.05, 1]]);
  });

  it('makes no time from a message without a time of its own', () => {
    const unknown = { timeKnown: false };
    const said = [
      asked('One two', 0, unknown),
      answered('Here', 0, unknown),
      asked('Three four', 5),
      answered('', 6),
    ];
    expect(inChat(said)).toEqual([[5, 6]]);
    expect(inChat([asked('One two', 0, unknown), answered('Here', 0, unknown)])).toEqual([]);
  });

  it('stays in order where clocks ran backwards', () => {
    const said = [asked('One two', 5), answered('', 2), asked('Three four', 3), answered('', 4)];
    expect(inChat(said)).toEqual([[2, 5]]);
  });

  it('leaves a trailing "thanks" and its reply out', () => {
    const said = [asked('One two', 0), answered(words(119), 1)];
    const thanked = [...said, asked('Thank you!', 3), answered('You are welcome.', 3)];
    expect(inChat(thanked)).toEqual(inChat(said));
  });
});

describe('chronologyOf', () => {
  it('parts the time from first to last into pauses and idle time', () => {
    const said = [asked('One', 0), answered('1', 2), asked('Two', 62), answered('2', 65)];
    expect(chronologyOf(conversation(said).messages, 10)).toEqual({
      firstMessageAt: NINE_O_CLOCK,
      lastMessageAt: NINE_O_CLOCK + 65 * MINUTE,
      totalMinutes: 65,
      activeMinutes: 5,
      idleMinutes: 60,
    });
  });

  it('knows no times where none is known', () => {
    const said = [asked('One', 0, { timeKnown: false })];
    expect(chronologyOf(conversation(said).messages, 10)).toEqual({
      firstMessageAt: null,
      lastMessageAt: null,
      totalMinutes: 0,
      activeMinutes: 0,
      idleMinutes: 0,
    });
  });
});
