import { describe, expect, it } from 'vitest';
import { daysCompared } from './days-asked.ts';

const published = { from: '2023-01-01', to: '2026-11-27' };
const compared = (from: string, to: string, compare?: 'before' | 'year' | 'none') => {
  const days = daysCompared({ from, to }, published, compare);
  return days === null ? null : `${days.from} ${days.to}`;
};

describe('the days that a range is compared with', () => {
  it('are the month, quarter or year before of one that is whole', () => {
    expect(compared('2026-10-01', '2026-10-31')).toBe('2026-09-01 2026-09-30');
    expect(compared('2026-07-01', '2026-09-30')).toBe('2026-04-01 2026-06-30');
    expect(compared('2025-01-01', '2025-12-31')).toBe('2024-01-01 2024-12-31');
  });

  it('are else as many days with the same weekdays', () => {
    expect(compared('2026-10-31', '2026-11-27')).toBe('2026-10-03 2026-10-30');
    expect(compared('2026-11-16', '2026-11-25')).toBe('2026-11-02 2026-11-11');
  });

  it('are a year before those of the same name, or the same weekdays', () => {
    expect(compared('2026-10-01', '2026-10-31', 'year')).toBe('2025-10-01 2025-10-31');
    expect(compared('2025-02-01', '2025-02-28', 'year')).toBe('2024-02-01 2024-02-29');
    expect(compared('2026-07-01', '2026-09-30', 'year')).toBe('2025-07-01 2025-09-30');
    expect(compared('2026-10-31', '2026-11-27', 'year')).toBe('2025-11-01 2025-11-28');
  });

  it('never overlap with those of a range that is longer than a year', () => {
    expect(compared('2025-11-28', '2026-11-27', 'year')).toBe('2024-11-22 2025-11-21');
  });

  it('are none where that was asked for, or where nothing was published', () => {
    expect(compared('2026-10-01', '2026-10-31', 'none')).toBeNull();
    expect(compared('2023-03-01', '2023-03-31', 'year')).toBeNull();
    expect(compared('2026-11-01', '2026-11-30')).toBeNull();
  });
});
