import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { claimWords } from '../../ui/claim-words.ts';
import { longDay } from '../../ui/format/dates.ts';
import { estimate, percent } from '../../ui/format/format.ts';
import { type GapReason, hasAmounts, type Slot, type Slots } from './slots.ts';
import { trendWords } from './words.ts';

/** Values that each half of a range needs before the two are compared. */
const FEWEST_PER_HALF = 4;
/** Welch's t from which a change is called one: about 1 in 200 by chance, as days are not quite independent. */
const CLEAR = 3;
/** A change below this share is no finding, however sure it is. */
const WORTH_SAYING = 0.1;

/**
 * The title of the trend: what stands out, or that nothing does.
 *
 * The later half of the blocks of days (of the weeks) is compared with the earlier half, each by its average a day (a week); both
 * share the error of the method, so that only their own scatter counts. Gaps are left out.
 */
export function findingOf(
  { slots, step }: Pick<Slots, 'slots' | 'step'>,
  state: CalibrationState,
): string {
  if (!hasAmounts(slots)) return withoutAmounts(slots);
  const used = slots.flatMap(({ saved, wide, from }) =>
    saved === null ? [] : [{ amount: claimOf(saved, state).amount, wide, from }],
  );
  const middle = Math.floor(used.length / 2);
  if (middle < FEWEST_PER_HALF) return trendWords.tooShort;
  const before = moments(used.slice(0, middle));
  const after = moments(used.slice(middle));
  const error = Math.sqrt(before.squaredError + after.squaredError);
  const difference = after.mean - before.mean;
  const share = before.mean > 0 && after.mean > 0 ? after.mean / before.mean - 1 : null;
  const surelyMoved = Math.abs(difference) > CLEAR * error;
  if (!surelyMoved || (share !== null && Math.abs(share) < WORTH_SAYING))
    return trendWords.noChange;
  const since = used[middle]?.from ?? '';
  return movedWords(step, share, difference, longDay(since));
}

/** By what share it moved; from twice as much on as a factor, which reads easier than 165%. */
function movedWords(
  step: Slots['step'],
  share: number | null,
  difference: number,
  since: string,
): string {
  const { more, less, timesAsMuch, percentMore, percentLess } = trendWords;
  if (share === null) return (difference > 0 ? more : less)(step, since);
  if (share >= 1) return timesAsMuch(step, estimate(share + 1), since);
  return (difference > 0 ? percentMore : percentLess)(step, percent(Math.abs(share)), since);
}

function withoutAmounts(slots: readonly Slot[]): string {
  const has = (gap: GapReason) => slots.some((slot) => slot.gap === gap);
  if (has('not whole')) return trendWords.noWeek;
  if (has('later')) return trendWords.onlyLater;
  return has('not yet') ? trendWords.noneYet : trendWords.noFigures;
}

interface Part {
  readonly amount: number;
  readonly wide: number;
}

/** Of amounts over several days each: their average a day, and how far its square may be off. */
function moments(parts: readonly Part[]): { mean: number; squaredError: number } {
  const sum = (of: (part: Part) => number) => parts.reduce((so, part) => so + of(part), 0);
  const all = sum(({ wide }) => wide);
  const mean = sum(({ amount }) => amount) / all;
  const squares = sum(({ amount, wide }) => (amount - wide * mean) ** 2);
  return { mean, squaredError: (squares / all ** 2) * (parts.length / (parts.length - 1)) };
}

/** What is drawn, under the title. Input: the zone that days are booked in, IANA name. */
export function subOf({ slots, step }: Slots, calibration: CalibrationState, zone: string): string {
  const saved = slots.find((slot) => slot.saved !== null)?.saved;
  const kind = saved ? claimOf(saved, calibration).kind : 'conservative';
  const areTogether = step === 'week' || slots.some((slot) => slot.saved !== null && slot.wide > 1);
  const sub = trendWords.sub(step, claimWords.solid[kind], zone);
  return areTogether ? `${sub} ${trendWords.together[step]}` : sub;
}
