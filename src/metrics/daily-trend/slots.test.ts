import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, lengthOf } from '../../ui/format/calendar.ts';
import type { DailyTrendReply, TrendPoint } from './contract.ts';
import { hasAmounts, lastAmount, savedEach, slotsOf } from './slots.ts';

function block(from: string, to = from, more: Partial<TrendPoint> = {}): TrendPoint {
  return {
    ...{ date: to, from, chats: 10, messages: 60, peopleActive: 5, timeSaved: 60 },
    saved: { conservative: 60, expected: 150, low: -20, high: 400 },
    avgConfidence: 45,
    ...more,
  };
}

const calibration = { state: 'uncalibrated', labels: 0, medianError: null, version: null } as const;

/** A reply whose blocks, oldest first, are all that is published. */
function reply(
  startDate: string,
  endDate: string,
  blocks: readonly TrendPoint[],
  more: Partial<DailyTrendReply> = {},
): DailyTrendReply {
  const last = blocks.at(-1);
  return {
    ...{ startDate, endDate, timeZone: 'Europe/Berlin' },
    firstDate: blocks[0]?.from ?? null,
    lastDate: last?.date ?? null,
    covers: blocks[0] && last ? { from: blocks[0].from, to: last.date } : null,
    latest: last ? { from: last.from, to: last.date } : null,
    asOf: `${endDate}T20:00:00.000Z`,
    minimumGroup: 5,
    ...{ calibration, methods: [], data: [...blocks].reverse(), annotations: [] },
    ...more,
  };
}

/** Single days from Tuesday to Friday, and Saturday to Monday together: four weeks up to Friday 27 November. */
const month = (): TrendPoint[] =>
  [...Array(4).keys()].flatMap((week) => {
    const saturday = addDays('2026-10-31', week * 7);
    const single = [3, 4, 5, 6].map((offset) => block(addDays(saturday, offset)));
    return [block(saturday, addDays(saturday, 2), { chats: 20 }), ...single];
  });

const shape = (trend: DailyTrendReply) =>
  slotsOf(trend).slots.map(({ from, to, wide, gap }) => [
    from.slice(5),
    to.slice(5),
    wide,
    gap ?? '',
  ]);

describe('centuries', () => {
  it('are drawn a year around the record and no further', () => {
    const { range, slots } = slotsOf(reply('1970-01-01', '2200-12-31', [block('2026-10-01')]));
    expect(range).toEqual({ from: '2025-09-30', to: '2027-10-02' });
    expect(slots.reduce((sum, { wide }) => sum + wide, 0)).toBeLessThan(120);
  });

  it('without any record are drawn a year', () => {
    const { slots } = slotsOf(reply('1970-01-01', '2200-12-31', []));
    expect(slots.map(({ gap }) => gap)).toEqual(['not yet']);
    expect(slots[0]?.wide).toBeLessThan(60);
  });
});

describe('days', () => {
  it('that were published together are one place as wide as they are', () => {
    expect(shape(reply('2026-11-17', '2026-11-24', month()))).toContainEqual([
      '11-21',
      '11-23',
      3,
      '',
    ]);
  });

  it('of a place come to its average, and the place keeps its amount', () => {
    const [slot] = slotsOf(
      reply('2026-11-21', '2026-11-23', [block('2026-11-21', '2026-11-23')]),
    ).slots;
    expect(slot?.saved?.conservative).toBe(60);
    expect(slot && savedEach(slot)).toMatchObject({ conservative: 20, expected: 50 });
  });

  it('begin with those of the first block that ends in the range', () => {
    const trend = reply('2026-11-23', '2026-11-24', month().slice(-5, -3), {
      firstDate: '2026-10-31',
    });
    expect(slotsOf(trend).range).toEqual({ from: '2026-11-21', to: '2026-11-24' });
    expect(shape(trend)).toEqual([
      ['11-21', '11-23', 3, ''],
      ['11-24', '11-24', 1, ''],
    ]);
  });

  it('before the record, and after the newest block, are a stretch without a figure each', () => {
    const trend = reply('2026-11-24', '2026-11-30', [block('2026-11-26'), block('2026-11-27')]);
    expect(shape(trend)).toEqual([
      ['11-24', '11-25', 2, 'no data'],
      ['11-26', '11-26', 1, ''],
      ['11-27', '11-27', 1, ''],
      ['11-28', '11-30', 3, 'not yet'],
    ]);
  });

  it('at the end that are in a block which ends after the range say so', () => {
    const trend = reply('2026-11-20', '2026-11-22', [block('2026-11-20')], {
      ...{ firstDate: '2026-10-31', lastDate: '2026-11-27' },
    });
    expect(shape(trend).at(-1)).toEqual(['11-21', '11-22', 2, 'later']);
  });

  it('are a gap where the amount is not said, with what else is', () => {
    const none = { saved: null, timeSaved: null };
    const { slots } = slotsOf(
      reply('2026-11-02', '2026-11-02', [block('2026-11-02', undefined, none)]),
    );
    expect(slots[0]).toMatchObject({ gap: 'not estimated', conversations: 10, people: 5 });
    expect(hasAmounts(slots)).toBe(false);
  });

  it('have no figure that is not said', () => {
    const trend = reply('2026-11-02', '2026-11-02', [
      block('2026-11-02', undefined, { chats: null }),
    ]);
    expect(slotsOf(trend).slots[0]).toMatchObject({ conversations: null, atLeast: false });
  });

  it('are all without a figure before the first block', () => {
    const { slots } = slotsOf(reply('2026-11-01', '2026-11-02', []));
    expect(slots.map(({ gap }) => gap)).toEqual(['not yet']);
    expect(lastAmount(slots)).toBe(-1);
  });
});

