import type { Day } from '../../kernel/days.ts';
import type { ChartMark } from '../../ui/charts/band-geometry.ts';
import { fullDay, longDays } from '../../ui/format/dates.ts';
import type { TrendAnnotation } from './contract.ts';
import type { Slot, Slots } from './slots.ts';
import { trendWords } from './words.ts';

/** An annotation with its number in the drawing, and where it stands there. */
export interface Mark extends ChartMark {
  readonly annotation: TrendAnnotation;
}

/** The annotations that lie among the days that are drawn, numbered by their first day. */
export function marksOf(
  { slots, step }: Pick<Slots, 'slots' | 'step'>,
  annotations: readonly TrendAnnotation[],
): Mark[] {
  const first = slots[0]?.from;
  const last = slots.at(-1)?.to;
  if (first === undefined || last === undefined) return [];
  const at = (day: Day) => stepOf(day, first, step);
  return annotations
    .filter(({ from, to }) => to >= first && from <= last)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map((annotation, index) => {
      const from = annotation.from < first ? first : annotation.from;
      const to = annotation.to > last ? last : annotation.to;
      return { number: index + 1, at: at(from), until: to === from ? null : at(to), annotation };
    });
}

const DAY_MS = 86_400_000;

/** Where the middle of a day lies, in steps of the axis. */
function stepOf(day: Day, first: Day, step: Slots['step']): number {
  const days = (Date.parse(day) - Date.parse(first)) / DAY_MS;
  const length = step === 'day' ? 1 : 7;
  return (days + 0.5) / length - 0.5;
}

/** The days of an annotation in words. */
export function daysOfMark({ annotation: { from, to } }: Pick<Mark, 'annotation'>): string {
  return from === to ? fullDay(from) : longDays({ from, to });
}

/** What it is about, and what somebody wrote. */
export function markText({ annotation: { kind, text } }: Pick<Mark, 'annotation'>): string {
  return trendWords.annotation(trendWords.annotationKinds[kind], text);
}

/** What the tooltip says of the annotations of a place, besides its row of the table. */
export function marksIn(slot: Slot, marks: readonly Mark[]): { name: string; value: string }[] {
  return marks
    .filter(({ annotation: { from, to } }) => to >= slot.from && from <= slot.to)
    .map((mark) => ({ name: trendWords.markNamed(String(mark.number)), value: markText(mark) }));
}
