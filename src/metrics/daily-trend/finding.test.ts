import { describe, expect, it } from 'vitest';
import { addDays } from '../../ui/format/calendar.ts';
import { findingOf } from './finding.ts';
import type { GapReason, Slot } from './slots.ts';

const first = '2026-10-26';

function slot(index: number, minutes: number | null, gap: GapReason = 'hidden'): Slot {
  const day = addDays(first, index);
  const saved =
    minutes === null
      ? null
      : { conservative: minutes, expected: 2 * minutes, low: minutes / 2, high: 4 * minutes };
  return {
    from: day,
    to: day,
    saved,
    gap: saved === null ? gap : null,
    conversations: 9,
    people: 6,
    hiddenDays: 0,
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

  it('leaves days without conversations and gaps out', () => {
    const quiet = { ...slot(9, 0), conversations: 0 };
    const slots = [...days([100, 101, null, 99, 100, 101, 100, 99, 100]).slots, quiet];
    expect(findingOf({ step: 'day', slots }, 'uncalibrated')).toBe('No clear change');
  });

  it('does not compare too few days', () => {
    expect(findingOf(days([1, 100, 1]), 'uncalibrated')).toBe('Too short to show a trend');
  });

  it('says why there is nothing to see', () => {
    expect(findingOf(days([null, null]), 'uncalibrated')).toBe(
      'The time saved is hidden in these days',
    );
    const quiet = { ...slot(0, 0), conversations: 0 };
    const mostlyHidden = { step: 'day' as const, slots: [quiet, slot(1, null)] };
    expect(findingOf(mostlyHidden, 'uncalibrated')).toBe('The time saved is hidden in these days');
    const unused = { step: 'day' as const, slots: [quiet] };
    expect(findingOf(unused, 'uncalibrated')).toBe('No conversations in these days');
    const none = { step: 'day' as const, slots: [slot(0, null, 'no data')] };
    expect(findingOf(none, 'uncalibrated')).toBe('No figures in these days');
  });
});
