import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { fullDay, longDay, weekday } from '../../ui/format/dates.ts';
import { counted, duration, durationRange } from '../../ui/format/format.ts';
import { type GapReason, hasAmounts, lastAmount, type Slot, type Slots } from './slots.ts';

/** The chart read aloud: what is drawn, from when to when, where it is highest, the last value, the gaps. */
export function captionOf(trend: Slots, state: CalibrationState, minimumGroup: number): string {
  const { slots, step, range } = trend;
  const sentences = [
    `Time saved per ${step} from ${fullDay(range.from)} to ${fullDay(range.to)}.`,
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
    const hedge = kind === 'at least' ? 'at least' : 'about';
    return `${hedge} ${duration(amount, rounding)}`;
  };
  const claimedMinutes = (slot: Drawn) => claimOf(slot.saved, state).amount;
  const highest = drawn.reduce((best, slot) =>
    claimedMinutes(slot) > claimedMinutes(best) ? slot : best,
  );
  const lowest = drawn.reduce((least, slot) =>
    claimedMinutes(slot) < claimedMinutes(least) ? slot : least,
  );
  const when = (slot: Slot) =>
    step === 'day' ? `on ${weekday(slot.from)}` : `in the week of ${longDay(slot.from)}`;
  const extremes = [
    ...(claimedMinutes(highest) > 0
      ? [`most was saved ${when(highest)}, ${claimed(highest)}`]
      : []),
    ...(claimedMinutes(lowest) < 0 ? [`most was lost ${when(lowest)}, ${claimed(lowest)}`] : []),
  ].join('; ');
  const lastName = step === 'day' ? longDay(last.from) : `the week of ${longDay(last.from)}`;
  return [
    ...(extremes === '' ? [] : [`${extremes.charAt(0).toUpperCase()}${extremes.slice(1)}.`]),
    `The last ${step} with an amount is ${lastName}: ${claimed(last)}, ` +
      `80% range ${durationRange(last.saved.low, last.saved.high)}.`,
  ];
}

function gapsOf({ slots, step }: Slots, minimumGroup: number): string[] {
  const number = (reason: GapReason) => slots.filter((slot) => slot.gap === reason).length;
  const sentences: string[] = [];
  const hidden = number('hidden');
  const rule = `fewer than ${minimumGroup} people had time that counts, or it protects such a day`;
  if (hidden > 0) sentences.push(`Hidden: ${counted(hidden, step)} (${rule}).`);
  const hiddenDays = slots.reduce((sum, slot) => sum + slot.hiddenDays, 0);
  if (step === 'week' && hiddenDays > 0) {
    sentences.push(`The weeks leave out ${counted(hiddenDays, 'hidden day')} (${rule}).`);
  }
  const missing = number('no data');
  if (missing > 0) sentences.push(`No data: ${counted(missing, step)}.`);
  const unknown = number('not estimated');
  if (unknown > 0) sentences.push(`Not estimated: ${counted(unknown, step)}.`);
  if (number('not whole') > 0) sentences.push('Weeks that are not whole are left out.');
  return sentences;
}
