import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  DAYS_OF_FIGURES,
  dayOf,
  daysOf,
  isDay,
  isZone,
  lengthOf,
  RANGE_TYPES,
  rangeOf,
  startOfDay,
} from './days.ts';

describe('days in a zone', () => {
  it('books a moment after midnight in Berlin on the new day although UTC is still behind', () => {
    expect(dayOf(Date.parse('2026-06-30T22:30:00Z'), 'Europe/Berlin')).toBe('2026-07-01');
    expect(dayOf(Date.parse('2026-06-30T22:30:00Z'), 'UTC')).toBe('2026-06-30');
  });

  it('knows that the day the clock goes forward has 23 hours', () => {
    const length =
      startOfDay('2026-03-30', 'Europe/Berlin') - startOfDay('2026-03-29', 'Europe/Berlin');
    expect(length / 3_600_000).toBe(23);
  });

  it('says what the calendar says, also near midnight, changes of the clock and odd offsets', () => {
    const zones = [
      ...['Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns', 'Asia/Kathmandu'],
      ...['America/Nuuk', 'Pacific/Apia', 'Asia/Beirut', 'Africa/Monrovia', '+05:37', 'UTC'],
    ];
    const moment = fc.oneof(
      fc.integer({ min: -2e11, max: 2e12 }),
      // Clocks were set at a minute after midnight there, and back over midnight.
      fc.integer({ min: 0, max: 7_200_000 }).map((ms) => Date.parse('2010-11-07T01:30Z') + ms),
      fc.integer({ min: 0, max: 7_200_000 }).map((ms) => Date.parse('2026-06-30T17:00Z') + ms),
    );
    fc.assert(
      fc.property(moment, fc.constantFrom(...zones), (ms, zone) => {
        const calendar = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
        const expected = calendar.toPlainDate().toString();
        expect([dayOf(ms, zone), dayOf(ms, zone)]).toEqual([expected, expected]);
      }),
      { numRuns: 3000 },
    );
  });

  it('finds every moment within the day that it was booked on', () => {
    const zone = fc.constantFrom(
      'Europe/Berlin',
      'America/New_York',
      'Asia/Kathmandu',
      'Pacific/Apia',
    );
    fc.assert(
      fc.property(fc.integer({ min: 1.5e12, max: 2e12 }), zone, (ms, name) => {
        const day = dayOf(ms, name);
        expect(startOfDay(day, name)).toBeLessThanOrEqual(ms);
        expect(startOfDay(addDays(day, 1), name)).toBeGreaterThan(ms);
      }),
    );
  });
});

describe('lengthOf', () => {
  it('counts both ends, however far apart they are', () => {
    expect(lengthOf({ from: '2026-10-30', to: '2026-11-02' })).toBe(4);
    expect(lengthOf({ from: '2026-11-02', to: '2026-11-02' })).toBe(1);
    expect(lengthOf({ from: '2026-11-02', to: '2026-11-01' })).toBe(0);
    expect(lengthOf(DAYS_OF_FIGURES)).toBe(84_371);
  });
});

describe('isDay', () => {
  it.each([
    ['2026-02-28', true],
    ['2026-02-30', false],
    ['2026-2-3', false],
    ['', false],
    ['today', false],
    ['1970-01-01', true],
    ['1969-12-31', false],
    ['2200-12-31', true],
    ['2201-01-01', false],
    ['9999-12-31', false],
    ['0000-01-01', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('isZone', () => {
  it('knows zones by their IANA names and no others', () => {
    expect(isZone('Europe/Budapest')).toBe(true);
    expect(isZone('Europe/Nowhere')).toBe(false);
  });
});

describe('rangeOf', () => {
  const today = '2026-11-22'; // a Sunday
  it.each([
    ['last_7_days', '2026-11-16', '2026-11-22'],
    ['last_28_days', '2026-10-26', '2026-11-22'],
    ['last_12_months', '2025-11-23', '2026-11-22'],
    ['this_week', '2026-11-16', '2026-11-22'],
    ['last_week', '2026-11-09', '2026-11-15'],
    ['this_month', '2026-11-01', '2026-11-22'],
    ['last_month', '2026-10-01', '2026-10-31'],
    ['this_quarter', '2026-10-01', '2026-11-22'],
    ['last_quarter', '2026-07-01', '2026-09-30'],
    ['this_year', '2026-01-01', '2026-11-22'],
    ['last_year', '2025-01-01', '2025-12-31'],
  ] as const)('%s runs from %s to %s', (type, from, to) => {
    expect(rangeOf(type, today)).toEqual({ from, to });
  });

  it('begins with the oldest day known when all is asked for', () => {
    expect(rangeOf('all', today, '2025-05-04')).toEqual({ from: '2025-05-04', to: today });
  });

  it('is never empty and never ends in the future', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom(...RANGE_TYPES),
        (days, type) => {
          const day = addDays('2000-01-01', days);
          const range = rangeOf(type, day, '1999-01-01');
          expect(range.from <= range.to && range.to <= day).toBe(true);
        },
      ),
    );
  });
});

describe('daysOf', () => {
  it('lists both ends, over a leap day', () => {
    expect(daysOf({ from: '2028-02-28', to: '2028-03-01' })).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
  });
});
