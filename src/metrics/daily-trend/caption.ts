import type { CalibrationState } from '../../figures/contract.ts';
import { claimOf } from '../../kernel/claim.ts';
import { claimWords } from '../../ui/claim-words.ts';
import { fullDay } from '../../ui/format/dates.ts';
import { duration, durationRange } from '../../ui/format/format.ts';
import { slotInWords } from './readings.ts';
import { type GapReason, lastAmount, type Slot, type Slots, savedEach } from './slots.ts';
import { trendWords } from './words.ts';

/** The chart read aloud: what is drawn, from when to when, where it is highest, the last value, the gaps. */
export function captionOf(trend: Slots, state: CalibrationState): string {
  const { slots, step, range } = trend;
  const sentences = [
    trendWords.drawn(step, fullDay(range.from), fullDay(range.to)),
    ...shapeOf(slots, step, state),
    ...gapsOf(trend),
  ];
  return sentences.join(' ');
}

function shapeOf(slots: readonly Slot[], step: Slots['step'], state: CalibrationState): string[] {
  const drawn = slots.flatMap((slot) => {
    const saved = savedEach(slot);
    return saved === null ? [] : [{ slot, saved, claim: claimOf(saved, state) }];
  });
  const last = slots[lastAmount(slots)];
  const [first] = drawn;
  if (last?.saved === null || last === undefined || first === undefined) return [];
  type Drawn = typeof first;
  const highest = drawn.reduce((best, one) => (one.claim.amount > best.claim.amount ? one : best));
  const lowest = drawn.reduce((least, one) =>
    one.claim.amount < least.claim.amount ? one : least,
  );
  const said = ({ slot, claim }: Drawn, where: Where) =>
    wordsOf(where, slot, step)(slotInWords(slot, step), amountOf(claim));
  return [
    ...(highest.claim.amount > 0 ? [said(highest, trendWords.highest)] : []),
    ...(lowest.claim.amount < 0 ? [said(lowest, trendWords.lowest)] : []),
    (step === 'week' && last.wide === 1 ? trendWords.latest.week : trendWords.latest.day)(
      slotInWords(last, step),
      amountOf(claimOf(last.saved, state)),
      durationRange(last.saved.low, last.saved.high),
    ),
  ];
}

type Where = typeof trendWords.highest | typeof trendWords.lowest;

/** What is published together is said as it is drawn, by its average. */
function wordsOf(where: Where, { wide }: Slot, step: Slots['step']) {
  return where[wide === 1 ? step : step === 'day' ? 'days together' : 'weeks together'];
}

function amountOf({ amount, rounding, kind }: ReturnType<typeof claimOf>): string {
  if (amount < 0) return trendWords.lost(duration(-amount, rounding === 'down' ? 'up' : rounding));
  return claimWords.claimed[kind](duration(amount, rounding));
}

function gapsOf({ slots, step }: Slots): string[] {
  const wide = (reason: GapReason) =>
    slots.reduce((sum, slot) => sum + (slot.gap === reason ? slot.wide : 0), 0);
  const missing = wide('no data');
  const unknown = wide('not estimated');
  return [
    ...(missing > 0 ? [trendWords.noData(step, missing)] : []),
    ...(unknown > 0 ? [trendWords.notEstimated(step, unknown)] : []),
    ...(wide('later') > 0 ? [trendWords.later] : []),
    ...(wide('not whole') > 0 ? [trendWords.notWhole] : []),
  ];
}
