import { describe, expect, it } from 'vitest';
import { addDays } from '../../ui/format/calendar.ts';
import type { TrendAnnotation } from './contract.ts';
import { daysOfMark, marksIn, marksOf, markText } from './marks.ts';
import type { Slot } from './slots.ts';

const first = '2026-11-02';
function slot(index: number, days = 1): Slot {
  const from = addDays(first, index);
  return {
    ...{ from, to: addDays(from, days - 1), wide: 1, saved: null, gap: 'no data' },
    ...{ conversations: null, atLeast: false, people: null },
  };
}
const week = Array.from({ length: 7 }, (_, index) => slot(index));
const annotation = (from: string, to = from): TrendAnnotation => ({
  ...{ from, to, kind: 'training', text: 'Sales' },
});

describe('annotations in the trend', () => {
  it('are numbered by their first day, and stand at the middle of theirs', () => {
    const marks = marksOf({ slots: week, step: 'day' }, [
      annotation('2026-11-06', '2026-11-07'),
      annotation('2026-11-02'),
    ]);
    expect(marks.map(({ number, at, until }) => [number, at, until])).toEqual([
      [1, 0, null],
      [2, 4, 5],
    ]);
  });

  it('stand within their week where weeks are drawn', () => {
    const weeks = [slot(0, 7), slot(7, 7)];
    const [monday, sunday] = marksOf({ slots: weeks, step: 'week' }, [
      annotation('2026-11-02'),
      annotation('2026-11-15'),
    ]);
    expect(monday?.at).toBeCloseTo(-0.5 + 0.5 / 7, 9);
    expect(sunday?.at).toBeCloseTo(1.5 - 0.5 / 7, 9);
  });

  it('are cut to the days that are drawn, and left out where they lie elsewhere', () => {
    const marks = marksOf({ slots: week, step: 'day' }, [
      annotation('2026-10-20', '2026-11-03'),
      annotation('2026-11-09'),
      annotation('2026-11-01'),
    ]);
    expect(marks.map(({ number, at, until }) => [number, at, until])).toEqual([[1, 0, 1]]);
    expect(marksOf({ slots: [], step: 'day' }, [annotation(first)])).toEqual([]);
  });

  it('are read aloud with their place, and listed with their days', () => {
    const marks = marksOf({ slots: week, step: 'day' }, [annotation('2026-11-06', '2026-11-07')]);
    const [mark] = marks;
    expect(marksIn(slot(4), marks)).toEqual([{ name: 'Annotation 1', value: 'Training: Sales' }]);
    expect(marksIn(slot(3), marks)).toEqual([]);
    expect(mark && [daysOfMark(mark), markText(mark)]).toEqual(['6–7 November', 'Training: Sales']);
  });
});
