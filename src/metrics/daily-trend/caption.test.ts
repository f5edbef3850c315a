import { describe, expect, it } from 'vitest';
import { addDays } from '../../ui/format/calendar.ts';
import { captionOf } from './caption.ts';
import { csvRows, readingOf } from './readings.ts';
import type { Slot, Slots } from './slots.ts';

const nb = '\u00a0';
const first = '2026-11-02';

function slot(index: number, more: Partial<Slot> = {}): Slot {
  const day = addDays(first, index);
  return {
    from: day,
    to: day,
    saved: { conservative: 120, expected: 300, low: 60, high: 600 },
    gap: null,
    conversations: 9,
    people: 6,
    hiddenDays: 0,
    ...more,
  };
}

function trend(slots: Slot[], step: Slots['step'] = 'day'): Slots {
  return { step, slots, range: { from: first, to: slots.at(-1)?.to ?? first } };
}

const gap = (reason: Slot['gap'], hiddenDays = 0) => ({ saved: null, gap: reason, hiddenDays });

describe('the caption', () => {
  it('says what is drawn, from when to when, the highest and the last value', () => {
    const slots = [
      slot(0),
      slot(1, { saved: { conservative: 240, expected: 500, low: 90, high: 900 } }),
      slot(2),
    ];
    expect(captionOf(trend(slots), 'uncalibrated', 5)).toBe(
      'Time saved per day from 2 November 2026 to 4 November 2026. ' +
        `Highest on Tuesday, 3 November: about 4${nb}h. ` +
        `Latest: 4 November, about 2${nb}h (likely range 1–10${nb}h).`,
    );
  });

  it('says at least once it is calibrated', () => {
    const text = captionOf(trend([slot(0)]), 'calibrated', 5);
    expect(text).toContain(`at least 60${nb}min`);
  });

  it('names losses', () => {
    const lost = slot(1, { saved: { conservative: -90, expected: -20, low: -200, high: 30 } });
    expect(captionOf(trend([slot(0), lost]), 'uncalibrated', 5)).toContain(
      `Lowest on Tuesday, 3 November: 90${nb}min lost.`,
    );
  });

  it('calls no day the last that nobody used', () => {
    const quiet = slot(1, {
      saved: { conservative: 0, expected: 0, low: 0, high: 0 },
      conversations: 0,
    });
    expect(captionOf(trend([slot(0), quiet]), 'uncalibrated', 5)).toContain(
      'Latest: 2 November, about',
    );
  });

  it('calls nothing the most where all of it was lost', () => {
    const lost = slot(0, { saved: { conservative: -90, expected: -20, low: -200, high: 30 } });
    expect(captionOf(trend([lost]), 'uncalibrated', 5)).toContain('2026. Lowest on Monday');
  });

  it('reads no zeros aloud where everything else is hidden', () => {
    const quiet = slot(0, {
      saved: { conservative: 0, expected: 0, low: 0, high: 0 },
      conversations: 0,
    });
    const text = captionOf(trend([quiet, slot(1, gap('hidden', 1))]), 'uncalibrated', 5);
    expect(text).not.toContain('0\u00a0min');
    expect(text).toContain(`1${nb}day hidden`);
  });

  it('counts every kind of gap, with the rule', () => {
    const slots = [
      slot(0),
      slot(1, gap('hidden', 1)),
      slot(2, gap('no data')),
      slot(3, gap('not estimated')),
    ];
    const text = captionOf(trend(slots), 'uncalibrated', 5);
    expect(text).toContain(`1${nb}day hidden to protect people (fewer than 5 active).`);
    expect(text).toContain(`No data: 1${nb}day.`);
    expect(text).toContain(`Not estimated: 1${nb}day.`);
  });

  it('says which days the weeks leave out', () => {
    const slots = [slot(0, { hiddenDays: 2 }), slot(7, gap('not whole'))];
    const text = captionOf(trend(slots, 'week'), 'uncalibrated', 5);
    expect(text).toContain(`The weeks leave out 2${nb}hidden days`);
    expect(text).toContain('Weeks that are not whole are left out.');
  });
});

describe('a reading', () => {
  it('repeats the row of the table', () => {
    expect(readingOf(slot(0), 'day', 'uncalibrated', 5)).toEqual({
      title: 'Monday, 2 November',
      rows: [
        { name: 'Conversations', value: '9' },
        { name: 'Active people', value: '6' },
        { name: 'Cautious', value: `2${nb}h` },
        { name: 'Expected', value: `about 5${nb}h` },
        { name: 'Likely range', value: `1–10${nb}h` },
      ],
    });
  });

  it('says why there is no figure', () => {
    const unknown = slot(0, { ...gap('no data'), conversations: null, people: null });
    expect(readingOf(unknown, 'day', 'uncalibrated', 5).rows).toEqual([
      { name: 'Conversations', value: 'not known' },
      { name: 'Time saved', value: 'no data' },
    ]);
  });
});

it('the file has unrounded values, and empty cells with their reason where there are none', () => {
  const slots = [
    slot(0, { saved: { conservative: 120.25, expected: 300, low: 60, high: 600 } }),
    slot(1, gap('hidden', 1)),
  ];
  const { head, rows } = csvRows({ step: 'day', slots });
  expect(head[0]).toBe('day');
  expect(rows).toEqual([
    ['2026-11-02', 9, 6, 120.25, 300, 60, 600, 0, null],
    ['2026-11-03', 9, 6, null, null, null, null, 1, 'hidden'],
  ]);
});
