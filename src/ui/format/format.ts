import { NBSP } from '../words/formatter.ts';
import { byLocale, language } from '../words/language.ts';
import { formatWords } from './words.ts';

/**
 * Figures as people read them, by the rules of the look: counts exact, estimates with two significant digits and
 * rounded away from the middle at their ends, minutes below 100 minutes and hours above, and a word where a figure
 * is missing. Only `Intl` rounds and groups. Every function takes what the API gives; none of them gives "NaN".
 */

/** Where the digits after the second go: to the nearest, or away from the middle for the ends of a range. */
export type Rounding = 'nearest' | 'down' | 'up';

/** What a table shows where a figure is missing; the word for it goes into hidden text beside it. */
export const DASH = '\u2013';

const MINUTES_UP_TO = 100;

type DurationUnit = 'minutes' | 'hours';

const ROUNDING_MODES = { nearest: 'halfExpand', down: 'floor', up: 'ceil' } as const;

const EXACT = { maximumFractionDigits: 0, signDisplay: 'negative' } as const;
const exact = byLocale((locale) => new Intl.NumberFormat(locale, EXACT));
const wholePercent = byLocale(
  (locale) => new Intl.NumberFormat(locale, { ...EXACT, style: 'percent' }),
);
const twoDigits = (rounding: Rounding) =>
  ({
    maximumSignificantDigits: 2,
    maximumFractionDigits: 1,
    roundingPriority: 'lessPrecision',
    roundingMode: ROUNDING_MODES[rounding],
    signDisplay: 'negative',
  }) as const;
const estimateIn = (rounding: Rounding) =>
  byLocale((locale) => new Intl.NumberFormat(locale, twoDigits(rounding)));
const estimates: Readonly<Record<Rounding, () => Intl.NumberFormat>> = {
  nearest: estimateIn('nearest'),
  down: estimateIn('down'),
  up: estimateIn('up'),
};

/** A counted thing, exact: "9,184". Null and what is not a number: "not known". With its noun it is a message. */
export function count(value: number | null): string {
  return isKnown(value) ? withMinus(exact().format(value)) : formatWords.notKnown;
}

