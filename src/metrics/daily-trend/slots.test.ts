import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysOf } from '../../ui/format/calendar.ts';
import type { DailyTrendReply, TrendPoint } from './contract.ts';
import { daySlots, slotsOf } from './slots.ts';

function point(date: string, more: Partial<TrendPoint> = {}): TrendPoint {
  const saved = { conservative: 60, expected: 150, low: -20, high: 400 };
  return {
    date,
    chats: 10,
    messages: 60,
    peopleActive: 7,
    timeSaved: 60,
    saved,
    avgConfidence: 45,
    hidden: false,
    ...more,
  };
}

const calibration = { state: 'uncalibrated', labels: 0, medianError: null, version: null } as const;

function reply(
  from: string,
  to: string,
  data: TrendPoint[],
  more: Partial<DailyTrendReply> = {},
): DailyTrendReply {
  return {
    startDate: from,
    endDate: to,
    timeZone: 'Europe/Berlin',
    firstDate: from,
    lastDate: to,
    asOf: `${to}T20:00:00.000Z`,
    minimumGroup: 5,
    calibration,
    methods: [],
    data,
    ...more,
  };
}

const hidden = { saved: null, timeSaved: null, hidden: true };

describe('centuries', () => {
  it('are drawn a year around the record and no further', () => {
    const asOf = '2026-11-03T02:00:00.000Z';
    const more = { firstDate: '2026-10-01', lastDate: '2026-11-02', asOf };
    const { range, slots } = slotsOf(reply('1970-01-01', '2200-12-31', [], more));
    expect(range).toEqual({ from: '2025-09-30', to: '2027-11-03' });
    expect(slots.length).toBeLessThan(120);
  });

  it('without any record are drawn a year', () => {
    const none = { firstDate: null, lastDate: null, asOf: null };
    const { slots } = slotsOf(reply('1970-01-01', '2200-12-31', [], none));
    expect(slots.length).toBeLessThan(60);
  });
});

describe('days', () => {
  it('without conversations inside the record are zero, not gaps', () => {
    const { slots, step } = slotsOf(reply('2026-11-02', '2026-11-04', [point('2026-11-02')]));
    expect(step).toBe('day');
    expect(slots.map(({ conversations }) => conversations)).toEqual([10, 0, 0]);
    expect(slots[1]?.saved).toEqual({ conservative: 0, expected: 0, low: 0, high: 0 });
    expect(slots[1]?.gap).toBeNull();
  });

  it('outside the record are gaps, never zero', () => {
    const trend = reply('2026-11-01', '2026-11-05', [point('2026-11-03')], {
      firstDate: '2026-11-03',
      lastDate: '2026-11-03',
      asOf: '2026-11-04T09:00:00.000Z',
    });
    expect(daySlots(trend).map(({ gap }) => gap)).toEqual([
      'no data',
      'no data',
      null,
      'no data',
      'no data',
    ]);
    expect(daySlots(trend)[4]?.conversations).toBeNull();
  });

  it('that ended before the last run are known, also when nobody used it', () => {
    const trend = reply('2026-11-06', '2026-11-09', [point('2026-11-06')], {
      lastDate: '2026-11-06',
      asOf: '2026-11-09T06:00:00.000Z',
    });
    expect(daySlots(trend).map(({ gap }) => gap)).toEqual([null, null, null, 'no data']);
  });

  it('are all unknown before the first run', () => {
    const trend = reply('2026-11-01', '2026-11-02', [], {
      firstDate: null,
      lastDate: null,
      asOf: null,
    });
    expect(daySlots(trend).every(({ gap }) => gap === 'no data')).toBe(true);
  });

  it('say whether they are hidden or not estimated', () => {
    const data = [
      point('2026-11-02', hidden),
      point('2026-11-03', { saved: null, timeSaved: null }),
    ];
    const slots = daySlots(reply('2026-11-02', '2026-11-03', data));
    expect(slots.map(({ gap }) => gap)).toEqual(['hidden', 'not estimated']);
    expect(slots[0]?.conversations).toBe(10);
  });
});

describe('weeks', () => {
  const from = '2026-09-07';
  const to = '2026-11-01';
  const every = daysOf({ from, to }).map((day) => point(day));

  it('begin where a range is longer than six weeks', () => {
    const sixWeeks = daysOf({ from, to: addDays(from, 41) }).map((day) => point(day));
    expect(slotsOf(reply(from, addDays(from, 41), sixWeeks)).step).toBe('day');
    expect(slotsOf(reply(from, to, every)).step).toBe('week');
  });

  it('add up their days’ amounts and both ends of their ranges', () => {
    const { slots } = slotsOf(reply(from, to, every));
    expect(slots).toHaveLength(8);
    expect(slots[0]).toMatchObject({
      from,
      to: '2026-09-13',
      conversations: 70,
      saved: { conservative: 420, expected: 1050, low: -140, high: 2800 },
    });
  });

  it('leave hidden days out of the amount, and count them', () => {
    const data = every.map((one) =>
      one.date === '2026-09-12' || one.date === '2026-09-13' ? { ...one, ...hidden } : one,
    );
    expect(slotsOf(reply(from, to, data)).slots[0]).toMatchObject({
      gap: null,
      hiddenDays: 2,
      saved: { conservative: 300 },
    });
  });

  it('are hidden when no day with conversations is left', () => {
    const data = every.map((one) => (one.date === '2026-09-09' ? { ...one, ...hidden } : one));
    const onlyHidden = data.filter(({ date }) => date === '2026-09-09' || date > '2026-09-13');
    expect(slotsOf(reply(from, to, onlyHidden)).slots[0]).toMatchObject({
      gap: 'hidden',
      saved: null,
    });
  });

  it('that nobody used are zero', () => {
    const data = every.filter(({ date }) => date > '2026-09-13');
    expect(slotsOf(reply(from, to, data)).slots[0]).toMatchObject({
      gap: null,
      conversations: 0,
      saved: { conservative: 0 },
    });
  });

  it('that the range or the record cuts are gaps and not lower weeks', () => {
    const { slots, range } = slotsOf(reply('2026-09-09', '2026-11-03', every));
    expect(range).toEqual({ from: '2026-09-09', to: '2026-11-03' });
    expect(slots.at(0)?.gap).toBe('not whole');
    expect(slots.at(-1)?.gap).toBe('not whole');
  });

  it('hold every conversation of the range exactly once', () => {
    const chats = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 50, maxLength: 400 });
    const start = fc.integer({ min: 0, max: 13 }).map((offset) => addDays('2026-01-01', offset));
    fc.assert(
      fc.property(chats, start, (counts, first) => {
        const data = counts.map((count, index) => point(addDays(first, index), { chats: count }));
        const { slots } = slotsOf(reply(first, addDays(first, counts.length - 1), data));
        const sum = slots.reduce((so, { conversations }) => so + (conversations ?? 0), 0);
        expect(sum).toBe(counts.reduce((so, count) => so + count, 0));
      }),
    );
  });
});
