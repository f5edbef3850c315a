import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, asked, conversation, words } from '../../test/support/conversations.ts';
import { IDLE_GAPS } from '../kernel/idle-gaps.ts';
import type { Interval, Pause } from './facts.ts';
import { union, without } from './intervals.ts';
import { threadOf } from './thread.ts';
import { milliseconds, pausesOf, timeInChat } from './timing.ts';

type Said = Parameters<typeof conversation>[0];
const threadIn = (said: Said) => threadOf(conversation(said).messages);

/** Questions and answers that come so many minutes after the one before. */
const saidAfter = (gaps: readonly number[]): Said => {
  let at = 0;
  return gaps.map((gap, index) => {
    at += gap;
    return index % 2 === 0
      ? asked(`Please write part ${index} of it ${words(20)}`, at)
      : answered(words(400), at);
  });
};

/** What another threshold makes of the time, by what is kept. */
function timeAt(intervals: readonly Interval[], pauses: readonly Pause[], gap: number) {
  const bare = (some: readonly Pause[]) => union(some.map(([from, to]): Interval => [from, to]));
  const least = without(intervals, bare(pauses));
  return union([...least, ...bare(pauses.filter(([, , from]) => from <= gap))]);
}

const anyGaps = fc.array(fc.integer({ min: 0, max: 45 }), { minLength: 2, maxLength: 12 });
const anyIdle = fc.constantFrom(2, 5, 8, 10, 15, 30, 60);

describe('pausesOf', () => {
  it('keeps the pauses that other thresholds count, each with the least that does', () => {
    const pauses = pausesOf(threadIn(saidAfter([0, 1, 7, 1, 25, 1])), 10);
    expect(pauses.map(([from, to, least]) => [(to - from) / 60_000, least])).toEqual([
      [expect.closeTo(7, 0), 10],
      [expect.closeTo(25, 0), 30],
    ]);
  });

  it('keeps nothing of a conversation without a pause of more than five minutes', () => {
    expect(pausesOf(threadIn(saidAfter([0, 1, 4, 5])), 10)).toEqual([]);
  });

  it('makes of the time what an analysis with the other threshold would', () => {
    fc.assert(
      fc.property(anyGaps, anyIdle, fc.constantFrom(...IDLE_GAPS), (gaps, idle, gap) => {
        const thread = threadIn(saidAfter(gaps));
        const kept = timeAt(timeInChat(thread, idle), pausesOf(thread, idle), gap);
        expect(kept).toEqual(timeInChat(thread, gap));
      }),
    );
  });

  it('gives the time that is set at the threshold that is set, and no less at a longer one', () => {
    fc.assert(
      fc.property(anyGaps, anyIdle, (gaps, idle) => {
        const thread = threadIn(saidAfter(gaps));
        const set = timeInChat(thread, idle);
        const pauses = pausesOf(thread, idle);
        expect(timeAt(set, pauses, idle)).toEqual(set);
        const lengths = IDLE_GAPS.map((gap) => milliseconds(timeAt(set, pauses, gap)));
        expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      }),
    );
  });
});

describe('without', () => {
  it('leaves what lies in none of the others', () => {
    const list = fc
      .array(fc.tuple(fc.nat(200), fc.nat(20)))
      .map((some) =>
        union(some.map(([from, length]): Interval => [from, from + length])).filter(
          ([from, to]) => from < to,
        ),
      );
    fc.assert(
      fc.property(list, list, fc.nat(220), (some, others, at) => {
        const within = (intervals: readonly Interval[]) =>
          intervals.some(([from, to]) => from <= at + 0.5 && at + 0.5 < to);
        expect(within(without(some, others))).toBe(within(some) && !within(others));
      }),
    );
  });
});
