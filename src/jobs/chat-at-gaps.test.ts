import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Interval, union } from '../analysis/index.ts';
import { IDLE_GAPS } from '../kernel/idle-gaps.ts';
import { chatAtGaps, type Paused } from './chat-at-gaps.ts';

const DAY = '2026-03-02';
const minutes = (intervals: readonly Interval[]) =>
  intervals.reduce((sum, [from, to]) => sum + to - from, 0);
/** Moments are minutes of one day. */
const atGaps = (episodes: readonly Paused[]) => {
  const byDay = (intervals: readonly Interval[]) => new Map([[DAY, minutes(intervals)]]);
  const chat = byDay(union(episodes.flatMap(({ intervals }) => intervals)));
  return chatAtGaps(episodes, { chat, byDay, dayOf: () => DAY })(DAY);
};

describe('chatAtGaps', () => {
  it('takes the pauses away that a shorter threshold does not count, and adds those that a longer one does', () => {
    const one: Paused = {
      intervals: [[0, 10]],
      pauses: [
        [2, 9, 10],
        [10, 35, 30],
      ],
    };
    expect(atGaps([one])).toEqual({ 5: 3, 10: 10, 20: 10, 30: 35 });
  });

  it('counts a pause that somebody filled with another chat once, at every threshold', () => {
    const paused: Paused = { intervals: [[0, 10]], pauses: [[2, 9, 10]] };
    const beside: Paused = { intervals: [[4, 6]], pauses: [] };
    expect(atGaps([paused, beside])).toEqual({ 5: 5, 10: 10, 20: 10, 30: 10 });
  });

  it('knows nothing of a day on which an episode lies of which the pauses are not known', () => {
    expect(atGaps([{ intervals: [[0, 10]], pauses: null }])).toBeNull();
  });

  it('gives no fewer minutes at a longer threshold, whatever the chats are', () => {
    const stretch = fc.tuple(
      fc.nat(400),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(0, ...IDLE_GAPS.slice(1)),
    );
    const episode = fc.array(stretch, { maxLength: 6 }).map((all): Paused => {
      const counted = all.filter(([, , least]) => least <= 10);
      return {
        intervals: union(counted.map(([from, length]): Interval => [from, from + length])),
        pauses: all
          .filter(([, , least]) => least > 0)
          .map(([from, length, least]) => [from, from + length, least] as const),
      };
    });
    fc.assert(
      fc.property(fc.array(episode, { minLength: 1, maxLength: 5 }), (episodes) => {
        const found = atGaps(episodes);
        const all = IDLE_GAPS.map((gap) => found?.[gap] ?? Number.NaN);
        expect(all).toEqual([...all].sort((a, b) => a - b));
      }),
    );
  });
});
