import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { claimName, claimWords } from '../../ui/claim-words.ts';
import type { Cell } from '../../ui/format/csv.ts';
import { longDay, shortRange, shortWeekday, weekday } from '../../ui/format/dates.ts';
import { count, duration, durationRange } from '../../ui/format/format.ts';
import type { GapReason, Slot, Slots } from './slots.ts';
import { trendWords } from './words.ts';

/** Why a place is empty, with the rule behind it. */
export function gapWords(gap: GapReason, minimumGroup: number): string {
  if (gap === 'hidden') return trendWords.gapHidden(minimumGroup);
  return gap === 'not whole' ? trendWords.gapNotWhole : trendWords.gap[gap];
}

/** A place by its name in a table: "Mon 2 Nov", "2–8 Nov". */
export function slotName(slot: Slot, step: Slots['step']): string {
  return step === 'day' ? shortWeekday(slot.from) : shortRange(slot, slot.to);
}

/** The row of the table, for the tooltip. */
export function readingOf(
  slot: Slot,
  step: Slots['step'],
  state: CalibrationState,
  minimumGroup: number,
): { title: string; rows: { name: string; value: string }[] } {
  const rows = [{ name: trendWords.conversations, value: count(slot.conversations) }];
  if (slot.people !== null) rows.push({ name: trendWords.people, value: count(slot.people) });
  if (slot.saved === null) {
    rows.push({ name: trendWords.saved, value: gapWords(slot.gap ?? 'no data', minimumGroup) });
  } else {
    const { amount, rounding } = claimOf(slot.saved, state);
    rows.push(
      { name: claimName(state), value: duration(amount, rounding) },
      {
        name: claimWords.expectedName,
        value: claimWords.expected(duration(slot.saved.expected)),
      },
      { name: claimWords.rangeName, value: durationRange(slot.saved.low, slot.saved.high) },
    );
  }
  if (step === 'week' && slot.hiddenDays > 0) {
    rows.push({ name: trendWords.hiddenDays, value: count(slot.hiddenDays) });
  }
  const title = step === 'day' ? weekday(slot.from) : trendWords.weekOf(longDay(slot.from));
  return { title, rows };
}

/** The table as a file: unrounded minutes, empty where there is no figure, the reason beside it. */
export function csvRows({ slots, step }: Pick<Slots, 'slots' | 'step'>): {
  head: string[];
  rows: Cell[][];
} {
  return {
    head: [
      step === 'day' ? 'day' : 'week_from',
      'conversations',
      'people_active',
      'saved_minutes_conservative',
      'saved_minutes_expected',
      'saved_minutes_p10',
      'saved_minutes_p90',
      'hidden_days',
      'missing',
    ],
    rows: slots.map(({ from, conversations, people, saved, hiddenDays, gap }) => [
      from,
      conversations,
      people,
      saved?.conservative ?? null,
      saved?.expected ?? null,
      saved?.low ?? null,
      saved?.high ?? null,
      hiddenDays,
      gap,
    ]),
  };
}
