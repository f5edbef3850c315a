import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as kernel from '../../kernel/days.ts';
import {
  addDays,
  daysOf,
  endOf,
  isDay,
  lengthOf,
  mondayOf,
  rangeOf,
  startOf,
  today,
} from './calendar.ts';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the dashboard’s calendar', () => {
  it('means the same days as the kernel by every named range', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (now, first) => {
        for (const type of kernel.RANGE_TYPES) {
          expect(rangeOf(type, now, first)).toEqual(kernel.rangeOf(type, now, first));
        }
      }),
    );
  });

  it('adds days as the kernel does', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
        expect(addDays(day, count)).toBe(kernel.addDays(day, count));
      }),
    );
  });

  it('knows the same days to exist', () => {
    for (const text of [
      '1969-12-31',
      '2201-01-01',
      '9999-12-31',
      '2026-02-29',
      '2024-02-29',
      '2026-13-01',
      '2026-1-1',
      'x',
      '2026-11-31',
    ]) {
      expect(isDay(text)).toBe(kernel.isDay(text));
    }
  });

  it('lists and counts the days of a range', () => {
    const range = { from: '2026-10-30', to: '2026-11-02' };
    expect(daysOf(range)).toEqual(kernel.daysOf(range));
    expect(lengthOf(range)).toBe(4);
    expect(daysOf({ from: '2026-11-02', to: '2026-11-01' })).toEqual([]);
  });

  it('begins weeks on Monday', () => {
    expect(mondayOf('2026-11-22')).toBe('2026-11-16');
    expect(mondayOf('2026-11-16')).toBe('2026-11-16');
  });

  it('finds both ends of a period', () => {
    expect([startOf('quarter', '2026-11-22'), endOf('quarter', '2026-11-22')]).toEqual([
      '2026-10-01',
      '2026-12-31',
    ]);
    expect(endOf('month', '2024-02-10')).toBe('2024-02-29');
    expect(endOf('year', '2026-01-01')).toBe('2026-12-31');
    expect(endOf('week', '2026-11-22')).toBe('2026-11-22');
  });

  it('asks the organisation’s zone which day it is', () => {
    const lateEvening = Date.parse('2026-11-22T23:30:00Z');
    expect(today('Europe/Berlin', lateEvening)).toBe('2026-11-23');
    expect(today('America/New_York', lateEvening)).toBe('2026-11-22');
  });
});
