import { describe, expect, it } from 'vitest';
import { addDays } from '../../ui/format/calendar.ts';
import type { Slot, Slots } from './slots.ts';
import { timeTicks } from './time-ticks.ts';

const LENGTH = { day: 1, week: 7 } as const;

function place(from: string, days: number): Slot {
  const none = { saved: null, conversations: null, atLeast: false, people: null };
  return { from, to: addDays(from, days - 1), wide: 1, gap: 'no data', ...none };
}

function trend(step: Slots['step'], from: string, places: number): Pick<Slots, 'slots' | 'step'> {
  const slots = Array.from({ length: places }, (_, index) =>
    place(addDays(from, index * LENGTH[step]), LENGTH[step]),
  );
  return { step, slots };
}

describe('the time axis', () => {
  it('names every day of a week', () => {
    expect(timeTicks(trend('day', '2026-11-16', 7), 10)).toHaveLength(7);
  });

  it('names Mondays of four weeks', () => {
    const ticks = timeTicks(trend('day', '2026-10-26', 28), 10);
    expect(ticks.map(({ text }) => text)).toEqual(['26 Oct', '2 Nov', '9 Nov', '16 Nov']);
    expect(ticks.map(({ at }) => at)).toEqual([0, 7, 14, 21]);
  });

  it('counts every day of a place that takes several', () => {
    const slots = [place('2026-10-30', 1), place('2026-10-31', 3), place('2026-11-03', 14)];
    const ticks = timeTicks({ step: 'day', slots }, 10);
    expect(ticks.map(({ text, at }) => [text, at])).toEqual([
      ['2 Nov', 3],
      ['9 Nov', 10],
      ['16 Nov', 17],
    ]);
  });

  it('names months of a year where they begin, with the year at its first', () => {
    const ticks = timeTicks(trend('week', '2025-11-24', 52), 20);
    expect(ticks[0]?.text).toBe('Dec 2025');
    expect(ticks[1]?.text).toBe('Jan 2026');
    expect(ticks[2]?.text).toBe('Feb');
    // 1 December 2025 is the Monday of the second week.
    expect(ticks[0]?.at).toBeCloseTo(0.5);
  });

  it('names quarters where months do not fit', () => {
    const ticks = timeTicks(trend('week', '2025-11-24', 52), 5);
    expect(ticks.map(({ text }) => text)).toEqual(['Jan 2026', 'Apr', 'Jul', 'Oct']);
  });

  it('never has more labels than fit', () => {
    for (const most of [1, 2, 3, 7]) {
      expect(timeTicks(trend('week', '2020-01-06', 300), most).length).toBeLessThanOrEqual(most);
      expect(timeTicks(trend('day', '2026-11-16', 9), most).length).toBeLessThanOrEqual(most);
    }
  });
});