const upToTwoPlaces = byLocale(
  (locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
);

/** A value that somebody has set, up to two places: "1.9", "0.75". */
export function decimal(value: number): string {
  return withMinus(upToTwoPlaces().format(value));
}

/** An estimate without a unit, two significant digits: "1,200", "−40". */
export function estimate(value: number, rounding: Rounding = 'nearest'): string {
  if (!isKnown(value)) return formatWords.notKnown;
  return withMinus(estimates[rounding]().format(value));
}

/** An estimated duration. Input: minutes. "24 min", "1.7 h"; null: "not estimated". */
export function duration(minutes: number | null, rounding: Rounding = 'nearest'): string {
  if (!isKnown(minutes)) return formatWords.notEstimated;
  const unit = unitFor(minutes, rounding);
  return formatWords[unit](estimate(inUnit(minutes, unit), rounding));
}

/** The figure and the sign of the unit of `duration`, for where they are set apart. */
export function durationParts(
  minutes: number,
  rounding: Rounding = 'nearest',
): { figure: string; unit: string } {
  const unit = unitFor(minutes, rounding);
  return { figure: estimate(inUnit(minutes, unit), rounding), unit: signOf(unit) };
}

/** As `duration`, in words for a sentence: "24 minutes", "1,200 hours", "1 hour". */
export function durationInWords(minutes: number, rounding: Rounding = 'nearest'): string {
  const unit = unitFor(minutes, rounding);
  const format = new Intl.NumberFormat(language().locale, {
    ...twoDigits(rounding),
    style: 'unit',
    unit: unit === 'hours' ? 'hour' : 'minute',
    unitDisplay: 'long',
  });
  return withMinus(format.format(inUnit(minutes, unit)).replaceAll(' ', NBSP));
}

/** A range with both ends rounded away from the middle and one unit: "1,200–2,800 h", "−40 to 310 h". Input: minutes. */
export function durationRange(low: number, high: number): string {
  const { from, to, unit } = rangeEnds(low, high);
  return formatWords[unit](rangeOfTexts(from, to, low < 0));
}

/** As `durationRange`, to stand after "between": "−40 and 310 h". Input: minutes. */
export function durationBetween(low: number, high: number): string {
  const { from, to, unit } = rangeEnds(low, high);
  return formatWords[unit](formatWords.between(from, to));
}

/** Two ends of a range as one text: "1,200–2,800"; "−40 to 310" where the low one is below zero. */
export function rangeOfTexts(low: string, high: string, isBelowZero: boolean): string {
  return isBelowZero ? formatWords.range(low, high) : `${low}${DASH}${high}`;
}

function rangeEnds(low: number, high: number): { from: string; to: string; unit: DurationUnit } {
  const widest = Math.abs(low) > Math.abs(high) ? low : high;
  const unit = unitFor(widest, widest === low ? 'down' : 'up');
  return {
    from: estimate(inUnit(low, unit), 'down'),
    to: estimate(inUnit(high, unit), 'up'),
    unit,
  };
}

/** A unit in which a whole axis or column is given: how long it is, its sign, and a figure in it. */
export interface CommonUnit {
  readonly perUnit: number;
  readonly sign: string;
  readonly of: (figure: string) => string;
}

/** The one unit for all of these. Input: minutes, any number of them. */
export function commonUnit(minutes: readonly number[]): CommonUnit {
  const most = minutes.reduce((widest, value) => Math.max(widest, Math.abs(value)), 0);
  const unit = most < MINUTES_UP_TO ? 'minutes' : 'hours';
  return { perUnit: unit === 'hours' ? 60 : 1, sign: signOf(unit), of: formatWords[unit] };
}

/** A factor with two digits: "×1.6". */
export function factor(value: number): string {
  return `×${estimate(value)}`;
}

/** A share as whole per cent. Input: 0.64 gives "64%"; null: "not known". */
export function percent(share: number | null): string {
  return isKnown(share) ? withMinus(wholePercent().format(share)) : formatWords.notKnown;
}

/** How a figure moved. `sign` is a triangle, never a colour; "same" where nothing is left after rounding. */
export interface Change {
  readonly direction: 'more' | 'less' | 'same';
  readonly sign: '▲' | '▼' | '';
  /** Without its sign: "15%" or "24". */
  readonly size: string;
}

/** On less no change is said in per cent: one more or less would be a large share of it. */
export const LEAST_BASE = 10;

/** Change in whole per cent; null where there is nothing to divide by, or a sign changes: no per cent says that. */
export function changeInPercent(now: number | null, before: number | null): Change | null {
  if (!isKnown(now) || !isKnown(before) || before <= 0 || now < 0) return null;
  const share = Math.round((now / before - 1) * 100) / 100;
  return changeOf(share, percent(Math.abs(share)));
}

function changeOf(difference: number, size: string): Change {
  if (difference > 0) return { direction: 'more', sign: '▲', size };
  if (difference < 0) return { direction: 'less', sign: '▼', size };
  return { direction: 'same', sign: '', size };
}

/** A small count in words, to begin a sentence with: "Four"; figures from ten. */
export function countInWords(value: number): string {
  return formatWords.smallCounts[value] ?? count(value);
}

/** A time that passed or will pass. Input: seconds >= 0. "41 s", "2 min 5 s", "1 h 4 min". */
export function elapsed(seconds: number | null): string {
  if (!isKnown(seconds)) return formatWords.notKnown;
  const whole = Math.max(0, Math.round(seconds));
  const { hours, minutes, together } = formatWords;
  if (whole < 60) return formatWords.seconds(count(whole));
  if (whole < 3600) {
    const larger = minutes(count(Math.floor(whole / 60)));
    return whole % 60 === 0 ? larger : together(larger, formatWords.seconds(count(whole % 60)));
  }
  const larger = hours(count(Math.floor(whole / 3600)));
  const rest = Math.floor((whole % 3600) / 60);
  return rest === 0 ? larger : together(larger, minutes(count(rest)));
}

/** As programs read figures, to reckon with what is rounded. */
const plainEstimate = (rounding: Rounding) =>
  new Intl.NumberFormat('en', { ...twoDigits(rounding), useGrouping: false });
const PLAIN: Readonly<Record<Rounding, Intl.NumberFormat>> = {
  nearest: plainEstimate('nearest'),
  down: plainEstimate('down'),
  up: plainEstimate('up'),
};

function unitFor(minutes: number, rounding: Rounding): DurationUnit {
  // 99.6 would round to "100 min", which the rule gives in hours.
  const rounded = Number(PLAIN[rounding].format(minutes));
  return Math.abs(rounded) < MINUTES_UP_TO ? 'minutes' : 'hours';
}

const signOf = (unit: DurationUnit): string =>
  unit === 'hours' ? formatWords.hourSign : formatWords.minuteSign;

function inUnit(minutes: number, unit: DurationUnit): number {
  return unit === 'hours' ? minutes / 60 : minutes;
}

function isKnown(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

/** The minus sign of typography: as wide as the plus, and no place to break a line. */
export function withMinus(text: string): string {
  return text.replace('-', '\u2212');
}
