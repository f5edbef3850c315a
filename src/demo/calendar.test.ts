import { describe, expect, it } from 'vitest';
import { dayOf } from '../kernel/days.ts';
import { calendarOf, workdayFrom } from './calendar.ts';

const calendar = calendarOf('2026-11-21', 'Europe/Berlin');
const workOn = (day: string) => calendar.find((entry) => entry.day === day)?.work ?? Number.NaN;

describe('calendarOf', () => {
  it('covers a year that ends on the last day', () => {
    expect(calendar).toHaveLength(365);
    expect(calendar[0]?.day).toBe('2025-11-22');
    expect(calendar.at(-1)?.day).toBe('2026-11-21');
  });

  it.each(['Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata', 'UTC'])(
    'knows noon in %s, also when the clock is changed',
    (zone) => {
      const wrong = calendarOf('2026-11-21', zone).filter(({ day, noon }) => {
        const hour = new Intl.DateTimeFormat('en-GB', {
          timeZone: zone,
          hour: '2-digit',
          minute: '2-digit',
        }).format(noon * 1000);
        return hour !== '12:00' || dayOf(noon * 1000, zone) !== day;
      });
      expect(wrong).toEqual([]);
    },
  );

  it('hardly works on weekends, holidays and between the years', () => {
    expect(workOn('2026-03-10')).toBe(1); // a Tuesday
    expect(workOn('2026-03-14')).toBeLessThan(0.1); // a Saturday
    expect(workOn('2026-04-06')).toBeLessThan(0.1); // Easter Monday
    expect(workOn('2026-05-14')).toBeLessThan(0.1); // Ascension
    expect(workOn('2025-12-29')).toBeLessThan(0.2);
  });
});

describe('workdayFrom', () => {
  it('passes over weekends and days of absence', () => {
    const saturday = calendar.findIndex(({ day }) => day === '2026-03-14');
    expect(workdayFrom(calendar, saturday)?.day).toBe('2026-03-16');
    expect(workdayFrom(calendar, saturday, new Set([saturday + 2]))?.day).toBe('2026-03-17');
  });

  it('is null where the year ends before', () => {
    expect(workdayFrom(calendar, 364)).toBeNull(); // a Saturday, the last day
  });
});
