import { describe, expect, it } from 'vitest';
import {
  clockTime,
  inPeriod,
  longDays,
  moment,
  periodName,
  shortRange,
  shortWeekday,
  weekday,
  weekdayName,
} from './dates.ts';

const now = '2026-11-22';

describe('periods in words', () => {
  it('names a whole month by its name', () => {
    expect(inPeriod({ from: '2026-10-01', to: '2026-10-31' }, now)).toBe('In October');
    expect(inPeriod({ from: '2025-10-01', to: '2025-10-31' }, now)).toBe('In October 2025');
    expect(periodName({ from: '2026-10-01', to: '2026-10-31' })).toBe('October 2026');
  });

  it('names other ranges by their ends, both included', () => {
    expect(inPeriod({ from: '2026-10-26', to: now }, now)).toBe('From 26 October to 22 November');
    expect(shortRange({ from: '2026-10-01', to: '2026-10-31' }, now)).toBe('1–31 Oct');
  });

  it('adds the years where they are not all the present one', () => {
    const year = { from: '2025-11-23', to: now };
    expect(inPeriod(year, now)).toBe('From 23 November 2025 to 22 November 2026');
    expect(shortRange(year, now)).toMatch(/^23 Nov 2025\s–\s22 Nov 2026$/u);
  });

  it('names days that belong together, in a sentence', () => {
    expect(longDays({ from: '2026-11-07', to: '2026-11-09' })).toBe('7–9 November');
    expect(longDays({ from: '2026-10-31', to: '2026-11-02' })).toMatch(
      /^31 October\s–\s2 November$/u,
    );
  });

  it('names a single day', () => {
    expect(inPeriod({ from: now, to: now }, now)).toBe('On 22 November');
    expect(periodName({ from: now, to: now })).toBe('22 November 2026');
    expect(shortRange({ from: now, to: now }, now)).toBe('22 Nov');
  });
});

it('names days with their weekday', () => {
  expect(weekday('2026-11-02')).toBe('Monday, 2 November');
  expect(shortWeekday('2026-11-02')).toBe('Mon 2 Nov');
  expect(weekdayName('2026-11-02')).toBe('Mon');
});

describe('moment', () => {
  const at = Date.parse('2026-11-22T12:00:00Z');

  it('gives the time in the organisation’s zone, with 24 hours', () => {
    expect(clockTime('2026-11-22T23:05:00Z', 'Europe/Berlin')).toBe('00:05');
    expect(moment('2026-11-22T07:00:00Z', 'Europe/Berlin', at)).toBe('08:00');
  });

  it('adds the day where it was not today', () => {
    expect(moment('2026-11-21T07:00:00Z', 'Europe/Berlin', at)).toBe('yesterday 08:00');
    expect(moment('2026-11-22T23:15:00Z', 'Europe/Berlin', at)).toBe('tomorrow 00:15');
    expect(moment('2026-11-02T07:00:00Z', 'Europe/Berlin', at)).toBe('Monday 2 November, 08:00');
    expect(moment('2025-11-02T07:00:00Z', 'Europe/Berlin', at)).toBe('2 November 2025, 08:00');
  });

  it('says never instead of a date that is not there', () => {
    expect(moment(null, 'UTC', at)).toBe('never');
    expect(moment('nonsense', 'UTC', at)).toBe('never');
  });
});
