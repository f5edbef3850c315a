import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { claimWords } from '../../ui/claim-words.ts';
import { fullDay, longDay, weekday } from '../../ui/format/dates.ts';
import { duration, durationRange } from '../../ui/format/format.ts';
import { type GapReason, hasAmounts, lastAmount, type Slot, type Slots } from './slots.ts';
import { trendWords } from './words.ts';

/** The chart read aloud: what is drawn, from when to when, where it is highest, the last value, the gaps. */
export function captionOf(trend: Slots, state: CalibrationState, minimumGroup: number): string {
  const { slots, step, range } = trend;
  const sentences = [
    trendWords.drawn(step, fullDay(range.from), fullDay(range.to)),
    ...(hasAmounts(slots) ? shapeOf(slots.filter(hasFigures), step, state) : []),
    ...gapsOf(trend, minimumGroup),
  ];
  return sentences.join(' ');
}

type Drawn = Slot & { readonly saved: NonNullable<Slot['saved']> };

const hasFigures = (slot: Slot): slot is Drawn => slot.saved !== null;

function shapeOf(drawn: readonly Drawn[], step: Slots['step'], state: CalibrationState): string[] {
  const last = drawn[lastAmount(drawn)];
  if (last === undefined) return [];
  const claimed = (slot: Drawn) => {
    const { amount, rounding, kind } = claimOf(slot.saved, state);
    if (amount < 0)
      return trendWords.lost(duration(-amount, rounding === 'down' ? 'up' : rounding));
    return claimWords.claimed[kind](duration(amount, rounding));
  };
  const minutesOf = (slot: Drawn) => claimOf(slot.saved, state).amount;
  const highest = drawn.reduce((best, slot) => (minutesOf(slot) > minutesOf(best) ? slot : best));
  const lowest = drawn.reduce((least, slot) => (minutesOf(slot) < minutesOf(least) ? slot : least));
  const when = (slot: Slot) => (step === 'day' ? weekday(slot.from) : longDay(slot.from));
  return [
    ...(minutesOf(highest) > 0 ? [trendWords.highest[step](when(highest), claimed(highest))] : []),
    ...(minutesOf(lowest) < 0 ? [trendWords.lowest[step](when(lowest), claimed(lowest))] : []),
    trendWords.latest[step](
      longDay(last.from),
      claimed(last),
      durationRange(last.saved.low, last.saved.high),
    ),
  ];
}

function gapsOf({ slots, step }: Slots, minimumGroup: number): string[] {
  const number = (reason: GapReason) => slots.filter((slot) => slot.gap === reason).length;
  const hidden = number('hidden');
  const hiddenDays = slots.reduce((sum, slot) => sum + slot.hiddenDays, 0);
  const missing = number('no data');
  const unknown = number('not estimated');
  return [
    ...(hidden > 0 ? [trendWords.hidden(step, hidden, minimumGroup)] : []),
    ...(step === 'week' && hiddenDays > 0
      ? [trendWords.hiddenInWeeks(hiddenDays, minimumGroup)]
      : []),
    ...(missing > 0 ? [trendWords.noData(step, missing)] : []),
    ...(unknown > 0 ? [trendWords.notEstimated(step, unknown)] : []),
    ...(number('not whole') > 0 ? [trendWords.notWhole] : []),
  ];
}
