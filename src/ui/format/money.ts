import { NBSP } from '../words/formatter.ts';
import { byLocale, language } from '../words/language.ts';
import { type Rounding, rangeOfTexts, withMinus } from './format.ts';

/**
 * Amounts of money by the rules of the look: what was counted in whole units from 100, in cents below that; what is
 * estimated with two significant digits, rounded away from the middle at its ends. Currencies are ISO 4217 codes.
 */

const ROUNDING_MODES = { nearest: 'halfExpand', down: 'floor', up: 'ceil' } as const;

/** Money that was counted: "€5,060", "€0.42", "€0.004". */
export function money(amount: number, currency: string): string {
  const size = Math.abs(amount);
  const digits =
    size !== 0 && size < 0.01
      ? { maximumSignificantDigits: 2 }
      : { minimumFractionDigits: whole(size) ? 0 : 2, maximumFractionDigits: whole(size) ? 0 : 2 };
  return formatted(amount, currency, digits);
}

/** A price that somebody has set, such as that of an hour: "€60", "€62.50". */
export function price(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return formatted(amount, currency, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
}

const whole = (size: number) => size === 0 || size >= 99.995;

/** An estimated amount, two significant digits: "€55,000", "−€40". */
export function moneyEstimate(
  amount: number,
  currency: string,
  rounding: Rounding = 'nearest',
): string {
  return formatted(amount, currency, {
    maximumSignificantDigits: 2,
    roundingMode: ROUNDING_MODES[rounding],
  });
}

/** The same without its currency, for an axis that names it once. */
export function plainEstimate(amount: number): string {
  return withMinus(
    new Intl.NumberFormat(language().locale, {
      maximumSignificantDigits: 2,
      signDisplay: 'negative',
    }).format(amount),
  );
}

/** A range with both ends rounded away from the middle: "€1,200–€2,800", "−€40 to €310". */
export function moneyRange(low: number, high: number, currency: string): string {
  const [from, to] = [moneyEstimate(low, currency, 'down'), moneyEstimate(high, currency, 'up')];
  return rangeOfTexts(from, to, low < 0);
}

const compact = byLocale(
  (locale) => new Intl.NumberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }),
);
const exact = byLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }));

/** A number of tokens: exact below 100,000, compact from there: "9,184", "6.4M". */
export function tokens(value: number): string {
  return (value < 100_000 ? exact() : compact()).format(value);
}

function formatted(
  amount: number,
  currency: string,
  options: Intl.NumberFormatOptions & { roundingMode?: string },
): string {
  const format = new Intl.NumberFormat(language().locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 0,
    signDisplay: 'negative',
    ...options,
  } as Intl.NumberFormatOptions);
  return withMinus(format.format(amount).replaceAll(' ', NBSP));
}
