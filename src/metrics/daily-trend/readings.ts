import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { claimName } from '../../ui/claim.ts';
import type { Cell } from '../../ui/format/csv.ts';
import { longDay, shortRange, shortWeekday, weekday } from '../../ui/format/dates.ts';
import { count, duration, durationRange } from '../../ui/format/format.ts';
import type { GapReason, Slot, Slots } from './slots.ts';

/** Why a place is empty, with the rule behind it; `gap` itself is the short word. */
export function gapWords(gap: GapReason, minimumGroup: number): string {
  return {
    hidden: `hidden: fewer than ${minimumGroup} people had time that counts, or it protects such a day`,
    'no data': 'no data',
    'not estimated': 'not estimated',
    'not whole': 'not a whole week in this range',
  }[gap];
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
  const rows = [{ name: 'Conversations', value: count(slot.conversations) }];
  if (slot.people !== null) rows.push({ name: 'Active people', value: count(slot.people) });
  if (slot.saved === null) {
    rows.push({ name: 'Time saved', value: gapWords(slot.gap ?? 'no data', minimumGroup) });
  } else {
    const { amount, rounding } = claimOf(slot.saved, state);
    rows.push(
      { name: claimName(state), value: duration(amount, rounding) },
      { name: 'Expected', value: `about ${duration(slot.saved.expected)}` },
      { name: '80% range', value: durationRange(slot.saved.low, slot.saved.high) },
    );
  }
  if (step === 'week' && slot.hiddenDays > 0) {
    rows.push({ name: 'Hidden days, left out', value: count(slot.hiddenDays) });
  }
  const title = step === 'day' ? weekday(slot.from) : `Week of ${longDay(slot.from)}`;
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
