import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answered,
  asked,
  conversation,
  NINE_O_CLOCK,
  words,
} from '../../test/support/conversations.ts';
import { analyse } from './analyse.ts';
import { countedEpisodes } from './episodes.ts';
import type { EpisodeFacts } from './facts.ts';

const MINUTE = 60_000;
const options = { zone: 'Europe/Berlin', idleThresholdMinutes: 10, offChatMinutes: 2 };
const facts = (...given: Parameters<typeof conversation>) =>
  analyse(conversation(...given), options);

const letter = [asked('Write a letter to the bank', 0), answered(words(119), 1)];
/** 20 typed words: half a minute. */
const QUESTION = `New topic: calculate the margin per article with an Excel formula, ${words(9, 'x')}`;

const minutesOf = ({ intervals }: EpisodeFacts) =>
  intervals.map(([from, to]) => [(from - NINE_O_CLOCK) / MINUTE, (to - NINE_O_CLOCK) / MINUTE]);

describe('episodes of several topics', () => {
  it('have each its class, material, outcome, day, turns and time; the pause between them is in none', () => {
    const { episodes, ...all } = facts([...letter, asked(QUESTION, 9), answered(words(238), 11)]);
    const [first, second] = episodes;
    expect(episodes.map(({ ordinal, taskClass }) => [ordinal, taskClass])).toEqual([
      [0, 'draft'],
      [1, 'data'],
    ]);
    // Typing six words, a minute of waiting, reading 119 words; then 20 words, two minutes, 238 words.
    expect(first && minutesOf(first)).toEqual([[-0.15, 1.5]]);
    expect(second && minutesOf(second)).toEqual([[8.5, 12]]);
    expect(first?.withAiMinutes).toBeCloseTo(1.65 + 2, 10);
    expect(second?.withAiMinutes).toBeCloseTo(3.5 + 2, 10);
    expect(episodes.map(({ material }) => material.deliveredWords)).toEqual([119, 238]);
    expect(episodes.map(({ turns }) => turns.length)).toEqual([1, 1]);
    expect(all).toMatchObject({ status: 'estimated', taskClass: 'data', askCount: 2 });
  });

  it('end with reading where the next one begins, and take no time twice', () => {
    const [first, second] = facts([
      ...letter,
      asked(QUESTION, 1.2),
      answered('Use =B2-C2.', 2),
    ]).episodes;
    expect(first && minutesOf(first)).toEqual([[-0.15, 1.2]]);
    expect(second && minutesOf(second)[0]?.[0]).toBe(1.2);
  });

  it('are booked each on its own day', () => {
    const late = 15 * 60;
    const { day, episodes } = facts([...letter, asked(QUESTION, late), answered('So.', late + 1)]);
    expect(episodes.map((each) => each.day)).toEqual(['2026-03-02', '2026-03-03']);
    expect(day).toBe('2026-03-03');
  });

  it('succeed each by itself: the first is not abandoned because another topic followed', () => {
    const { episodes, outcome } = facts([...letter, asked(QUESTION, 9)]);
    expect(episodes.map((each) => each.outcome)).toEqual(['done', 'no']);
    expect(outcome).toBe('partly');
    const unanswered = facts([asked('Write a letter to the bank', 0), asked(QUESTION, 9)]);
    expect(unanswered.episodes.map((each) => each.outcome)).toEqual(['no', 'no']);
    expect(unanswered.outcome).toBe('no');
  });

  it('leave learning out of the figures of a conversation in which was work, and keep the work', () => {
    const learning = [asked('New topic: teach me chess', 9), answered(words(240), 10)];
    const both = facts([...letter, ...learning]);
    expect(both.episodes.map(({ taskClass }) => taskClass)).toEqual(['draft', 'learn']);
    expect(both).toMatchObject({ status: 'estimated', taskClass: 'draft', day: '2026-03-02' });
    expect(countedEpisodes(both.episodes).map(({ ordinal }) => ordinal)).toEqual([0]);
    expect(facts(learning)).toMatchObject({ status: 'excluded', statusReason: 'learning' });
  });

  it('are cut in a clone as in its original', () => {
    const said = [...letter, asked(QUESTION, 9), answered(words(238), 11)];
    const original = facts(said);
    const origin = { inherited: new Set(['m0', 'm1', 'm2', 'm3']), reason: 'copy' } as const;
    const copy = analyse(conversation(said), options, origin);
    expect(original.episodes).toHaveLength(2);
    expect(copy).toMatchObject({ episodes: [], statusReason: 'copy' });
    const more = [asked('In three lines please', 90), answered('So.', 91)];
    const goneOn = analyse(conversation([...said, ...more]), options, origin);
    expect(goneOn.episodes.map(({ ordinal }) => ordinal)).toEqual([2]);
  });

  it('share no moment, whatever the times are', () => {
    const asks = [
      'Write a letter to the bank',
      QUESTION,
      'Themenwechsel: Rezept für Kartoffelsuppe',
    ];
    const turns = fc.array(
      fc.record({ ask: fc.constantFrom(...asks), at: fc.double({ min: 0, max: 90, noNaN: true }) }),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(turns, (said) => {
        const { episodes } = facts(
          said.flatMap(({ ask, at }) => [asked(ask, at), answered(words(300), at)]),
        );
        const all = episodes.flatMap(({ intervals }) => intervals).sort((a, b) => a[0] - b[0]);
        for (const [at, [from]] of all.entries()) {
          expect(from).toBeGreaterThanOrEqual(all[at - 1]?.[1] ?? 0);
        }
        expect(episodes.flatMap(({ turns: each }) => each)).toHaveLength(said.length);
        expect(episodes.map(({ ordinal }) => ordinal)).toEqual([...episodes.keys()]);
      }),
      { numRuns: 60 },
    );
  });
});
