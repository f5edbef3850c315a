import { describe, expect, it } from 'vitest';
import type { SensitivityRow } from './contract.ts';
import { besideHeadline, headlineAt, slidersOf } from './sliders.ts';

const nb = '\u00a0';
const row = (more: Partial<SensitivityRow>): SensitivityRow => ({
  ...{ assumption: 'off_chat', value: 2, asSet: false, timeSaved: 600, usefulMinutes: 300 },
  saved: { conservative: 600, expected: 900, low: 120, high: 1800 },
  change: -0.4,
  ...more,
});

describe('the sliders', () => {
  it('have the values that the figure is said for, in order, and begin with the one in force', () => {
    const rows = [
      row({ value: 4 }),
      row({ value: 2, asSet: true }),
      row({ value: 0 }),
      row({ value: 1, timeSaved: null, saved: null, usefulMinutes: null }),
    ];
    const [slider] = slidersOf(rows);
    expect(slider?.levels.map(({ value }) => value)).toEqual([0, 2, 4]);
    expect(slider?.start).toBe(1);
  });

  it('leave out an assumption of which only one value is said', () => {
    const unsaid = { timeSaved: null, saved: null, usefulMinutes: null };
    const rows = [row({ asSet: true }), row({ value: 3, ...unsaid }), row({ assumption: 'level' })];
    expect(slidersOf(rows)).toEqual([]);
  });
});

describe('the headline at another value', () => {
  it('claims as the headline of the page does', () => {
    expect(headlineAt(row({}), 'uncalibrated')).toBe(`cautious: 10${nb}h`);
    expect(headlineAt(row({}), 'calibrated')).toBe(`at least 2${nb}h`);
    expect(besideHeadline(row({}))).toBe(`2–30${nb}h, −40%`);
  });

  it('is of the useful work where the share is moved, which has no range of its own', () => {
    const useful = row({ assumption: 'recapture', value: 0.5 });
    expect(headlineAt(useful, 'uncalibrated')).toBe(`cautious: 5${nb}h`);
    expect(besideHeadline(useful)).toBe('−40%');
  });

  it('claims no saving that is not above zero', () => {
    const saved = { conservative: -60, expected: 60, low: -120, high: 240 };
    expect(headlineAt(row({ saved }), 'uncalibrated')).toBe(
      `no saving shown: between −2 and 4${nb}h`,
    );
  });
});
