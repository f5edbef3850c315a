import { describe, expect, it } from 'vitest';
import { addDays } from '../../ui/format/calendar.ts';
import { captionOf } from './caption.ts';
import { readingOf } from './readings.ts';
import type { Slot, Slots } from './slots.ts';

const nb = '\u00a0';
const first = '2026-11-02';

function slot(index: number, more: Partial<Slot> = {}): Slot {
  const day = addDays(first, index);
  return {
    from: day,
    to: day,
    saved: { conservative: 120, expected: 300, low: 60, high: 600 },
    wide: 1,
    gap: null,
    conversations: 9,
    atLeast: false,
    people: 5,
    ...more,
  };
}

function trend(slots: Slot[], step: Slots['step'] = 'day'): Slots {
  return { step, slots, range: { from: first, to: slots.at(-1)?.to ?? first } };
}

const gap = (reason: Slot['gap']) => ({
  saved: null,
  gap: reason,
  conversations: null,
  people: null,
});

/** Saturday to Monday. */
const together = (more: Partial<Slot> = {}): Slot =>
  slot(5, { to: addDays(first, 7), wide: 3, ...more });

describe('the caption', () => {
  it('says what is drawn, from when to when, the highest and the last value', () => {
    const slots = [
      slot(0),
      slot(1, { saved: { conservative: 240, expected: 500, low: 90, high: 900 } }),
      slot(2),
    ];
    expect(captionOf(trend(slots), 'uncalibrated')).toBe(
      'Time saved per day from 2 November 2026 to 4 November 2026. ' +
        `Highest on Tuesday, 3 November: about 4${nb}h. ` +
        `Latest: Wednesday, 4 November, about 2${nb}h (likely range 1–10${nb}h).`,
    );
  });

  it('says at least once it is calibrated', () => {
    const text = captionOf(trend([slot(0)]), 'calibrated');
    expect(text).toContain(`at least 60${nb}min`);
  });

  it('names losses', () => {
    const lost = slot(1, { saved: { conservative: -90, expected: -20, low: -200, high: 30 } });
    expect(captionOf(trend([slot(0), lost]), 'uncalibrated')).toContain(
      `Lowest on Tuesday, 3 November: 90${nb}min lost.`,
    );
  });

  it('says the amount of days that were published together, and their average where it is the highest', () => {
    const saved = { conservative: 900, expected: 1500, low: 300, high: 3000 };
    expect(captionOf(trend([slot(4), together({ saved })]), 'uncalibrated')).toBe(
      'Time saved per day from 2 November 2026 to 9 November 2026. ' +
        `Highest on 7–9 November: on average about 5${nb}h a day. ` +
        `Latest: 7–9 November, about 15${nb}h (likely range 5–50${nb}h).`,
    );
  });

  it('calls nothing the most where all of it was lost', () => {
    const lost = slot(0, { saved: { conservative: -90, expected: -20, low: -200, high: 30 } });
    expect(captionOf(trend([lost]), 'uncalibrated')).toContain('2026. Lowest on Monday');
  });

  it('counts every kind of gap by its days, and says what waits', () => {
    const slots = [slot(0), slot(1, gap('not estimated')), together(gap('no data'))];
    const text = captionOf(trend([...slots, slot(8, gap('later'))]), 'uncalibrated');
    expect(text).toContain(`No data: 3${nb}days.`);
    expect(text).toContain(`Not estimated: 1${nb}day.`);
    expect(text).toContain('The last days count together with later ones.');
  });

  it('names weeks by the day they begin with, and says which are left out', () => {
    const text = captionOf(trend([slot(0), slot(7, gap('not whole'))], 'week'), 'uncalibrated');
    expect(text).toContain('Highest in the week of 2 November:');
    expect(text).toContain('Latest: week of 2 November,');
    expect(text).toContain('Weeks that are not whole are left out.');
  });

  it('names weeks in which no block ends with the next ones, by their average', () => {
    const weeks = slot(0, { to: addDays(first, 13), wide: 2 });
    const text = captionOf(trend([weeks], 'week'), 'uncalibrated');
    expect(text).toContain(`Highest on 2–15 November: on average about 60${nb}min a week.`);
    expect(text).toContain(`Latest: 2–15 November, about 2${nb}h`);
  });
});

describe('a reading', () => {
  it('repeats the row of the table', () => {
    expect(readingOf(slot(0), 'day', 'uncalibrated')).toEqual({
      title: 'Monday, 2 November',
      rows: [
        { name: 'Conversations', value: '9' },
        { name: 'Active people', value: 'at least 5' },
        { name: 'Cautious', value: `2${nb}h` },
        { name: 'Expected', value: `about 5${nb}h` },
        { name: 'Likely range', value: `1–10${nb}h` },
      ],
    });
  });

  it('of days that were published together has the average that is drawn', () => {
    const { title, rows } = readingOf(together(), 'day', 'uncalibrated');
    expect(title).toBe('7–9 November');
    expect(rows[2]).toEqual({ name: 'Cautious', value: `2${nb}h` });
    expect(rows.at(-1)).toEqual({ name: 'On average a day', value: `40${nb}min` });
  });

  it('of a week is called by the day it begins with, and says that some is not in it', () => {
    const week = slot(0, { to: addDays(first, 6), people: null, atLeast: true });
    const { title, rows } = readingOf(week, 'week', 'uncalibrated');
    expect(title).toBe('Week of 2 November');
    expect(rows[0]).toEqual({ name: 'Conversations', value: 'at least 9' });
  });

  it('says why there is no figure', () => {
    expect(readingOf(slot(0, gap('not yet')), 'day', 'uncalibrated').rows).toEqual([
      { name: 'Time saved', value: 'follows with the next day on which enough people use it' },
    ]);
    const unknown = slot(0, { saved: null, gap: 'not estimated' });
    expect(readingOf(unknown, 'day', 'uncalibrated').rows.map(({ value }) => value)).toEqual([
      '9',
      'at least 5',
      'not estimated',
    ]);
  });
});
