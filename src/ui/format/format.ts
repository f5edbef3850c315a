/**
 * Figures as people read them, by the rules of the look: counts exact, estimates with two significant digits and
 * rounded away from the middle at their ends, minutes below 100 minutes and hours above, and a word where a figure
 * is missing. Only `Intl` rounds and groups. Every function takes what the API gives; none of them gives "NaN".
 */

/** Where the digits after the second go: to the nearest, or away from the middle for the ends of a range. */
export type Rounding = 'nearest' | 'down' | 'up';

/** Between a figure and its unit, so that a line never ends between the two. */
export const NBSP = '\u00a0';

/** What a table shows where a figure is missing; the word for it goes into hidden text beside it. */
export const DASH = '\u2013';

const LOCALE = 'en';
const MINUTES_UP_TO = 100;

type DurationUnit = 'min' | 'h';

const ROUNDING_MODES = { nearest: 'halfExpand', down: 'floor', up: 'ceil' } as const;

const exact = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0, signDisplay: 'negative' });
const wholePercent = new Intl.NumberFormat(LOCALE, {
  style: 'percent',
  maximumFractionDigits: 0,
  signDisplay: 'negative',
});
const estimates = Object.fromEntries(
  Object.entries(ROUNDING_MODES).map(([rounding, roundingMode]) => [
    rounding,
    new Intl.NumberFormat(LOCALE, {
      maximumSignificantDigits: 2,
      maximumFractionDigits: 1,
      roundingPriority: 'lessPrecision',
      roundingMode,
      signDisplay: 'negative',
    }),
  ]),
) as Record<Rounding, Intl.NumberFormat>;

/** A counted thing, exact: "9,184". Null and what is not a number: "not known". */
export function count(value: number | null): string {
  return isKnown(value) ? withMinus(exact.format(value)) : 'not known';
}

/** A count with its noun: "1 conversation", "9,184 conversations". */
export function counted(value: number, singular: string, plural = `${singular}s`): string {
  return `${count(value)}${NBSP}${value === 1 ? singular : plural}`;
}

/** An estimate without a unit, two significant digits: "1,200", "−40". */
export function estimate(value: number, rounding: Rounding = 'nearest'): string {
  if (!isKnown(value)) return 'not known';
  return withMinus(estimates[rounding].format(value));
}

/** An estimated duration. Input: minutes. "24 min", "1.7 h"; null: "not estimated". */
export function duration(minutes: number | null, rounding: Rounding = 'nearest'): string {
  if (!isKnown(minutes)) return 'not estimated';
  const unit = unitFor(minutes, rounding);
  return `${estimate(inUnit(minutes, unit), rounding)}${NBSP}${unit}`;
}

/** The figure and the unit of `duration`, for where they are set apart. */
export function durationParts(
  minutes: number,
  rounding: Rounding = 'nearest',
): { figure: string; unit: string } {
  const unit = unitFor(minutes, rounding);
  return { figure: estimate(inUnit(minutes, unit), rounding), unit };
}

/** As `duration`, in words for a sentence: "24 minutes", "1,200 hours", "1 hour". */
export function durationInWords(minutes: number, rounding: Rounding = 'nearest'): string {
  const unit = unitFor(minutes, rounding);
  const figure = estimate(inUnit(minutes, unit), rounding);
  const noun = unit === 'h' ? 'hour' : 'minute';
  return `${figure}${NBSP}${figure === '1' ? noun : `${noun}s`}`;
}

/** A range with both ends rounded away from the middle and one unit: "1,200–2,800 h", "−40 to 310 h". Input: minutes. */
export function durationRange(low: number, high: number): string {
  const { from, to, unit } = rangeEnds(low, high);
  const between = low < 0 ? ' to ' : DASH;
  return `${from}${between}${to}${NBSP}${unit}`;
}

/** As `durationRange`, to stand after "between": "−40 and 310 h". Input: minutes. */
export function durationBetween(low: number, high: number): string {
  const { from, to, unit } = rangeEnds(low, high);
  return `${from} and ${to}${NBSP}${unit}`;
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

/** The one unit in which a whole axis or column is given. Input: minutes, any number of them. */
export function commonUnit(minutes: readonly number[]): { unit: DurationUnit; perUnit: number } {
  const most = minutes.reduce((widest, value) => Math.max(widest, Math.abs(value)), 0);
  return most < MINUTES_UP_TO ? { unit: 'min', perUnit: 1 } : { unit: 'h', perUnit: 60 };
}

/** A factor with two digits: "×1.6". */
export function factor(value: number): string {
  return `×${estimate(value)}`;
}

/** A share as whole per cent. Input: 0.64 gives "64%"; null: "not known". */
export function percent(share: number | null): string {
  return isKnown(share) ? withMinus(wholePercent.format(share)) : 'not known';
}

/** A share of people: "64%", and "3 of 8" below ten people, where a per cent would pretend. */
export function shareOfPeople(part: number, whole: number): string {
  return whole < 10 ? `${count(part)} of ${count(whole)}` : percent(part / whole);
}

/** How a figure moved. `sign` is a triangle, never a colour; "same" where nothing is left after rounding. */
export interface Change {
  readonly direction: 'more' | 'less' | 'same';
  readonly sign: '▲' | '▼' | '';
  /** Without its sign: "15%" or "24". */
  readonly size: string;
}

/** Change in whole per cent; null where there is nothing to divide by, or a sign changes: no per cent says that. */
export function changeInPercent(now: number | null, before: number | null): Change | null {
  if (!isKnown(now) || !isKnown(before) || before <= 0 || now < 0) return null;
  const share = Math.round((now / before - 1) * 100) / 100;
  return changeOf(share, percent(Math.abs(share)));
}

/** Change of a count, as a count. */
export function changeInCount(now: number, before: number): Change {
  return changeOf(now - before, count(Math.abs(now - before)));
}

function changeOf(difference: number, size: string): Change {
  if (difference > 0) return { direction: 'more', sign: '▲', size };
  if (difference < 0) return { direction: 'less', sign: '▼', size };
  return { direction: 'same', sign: '', size };
}

/** A small count in words, to begin a sentence with: "Four"; figures from ten. */
export function countInWords(value: number): string {
  const words = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];
  return words[value] ?? count(value);
}

/** A time that passed or will pass. Input: seconds >= 0. "41 s", "2 min 5 s", "1 h 4 min". */
export function elapsed(seconds: number | null): string {
  if (!isKnown(seconds)) return 'not known';
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole}${NBSP}s`;
  if (whole < 3600) return pair(Math.floor(whole / 60), 'min', whole % 60, 's');
  return pair(Math.floor(whole / 3600), 'h', Math.floor((whole % 3600) / 60), 'min');
}

function pair(major: number, majorUnit: string, minor: number, minorUnit: string): string {
  const first = `${count(major)}${NBSP}${majorUnit}`;
  return minor === 0 ? first : `${first} ${minor}${NBSP}${minorUnit}`;
}

function unitFor(minutes: number, rounding: Rounding): DurationUnit {
  // 99.6 would round to "100 min", which the rule gives in hours.
  const rounded = Number(estimates[rounding].format(minutes).replaceAll(',', ''));
  return Math.abs(rounded) < MINUTES_UP_TO ? 'min' : 'h';
}

function inUnit(minutes: number, unit: DurationUnit): number {
  return unit === 'h' ? minutes / 60 : minutes;
}

function isKnown(value: number | null): value is number {
  return value !== null && Number.isFinite(value);
}

/** The minus sign of typography: as wide as the plus, and no place to break a line. */
function withMinus(text: string): string {
  return text.replace('-', '\u2212');
}
