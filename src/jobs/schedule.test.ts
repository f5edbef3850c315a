import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, instant } from '../kernel/days.ts';
import { cronOf, scheduleOf } from './schedule.ts';

const DAY_MS = 86_400_000;

describe('the words of a schedule', () => {
  it('are a time of day, or a cron expression of five fields', () => {
    expect(cronOf('00:15')).toBe('15 0 * * *');
    expect(cronOf('7:05')).toBe('5 7 * * *');
    expect(cronOf('30 22 * * 1-5')).toBe('30 22 * * 1-5');
  });

  it.each([
    ...['', '24:00', '12:60', 'midnight', '15 0 * *', '0 15 0 * * *', '61 0 * * *'],
    ...['0 0 30 2 *', '2026-03-02T00:15:00', '@daily', '? 0 * * *'],
  ])('are not %o', (text) => {
    expect(cronOf(text)).toBeNull();
  });
});

/** Zones whose days once began at one o'clock, or twice, and the last UTC moment of a day on which they did. */
const ODD_MIDNIGHTS = [
  ['America/Havana', '2026-03-08', '2026-11-01'],
  ['Africa/Cairo', '2026-04-24', '2026-10-29'],
  ['America/Santiago', '2026-09-06', '2026-04-04'],
  ['Asia/Beirut', '2026-03-29', '2026-10-24'],
  ['Atlantic/Azores', '2026-03-29', '2026-10-25'],
] as const;

describe('a night at a quarter past midnight', () => {
  it.each(ODD_MIDNIGHTS)(
    'comes once a day in %s, where clocks change on %s and %s',
    (zone, ...days) => {
      const schedule = scheduleOf('15 0 * * *', zone);
      for (const day of days) {
        const from = Date.parse(`${day}T12:00:00Z`) - 3 * DAY_MS;
        const times: number[] = [];
        for (
          let at = schedule.after(from);
          at !== null && times.length < 6;
          at = schedule.after(at)
        ) {
          times.push(at);
        }
        const seen = times.map((at) => dayOf(at, zone));
        expect(new Set(seen).size).toBe(6);
        expect(schedule.between(from, (times.at(-1) ?? 0) + 1, 31)).toEqual(times);
      }
    },
  );

  it('is at the first moment after a gap that holds it', () => {
    const schedule = scheduleOf('15 0 * * *', 'America/Havana');
    const at = schedule.after(Date.parse('2026-03-07T12:00:00Z'));
    expect(at && instant(at)).toBe('2026-03-08T05:00:00.000Z');
  });

  it('is at the first of two', () => {
    const schedule = scheduleOf('15 0 * * *', 'America/Havana');
    const at = schedule.after(Date.parse('2026-10-31T12:00:00Z'));
    expect(at && instant(at)).toBe('2026-11-01T04:15:00.000Z');
  });
});

describe('before and after', () => {
  it('lie around any moment, with no time between them', () => {
    const zone = fc.constantFrom(...ODD_MIDNIGHTS.map(([name]) => name));
    const moment = fc.integer({
      min: Date.parse('2020-01-01T00:00:00Z'),
      max: Date.parse('2030-01-01T00:00:00Z'),
    });
    fc.assert(
      fc.property(zone, moment, (name, now) => {
        const schedule = scheduleOf('15 0 * * *', name);
        const [last = Number.NaN, next = Number.NaN] = [
          schedule.before(now) ?? undefined,
          schedule.after(now) ?? undefined,
        ];
        expect(last).toBeLessThanOrEqual(now);
        expect(next).toBeGreaterThan(now);
        expect(next - last).toBeLessThanOrEqual(26 * 3_600_000);
        expect(schedule.between(last, next, 31)).toEqual([]);
        expect(schedule.before(next)).toBe(next);
      }),
      { numRuns: 200 },
    );
  });
});
