import type { SavedMinutes } from '../../figures/contract.ts';
import type { Claim } from '../../kernel/claim.ts';
import { claimWords } from '../claim-words.ts';
import { commonUnit, duration, durationRange, estimate, type Rounding } from '../format/format.ts';
import { moneyEstimate, moneyRange, plainEstimate } from '../format/money.ts';
import { roundScale } from './round-scale.ts';

/** A text above the bar. `at` is a share of the width. */
export interface BarLabel {
  readonly kind: 'claim' | 'expected' | 'low' | 'high';
  readonly text: string;
  readonly at: number;
}

/** Where the marks and the texts of a range bar stand. */
export interface RangeBar {
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** Shares of the width, 0 to 1. */
  readonly zero: number;
  readonly claim: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
  readonly labels: readonly BarLabel[];
}

/** How amounts are said: of an axis in its unit, and by themselves. */
export interface Measure {
  /** Amount of one unit of the axis, seen from the widest of these. */
  perUnit(amounts: readonly number[]): number;
  /** Beside a mark, in the unit of the axis; and on the axis, where the last tick alone names the unit. */
  said(value: number, rounding: Rounding): string;
  tick(value: number, isLast: boolean, amounts: readonly number[]): string;
  alone(amount: number, rounding: Rounding): string;
  range(low: number, high: number): string;
}

/** Minutes. */
export const TIME: Measure = {
  perUnit: (minutes) => commonUnit(minutes).perUnit,
  said: estimate,
  tick: (value, isLast, minutes) =>
    isLast ? commonUnit(minutes).of(estimate(value)) : estimate(value),
  alone: duration,
  range: durationRange,
};

/** Money of one currency. */
export function moneyIn(currency: string): Measure {
  return {
    perUnit: () => 1,
    said: (value, rounding) => moneyEstimate(value, currency, rounding),
    tick: (value, isLast) => (isLast ? moneyEstimate(value, currency) : plainEstimate(value)),
    alone: (amount, rounding) => moneyEstimate(amount, currency, rounding),
    range: (low, high) => moneyRange(low, high, currency),
  };
}

/** Where the marks of an amount and its range stand on an axis that holds zero. Input: minutes, or what `measure` measures. */
export function rangeBarOf(saved: SavedMinutes, claim: Claim, measure: Measure = TIME): RangeBar {
  const all = [saved.low, saved.high, claim.amount, saved.expected];
  const perUnit = measure.perUnit(all);
  const values = all.map((value) => value / perUnit);
  const least = Math.min(0, ...values);
  const most = Math.max(0, ...values);
  const scale = roundScale(least, most, [0, 1]);
  const at = (minutes: number) => scale(minutes / perUnit);
  const ticks = scale.ticks(4);
  const last = ticks.at(-1);
  const said = (minutes: number, rounding: 'down' | 'nearest' | 'up') =>
    measure.said(minutes / perUnit, rounding);
  const labels: BarLabel[] = [
    {
      kind: 'claim',
      text: claimWords.label[claim.kind](said(claim.amount, claim.rounding)),
      at: at(claim.amount),
    },
    {
      kind: 'expected',
      text: claimWords.expected(said(saved.expected, 'nearest')),
      at: at(saved.expected),
    },
    { kind: 'high', text: claimWords.high(said(saved.high, 'up')), at: at(saved.high) },
    { kind: 'low', text: claimWords.low(said(saved.low, 'down')), at: at(saved.low) },
  ];
  return {
    ticks: ticks.map((value) => ({
      at: scale(value),
      text: measure.tick(value, value === last, all),
    })),
    zero: at(0),
    claim: at(claim.amount),
    expected: at(saved.expected),
    low: at(saved.low),
    high: at(saved.high),
    // "At least" is the low end itself, and what is not claimed has no label.
    labels: labels.filter(({ kind }) =>
      claim.kind === 'at least' ? kind !== 'low' : kind !== 'claim' || claim.amount > 0,
    ),
  };
}

/** A label with its place in pixels: left edge, and row 0 just above the bar or 1 above that. */
export interface PlacedLabel extends BarLabel {
  readonly left: number;
  readonly row: 0 | 1;
}

const ROWS = [0, 1] as const;
const BETWEEN = 10;

/**
 * Puts labels above their marks without overlap: in the order given, each centred on its mark as far as the width
 * allows, in the lower row where there is room, else in the upper one; one that fits nowhere is left to the words
 * beside the bar.
 */
export function placeLabels(
  labels: readonly BarLabel[],
  width: number,
  widthOf: (text: string) => number,
): PlacedLabel[] {
  const placed: (PlacedLabel & { readonly right: number })[] = [];
  for (const label of labels) {
    const wide = widthOf(label.text);
    const left = Math.max(0, Math.min(width - wide, label.at * width - wide / 2));
    const row = ROWS.find((candidate) =>
      placed.every(
        (other) =>
          other.row !== candidate ||
          left > other.right + BETWEEN ||
          left + wide < other.left - BETWEEN,
      ),
    );
    if (row !== undefined) placed.push({ ...label, left, row, right: left + wide });
  }
  return placed.map(({ right: _, ...label }) => label);
}

/** Ticks that stand apart on so many pixels: the last one names the unit and stays, then every one that has room. */
export function roomyTicks(
  ticks: RangeBar['ticks'],
  width: number,
  widthOf: (text: string) => number,
): RangeBar['ticks'] {
  const kept: (RangeBar['ticks'][number] & { readonly left: number })[] = [];
  for (const tick of ticks.toReversed()) {
    const wide = widthOf(tick.text);
    const left = Math.max(0, Math.min(width - wide, tick.at * width - wide / 2));
    const next = kept.at(-1);
    if (next === undefined || left + wide < next.left - BETWEEN) kept.push({ ...tick, left });
  }
  return kept.reverse().map(({ at, text }) => ({ at, text }));
}
