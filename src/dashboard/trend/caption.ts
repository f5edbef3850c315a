import { fullDay, longDay, weekday } from '../format/dates.ts';
import { counted, duration, durationRange } from '../format/format.ts';
import { type CalibrationState, claimOf } from './claim.ts';
import type { GapReason, Slot, Slots } from './slots.ts';

/** The chart read aloud: what is drawn, from when to when, where it is highest, the last value, the gaps. */
export function captionOf(trend: Slots, state: CalibrationState, minimumGroup: number): string {
  const { slots, step } = trend;
  const first = slots[0];
  const last = slots.at(-1);
  if (first === undefined || last === undefined) return '';
  const drawn = slots.filter(hasFigures);
  const sentences = [
    `Time saved per ${step} from ${fullDay(first.from)} to ${fullDay(last.to)}.`,
    ...shapeOf(drawn, step, state),
    ...gapsOf(trend, minimumGroup),
  ];
  return sentences.join(' ');
}

type Drawn = Slot & { readonly saved: NonNullable<Slot['saved']> };

const hasFigures = (slot: Slot): slot is Drawn => slot.saved !== null;

function shapeOf(drawn: readonly Drawn[], step: Slots['step'], state: CalibrationState): string[] {
  const last = drawn.at(-1);
  if (last === undefined) return [];
  const claimed = (slot: Drawn) => {
    const { minutes, rounding, kind } = claimOf(slot.saved, state);
    const hedge = kind === 'at least' ? 'at least' : 'about';
    return `${hedge} ${duration(minutes, rounding)}`;
  };
  const claimedMinutes = (slot: Drawn) => claimOf(slot.saved, state).minutes;
  const highest = drawn.reduce((best, slot) =>
    claimedMinutes(slot) > claimedMinutes(best) ? slot : best,
  );
  const lowest = drawn.reduce((least, slot) =>
    claimedMinutes(slot) < claimedMinutes(least) ? slot : least,
  );
  const when = (slot: Slot) =>
    step === 'day' ? `on ${weekday(slot.from)}` : `in the week of ${longDay(slot.from)}`;
  return [
    `Most was saved ${when(highest)}, ${claimed(highest)}` +
      (claimedMinutes(lowest) < 0 ? `; most was lost ${when(lowest)}, ${claimed(lowest)}.` : '.'),
    `The last ${step} drawn is ${step === 'day' ? longDay(last.from) : `the week of ${longDay(last.from)}`}: ` +
      `${claimed(last)}, 80% range ${durationRange(last.saved.low, last.saved.high)}.`,
  ];
}

function gapsOf({ slots, step }: Slots, minimumGroup: number): string[] {
  const number = (reason: GapReason) => slots.filter((slot) => slot.gap === reason).length;
  const sentences: string[] = [];
  const hidden = number('hidden');
  const rule = `fewer than ${minimumGroup} people were active, or it protects such a day`;
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