describe('weeks', () => {
  const from = '2026-09-07';
  const sunday = '2026-11-01';
  /** Each day by itself, eight weeks. */
  const every = Array.from({ length: 56 }, (_, index) => block(addDays(from, index)));

  it('begin where a range is longer than six weeks', () => {
    expect(slotsOf(reply(from, addDays(from, 41), every.slice(0, 42))).step).toBe('day');
    expect(slotsOf(reply(from, sunday, every)).step).toBe('week');
  });

  it('add up their days’ amounts and both ends of their ranges', () => {
    const { slots } = slotsOf(reply(from, sunday, every, { asOf: '2026-11-02T03:00:00Z' }));
    expect(slots).toHaveLength(8);
    expect(slots[0]).toMatchObject({
      ...{ from, to: '2026-09-13', wide: 1, conversations: 70, people: null },
      saved: { conservative: 420, expected: 1050, low: -140, high: 2800 },
    });
    expect(slots[7]?.gap).toBeNull();
  });

  it('hold the blocks that end in them', () => {
    const blocks = [...every.slice(0, 5), block('2026-09-12', '2026-09-14'), ...every.slice(8)];
    const [first, second] = slotsOf(reply(from, sunday, blocks)).slots;
    expect(first).toMatchObject({ conversations: 50, gap: null });
    expect(second).toMatchObject({ conversations: 70, wide: 1 });
  });

  it('in which no block ends are one place with the next in which one does', () => {
    const blocks = [...every.slice(0, 9), block('2026-09-16', '2026-10-01'), ...every.slice(25)];
    expect(shape(reply(from, sunday, blocks)).slice(0, 4)).toEqual([
      ['09-07', '09-13', 1, ''],
      ['09-14', '09-20', 1, ''],
      ['09-21', '10-04', 2, ''],
      ['10-05', '10-11', 1, ''],
    ]);
  });

  it('that the range or the record cuts are gaps and not lower weeks', () => {
    const within = every.slice(2, 54);
    const cut = slotsOf(reply('2026-09-09', '2026-10-30', within, { lastDate: '2026-11-15' }));
    expect(cut.range).toEqual({ from: '2026-09-09', to: '2026-10-30' });
    expect(cut.slots.at(0)?.gap).toBe('not whole');
    expect(cut.slots.at(-1)?.gap).toBe('not whole');
    expect(cut.slots.slice(1, -1).every(({ gap }) => gap === null)).toBe(true);
  });

  it('of the block that the record begins with are one place, and not whole from within a week', () => {
    const begun = (day: string) => {
      const blocks = [block(day, '2026-09-16'), ...every.slice(10)];
      return shape(reply(from, sunday, blocks))[0];
    };
    expect(begun('2026-09-07')).toEqual(['09-07', '09-20', 2, '']);
    expect(begun('2026-09-10')).toEqual(['09-07', '09-20', 2, 'not whole']);
  });

  it('are whole once they are over, though their last days wait for the next block', () => {
    const toFriday = every.slice(0, 54);
    const gapAsOf = (asOf: string) =>
      slotsOf(reply(from, '2026-10-30', toFriday, { asOf })).slots.at(-1)?.gap;
    expect(gapAsOf('2026-10-31T03:00:00Z')).toBe('not whole');
    expect(gapAsOf('2026-11-02T03:00:00Z')).toBeNull();
  });

  it('before the record and after the newest block are a stretch each', () => {
    const trend = reply('2026-08-20', '2026-11-20', every, { asOf: '2026-11-20T03:00:00Z' });
    const { slots } = slotsOf(trend);
    expect(slots[0]).toMatchObject({
      from: '2026-08-17',
      to: '2026-09-06',
      wide: 3,
      gap: 'no data',
    });
    expect(slots.at(-1)).toMatchObject({ from: '2026-11-02', wide: 3, gap: 'not yet' });
  });

  it('say that there are more conversations where a day says nothing', () => {
    const blocks = every.map((each, index) => (index === 3 ? { ...each, chats: null } : each));
    expect(slotsOf(reply(from, sunday, blocks)).slots[0]).toMatchObject({
      ...{ conversations: 60, atLeast: true, gap: null },
    });
  });
});

it('places lie side by side, and hold every conversation of the blocks exactly once', () => {
  const lengths = fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 60 });
  const offset = fc.integer({ min: -20, max: 20 });
  fc.assert(
    fc.property(lengths, offset, offset, (days, before, after) => {
      let next = '2026-01-01';
      const blocks = days.map((length, index) => {
        const from = next;
        next = addDays(from, length);
        return block(from, addDays(next, -1), { chats: index + 1 });
      });
      const [first, last] = ['2026-01-01', addDays(next, -1)];
      const start = addDays(first, before);
      const end = addDays(last, after);
      const within = blocks.filter(({ date }) => date >= start && date <= end);
      fc.pre(start <= end);
      const more = { firstDate: first, lastDate: last, asOf: `${addDays(last, 2)}T12:00:00Z` };
      const { slots, step, range } = slotsOf(reply(start, end, within, more));
      const sum = slots.reduce((so, { conversations }) => so + (conversations ?? 0), 0);
      expect(sum).toBe(within.reduce((so, { chats }) => so + (chats ?? 0), 0));
      const unit = step === 'day' ? 1 : 7;
      slots.forEach((slot, index) => {
        expect(slot.wide).toBe(lengthOf(slot) / unit);
        const previous = slots[index - 1];
        if (previous !== undefined) expect(slot.from).toBe(addDays(previous.to, 1));
      });
      expect((slots[0]?.from ?? '') <= range.from).toBe(true);
      expect((slots.at(-1)?.to ?? '') >= range.to).toBe(true);
    }),
  );
});
