import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { claimName, claimWords } from '../../ui/claim-words.ts';
import { longDay, longDays, shortRange, shortWeekday, weekday } from '../../ui/format/dates.ts';
import { count, duration, durationRange } from '../../ui/format/format.ts';
import { type Slot, type Slots, savedEach } from './slots.ts';
import { trendWords } from './words.ts';

/** A place by its name in a table: "Mon 2 Nov", "7–9 Nov". */
export function slotName(slot: Slot): string {
  return slot.from === slot.to ? shortWeekday(slot.from) : shortRange(slot, slot.to);
}

/** The same in a sentence: "Monday, 2 November", "7–9 November"; of a week the day that it begins with. */
export function slotInWords(slot: Slot, step: Slots['step']): string {
  if (step === 'week' && slot.wide === 1) return longDay(slot.from);
  return slot.from === slot.to ? weekday(slot.from) : longDays(slot);
}

/** Conversations, as far as they are said: "59", "at least 59". */
export function conversationsOf({ conversations, atLeast }: Slot): string {
  return atLeast ? trendWords.atLeast(count(conversations)) : count(conversations);
}

/** The row of the table, for the tooltip. */
export function readingOf(
  slot: Slot,
  step: Slots['step'],
  state: CalibrationState,
): { title: string; rows: { name: string; value: string }[] } {
  const words = slotInWords(slot, step);
  return {
    title: step === 'week' && slot.wide === 1 ? trendWords.weekOf(words) : words,
    rows: slot.saved === null ? missing(slot) : [...counted(slot), ...estimated(slot, step, state)],
  };
}

function counted(slot: Slot) {
  const { people } = slot;
  return [
    { name: trendWords.conversations, value: conversationsOf(slot) },
    ...(people === null
      ? []
      : [{ name: trendWords.people, value: trendWords.atLeast(count(people)) }]),
  ];
}

function missing(slot: Slot) {
  const why = { name: trendWords.saved, value: trendWords.gapMore[slot.gap ?? 'no data'] };
  return slot.conversations === null ? [why] : [...counted(slot), why];
}

function estimated(slot: Slot, step: Slots['step'], state: CalibrationState) {
  const { saved } = slot;
  const each = savedEach(slot);
  if (saved === null || each === null) return [];
  const { amount, rounding } = claimOf(saved, state);
  const average = duration(claimOf(each, state).amount, rounding);
  return [
    { name: claimName(state), value: duration(amount, rounding) },
    { name: claimWords.expectedName, value: claimWords.expected(duration(saved.expected)) },
    { name: claimWords.rangeName, value: durationRange(saved.low, saved.high) },
    ...(slot.wide > 1 ? [{ name: trendWords.average[step], value: average }] : []),
  ];
}
