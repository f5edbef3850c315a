import { ibanLength, isIban, passesLuhn } from './checksums.ts';
import { before, spansOfPattern } from './matches.ts';
import type { Span } from './span.ts';

const DIGITS = /(?<![\p{L}\p{N}_.,+-]|[\d] )\d(?:[ -]?\d){11,18}(?![\p{L}\p{N}_]|[.,]\d|[ -]\d)/dgu;
/** Issuers of cards and the lengths of their numbers (ISO/IEC 7812 ranges). */
const ISSUERS: readonly (readonly [RegExp, readonly number[]])[] = [
  [/^4/, [13, 16, 19]],
  [/^(?:5[1-5]|2[2-7])/, [16]],
  [/^3[47]/, [15]],
  [/^3(?:0[0-5]|[689])/, [14, 16]],
  [/^(?:6011|64[4-9]|65|622)/, [16, 19]],
  [/^(?:35|62)/, [16, 17, 18, 19]],
  [/^(?:1800|2131)/, [15]],
  [/^(?:50|5[6-9]|6)/, [12, 13, 14, 15, 16, 17, 18, 19]],
];
const GROUPED =
  /^(?:\d{4}[ -]){3}\d{1,7}$|^\d{4}[ -]\d{6}[ -]\d{4,5}$|^\d+$|^(?:\d{4}[ -]){4}\d{3}$/;
const CARD_CUE =
  /\b(?:cards?|cc|credit|debit|visa|master ?card|amex|american express|maestro|discover|diners|karten?(?:nummer)?|kreditkarten?(?:nummer)?|carte|tarjeta|carta|cart[aã]o|pan)\b[^\d\n]{0,30}$/i;

/** Numbers of payment cards: by issuer, length and check digit; after a word for cards also with a wrong check digit. */
export function cards(text: string): Span[] {
  return spansOfPattern(text, DIGITS, 'CREDIT_CARD', (match) => {
    const digits = match[0].replace(/\D/g, '');
    if (/^(\d)\1+$/.test(digits)) return false;
    if (CARD_CUE.test(before(text, match.index))) return digits.length >= 12;
    return GROUPED.test(match[0]) && isIssued(digits) && passesLuhn(digits);
  });
}

function isIssued(digits: string): boolean {
  return ISSUERS.some(([start, lengths]) => start.test(digits) && lengths.includes(digits.length));
}

/** As people write an IBAN: nothing else is, so that a digit that is wrong hides it all the same. */
const IN_FOURS = /^[A-Z]{2}\d{2}(?: [A-Z0-9]{4}){3,7}(?: [A-Z0-9]{1,3})?$/;

const IBAN_START = /(?<![\p{L}\p{N}_])[A-Z]{2}\d{2}(?=[ -]?[A-Z0-9]{4})/giu;

/** Account numbers in the form of an IBAN: by country, length and check digits; after "IBAN" also with wrong ones. */
export function ibans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(IBAN_START)) {
    const length = ibanLength(match[0].slice(0, 2));
    if (length === null) continue;
    const end = endOfGroups(text, match.index, length);
    if (end === null || match.index < (spans.at(-1)?.end ?? 0)) continue;
    const compact = text.slice(match.index, end).replace(/[ -]/g, '');
    const written = text.slice(match.index, end);
    if (
      isIban(compact) ||
      IN_FOURS.test(written) ||
      /\biban\b[^\n]{0,20}$/i.test(before(text, match.index))
    )
      spans.push({ start: match.index, end, label: 'IBAN' });
  }
  return spans;
}

/** Where so many letters and digits end, single spaces or dashes between them aside; null if they are not there. */
function endOfGroups(text: string, start: number, length: number): number | null {
  let at = start;
  let seen = 0;
  while (seen < length) {
    const character = text.charAt(at);
    if (/[A-Za-z0-9]/.test(character)) seen += 1;
    else if (!/[ -]/.test(character) || !/[A-Za-z0-9]/.test(text.charAt(at + 1))) return null;
    at += 1;
  }
  return /[\p{L}\p{N}_]/u.test(text.charAt(at)) ? null : at;
}

const ACCOUNT =
  /(?:\b(?:bank )?account (?:no\.?|number|#)|\bacct\.? ?(?:no\.?|#)?|\bkonto-?(?:nummer|nr\.?)|\bkto\.?-?(?:nr\.?)?|\bsort code|\brouting (?:no\.?|number)|\bbankleitzahl|\bblz)["']?(?: is| lautet| ist)?[\s:#=]{1,4}["']?(?<value>\d(?:[ -]?\d){4,16})(?![\p{L}\p{N}_])/dgiu;

/** Bank account numbers after a word that says so. */
export function accounts(text: string): Span[] {
  return spansOfPattern(text, ACCOUNT, 'ACCOUNT');
}
