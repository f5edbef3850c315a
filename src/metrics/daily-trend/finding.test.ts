import { describe, expect, it } from 'vitest';
import { addDays } from '../../ui/format/calendar.ts';
import { findingOf, subOf } from './finding.ts';
import type { GapReason, Slot } from './slots.ts';

const first = '2026-10-26';

function slot(index: number, minutes: number | null, gap: GapReason = 'no data'): Slot {
  const day = addDays(first, index);
  const saved =
    minutes === null
      ? null
      : { conservative: minutes, expected: 2 * minutes, low: minutes / 2, high: 4 * minutes };
  return {
    ...{ from: day, to: day, wide: 1, saved, gap: saved === null ? gap : null },
    ...{ conversations: 9, atLeast: false, people: 5 },
  };
}

const days = (values: readonly (number | null)[]) => ({
  step: 'day' as const,
  slots: values.map((value, index) => slot(index, value)),
});

describe('the finding', () => {
  it('names a clear rise, its size and since when', () => {
    const values = [100, 104, 98, 101, 99, 150, 148, 153, 149, 152];
    expect(findingOf(days(values), 'uncalibrated')).toBe(
      'Time saved per day has averaged about 50% more since 31 October',
    );
  });

  it('names a clear fall', () => {
    const values = [100, 104, 98, 101, 50, 51, 49, 52];
    expect(findingOf(days(values), 'uncalibrated')).toMatch(/about 50% less since 30 October$/);
  });

  it('gives a factor from twice as much on', () => {
    const values = [100, 104, 98, 101, 260, 262, 258, 261];
    expect(findingOf(days(values), 'uncalibrated')).toMatch(
      /averaged about 2.6 times as much since/,
    );
  });

  it('says that nothing stands out where the days scatter as much', () => {
    const values = [60, 140, 90, 120, 80, 70, 150, 100, 130, 95];
    expect(findingOf(days(values), 'uncalibrated')).toBe('No clear change');
  });

  it('makes nothing of a small change, however sure', () => {
    const values = [100, 100.1, 99.9, 100, 105, 105.1, 104.9, 105];
    expect(findingOf(days(values), 'uncalibrated')).toBe('No clear change');
  });

  it('gives no per cent where the earlier half lost time', () => {
    const values = [-10, -11, -9, -10, 40, 41, 39, 40];
    expect(findingOf(days(values), 'uncalibrated')).toBe(
      'Time saved per day has averaged more since 30 October',
    );
  });

  it('leaves gaps out', () => {
    const values = [100, 101, null, 99, 100, 101, 100, 99, 100];
    expect(findingOf(days(values), 'uncalibrated')).toBe('No clear change');
  });

  it('goes by the average of days that were published together, not by their amount', () => {
    const slots = [100, 104, 98, 101, 99, 303, 98, 312].map((minutes, index) => ({
      ...slot(index, minutes),
      wide: minutes > 200 ? 3 : 1,
    }));
    expect(findingOf({ step: 'day', slots }, 'uncalibrated')).toBe('No clear change');
    const asSingleDays = slots.map((one) => ({ ...one, wide: 1 }));
    expect(findingOf({ step: 'day', slots: asSingleDays }, 'uncalibrated')).toBe('No clear change');
    const doubled = slots.map((one, index) => (index < 4 ? one : { ...one, wide: one.wide / 2 }));
    expect(findingOf({ step: 'day', slots: doubled }, 'uncalibrated')).toContain(
      'about 2 times as much since 30 October',
    );
  });

  it('does not compare too few days', () => {
    expect(findingOf(days([1, 100, 1]), 'uncalibrated')).toBe('Too short to show a trend');
  });

  it.each([
    ['not yet', 'Nothing is published of these days yet'],
    ['later', 'These days count together with later ones'],
    ['not whole', 'Needs one full week'],
    ['no data', 'No figures in these days'],
    ['not estimated', 'No figures in these days'],
  ] as const)('says why there is nothing to see: %s', (gap, words) => {
    const slots = [slot(0, null, 'no data'), slot(1, null, gap)];
    expect(findingOf({ step: 'day', slots }, 'uncalibrated')).toBe(words);
  });
});

describe('what is drawn', () => {
  const together = 'Days that are published together are drawn as their average.';
  const sub = (slots: Slot[], step: 'day' | 'week' = 'day') =>
    subOf({ step, slots, range: { from: first, to: first } }, 'uncalibrated', 'Europe/Berlin');

  it('says that days are drawn as their average only where some are', () => {
    expect(sub([slot(0, 100)])).not.toContain(together);
    expect(sub([slot(0, 100), { ...slot(1, 300), wide: 3 }])).toContain(together);
    expect(sub([slot(0, 100), { ...slot(1, null), wide: 3 }])).not.toContain(together);
  });

  it('says of weeks in which one days count', () => {
    expect(sub([slot(0, 100)], 'week')).toContain('count in the week in which they end');
  });
});
