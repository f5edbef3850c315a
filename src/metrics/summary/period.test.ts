import { describe, expect, it } from 'vitest';
import { movedOf, noneBefore, ownDays, periodBefore, shownDays } from './period.ts';
import { inBefore, onBefore } from './words.ts';

const nb = '\u00a0';
const record = { firstDate: '2025-12-01', lastDate: '2026-11-27' };
const range = (startDate: string, endDate: string) => ({ startDate, endDate, ...record });
const covering = (from: string, to: string) => ({
  ...range('2026-10-01', '2026-10-31'),
  covers: { from, to },
});

describe('the days of a summary', () => {
  it('are those asked for, as far as anything is published', () => {
    const days = (from: string, to: string) => shownDays(range(from, to));
    expect(days('2026-10-01', '2026-11-30')).toEqual({ from: '2026-10-01', to: '2026-11-27' });
    expect(days('2025-11-01', '2025-12-31')).toEqual({ from: '2025-12-01', to: '2025-12-31' });
    expect(days('2020-01-01', '2020-01-31')).toEqual({ from: '2020-01-01', to: '2020-01-31' });
  });

  it('are said once more where the blocks of days are of others', () => {
    expect(ownDays(covering('2026-10-01', '2026-10-30'))?.to).toBe('2026-10-30');
    expect(ownDays(covering('2026-10-01', '2026-10-31'))).toBeNull();
    expect(ownDays({ ...range('2026-11-22', '2026-11-22'), covers: null })).toBeNull();
  });
});

describe('the period before', () => {
  const name = (from: string, to: string, startDate: string, endDate: string) => {
    const figures = { totalChats: 1, totalTimeSaved: 1, workingDays: 1 };
    const before = periodBefore({
      ...range(from, to),
      previous: { startDate, endDate, ...figures },
    });
    return before === null ? null : [onBefore(before), inBefore(before)];
  };

  it('is so many days before only where it is as long and just before', () => {
    expect(name('2026-10-31', '2026-11-27', '2026-10-03', '2026-10-30')).toEqual([
      `the 28${nb}days before`,
      `in the 28${nb}days before`,
    ]);
    expect(name('2026-11-16', '2026-11-25', '2026-11-02', '2026-11-11')).toEqual([
      '2–11 Nov',
      'in the days of 2–11 Nov',
    ]);
  });

  it('is called by the month, or by the same weekday', () => {
    expect(name('2026-10-01', '2026-10-31', '2026-09-01', '2026-09-30')?.[1]).toBe(
      'in September 2026',
    );
    expect(name('2026-11-24', '2026-11-24', '2026-11-17', '2026-11-17')).toEqual([
      'Tue 17 Nov',
      'on Tue 17 Nov',
    ]);
  });

  it('waits, or is missing', () => {
    expect(periodBefore({ ...range('2026-10-01', '2026-10-31'), previous: null })).toBeNull();
    const none = (from: string, to: string, compare: 'before' | 'year' | 'none' = 'before') =>
      noneBefore({ ...range(from, to), compare });
    expect(none('2026-10-01', '2026-11-30')).toBe('Compared once all of these days are published');
    expect(none('2025-12-01', '2025-12-31')).toBe('No earlier data to compare');
    expect(none('2026-10-01', '2026-10-31', 'year')).toBe('No data from a year before to compare');
    expect(none('2026-10-01', '2026-10-31', 'none')).toBeNull();
  });
});

describe('how an amount moved', () => {
  const days = { startDate: '2026-09-01', endDate: '2026-09-30' };
  const moved = (now: number, before: number, working: readonly [number | null, number | null]) =>
    movedOf(
      {
        ...{ totalChats: now, totalTimeSaved: 600, workingDays: working[0] },
        previous: { ...days, totalChats: before, totalTimeSaved: 500, workingDays: working[1] },
      },
      'totalChats',
    );

  it('is of all of it where the two have as many working days', () => {
    expect(moved(120, 100, [20, 20])).toMatchObject({
      ...{ perWorkingDay: false, ratio: 1.2 },
      change: { direction: 'more', size: '20%' },
    });
  });

  it('is of a working day where one has more of them', () => {
    expect(moved(120, 100, [24, 20])).toMatchObject({
      ...{ perWorkingDay: true, ratio: 1 },
      change: { direction: 'same' },
    });
  });

  it('is not said on a base below ten, nor where one has no working day', () => {
    expect(moved(18, 9, [20, 20])).toBeNull();
    expect(moved(20, 10, [20, 20])).not.toBeNull();
    expect(moved(120, 100, [20, 0])).toBeNull();
    expect(moved(120, 100, [20, null])).toBeNull();
  });

  it('is not said of minutes of so few conversations either', () => {
    const previous = { ...days, totalChats: 9, totalTimeSaved: 500, workingDays: 20 };
    const now = { totalChats: 40, totalTimeSaved: 600, workingDays: 20 };
    expect(movedOf({ ...now, previous }, 'totalTimeSaved')).toBeNull();
    const more = { ...previous, totalChats: 10 };
    expect(movedOf({ ...now, previous: more }, 'totalTimeSaved')?.change.size).toBe('20%');
  });
});
