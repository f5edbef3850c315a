import { passesLuhn, passesMod11And10, remainder97, weighedSum } from './checksums.ts';
import { before, spansOfPattern } from './matches.ts';
import type { Span } from './span.ts';

/** A form of national number: what it looks like, whether one is right, and what has to stand before it, if anything. */
interface Form {
  readonly pattern: RegExp;
  readonly accepts?: (compact: string) => boolean;
  readonly cue?: RegExp;
}

const DNI_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';
const HETU_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
const SOCIAL_CUE =
  /(?:\bssn|\bsocial[ -]security|\bsocial insurance|\bsin\b|national (?:id|insurance)|\bsozialversicherungs?|\bsv-?n|\bsvnr|rentenversicherungs?|\bahv|\bnino\b)[^\d\n]{0,24}$/i;
const TAX_CUE =
  /(?:\bsteuer-?\s?(?:id|identifikations|nummer|nr)|\bidnr|\btax(?:payer)?[ -]?(?:id|no|number|identification)|\btin\b|\bitin\b|\bust-?id|\bvat[ -]?(?:id|no|number)|\bnif\b|\bcpf\b|\bpesel|\bbsn\b|\bburgerservicenummer|\bpersonnummer|\bcpr\b|\brodn[eé] ([cč])[ií]slo|\boib\b|\begn\b|\bcnp\b|\baadhaar|\bemso\b)[^\n]{0,24}$/i;

const FORMS: readonly Form[] = [
  { pattern: /(?<![\w-])(?!000)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\w-])/dg },
  { pattern: /(?<![\w.-])\d{3}[ .-]?\d{2}[ .-]?\d{4}(?![\w-]|\.\d)/dg, cue: SOCIAL_CUE },
  { pattern: /(?<![\w.-])\d{3}[ -]\d{3}[ -]\d{3}(?![\w-]|\.\d)/dg, cue: SOCIAL_CUE },
  // Germany: tax id (also without the word for it, where its check digit is right and it is grouped 2 3 3 3) and pension number
  { pattern: /(?<![\w.,-])[1-9]\d (?:\d{3} ){2}\d{3}(?![\w-]| ?\d)/dg, accepts: passesMod11And10 },
  { pattern: /(?<![\w.-])[1-9]\d(?:[ /]?\d){8,11}(?![\w-]|\.\d)/dg, cue: TAX_CUE },
  { pattern: /(?<!\w)\d{2} ?[0-3]\d[01]\d{3} ?[A-Z] ?\d{3}(?!\w)/dg, accepts: isPensionNumber },
  { pattern: /(?<!\w)DE ?\d{3} ?\d{3} ?\d{3}(?!\w| ?\d)/dg, cue: TAX_CUE },
  // United Kingdom, Switzerland, Austria, France, Italy, Spain
  { pattern: /(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/dg },
  { pattern: /(?<!\w)756\.?\d{4}\.?\d{4}\.?\d{2}(?!\w)/dg, accepts: isSwiss },
  { pattern: /(?<![\w.-])\d{4} ?[0-3]\d[01]\d{3}(?![\w-]|\.\d)/dg, cue: SOCIAL_CUE },
  {
    pattern: /(?<![\w.-])[12] ?\d{2} ?[0-1]\d ?\d{2} ?\d{3} ?\d{3} ?\d{2}(?![\w-]|\.\d)/dg,
    accepts: isFrench,
  },
  { pattern: /(?<!\w)[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z](?!\w)/dgi, accepts: isItalian },
  { pattern: /(?<![\w-])(?:\d{8}|[XYZ]\d{7})-?[A-Z](?![\w-])/dg, accepts: isSpanish },
  // Sweden, Finland, Denmark, Belgium, Brazil, and any number after a word for such a number
  { pattern: /(?<![\w-])(?:19|20)?\d{2}[01]\d[0-3]\d[-+]\d{4}(?![\w-])/dg, accepts: isSwedish },
  {
    pattern: /(?<![\w-])[0-3]\d[01]\d{3}[-+A]\d{3}[0-9A-FHJ-NPR-Y](?![\w-])/dg,
    accepts: isFinnish,
  },
  { pattern: /(?<!\w)\d{2}\.[01]\d\.[0-3]\d-\d{3}\.\d{2}(?!\w)/dg, accepts: isBelgian },
  { pattern: /(?<![\w.])\d{3}\.\d{3}\.\d{3}-\d{2}(?!\w)/dg },
  { pattern: /(?<![\w.-])\d{6}[ /-]?\d{3,5}(?![\w-]|\.\d)/dg, cue: TAX_CUE },
  { pattern: /(?<![\w.-])\d{4} \d{4} \d{4}(?![\w-]|\.\d| \d)/dg, cue: TAX_CUE },
];

/** National numbers of persons: social security, insurance and tax, of many countries. One list for each form. */
export function nationalIds(text: string): Span[][] {
  if (!/\d\d/.test(text)) return [];
  return FORMS.map(({ pattern, accepts, cue }) =>
    spansOfPattern(text, pattern, 'SSN', (match) => {
      if (cue !== undefined && !cue.test(before(text, match.index))) return false;
      return accepts === undefined || accepts(match[0].replace(/[ .-]/g, ''));
    }),
  );
}

/** German pension number: the last digit checks the others, the letter counting as its place in the alphabet. */
function isPensionNumber(compact: string): boolean {
  const letter = String(compact.charCodeAt(8) - 64).padStart(2, '0');
  const digits = compact.slice(0, 8) + letter + compact.slice(9, 11);
  const weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
  const sum = weights.reduce((total, weight, at) => {
    const product = weight * Number(digits.charAt(at));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(compact.at(-1));
}

function isSwiss(compact: string): boolean {
  const sum = weighedSum(compact, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3]);
  return (10 - (sum % 10)) % 10 === Number(compact.at(-1));
}

function isFrench(compact: string): boolean {
  return 97 - remainder97(compact.slice(0, 13)) === Number(compact.slice(13));
}

/** The odd places of an Italian code count by their own table (decree of 23 December 1976). */
const ITALIAN_ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
];

function isItalian(compact: string): boolean {
  const upper = compact.toUpperCase();
  const sum = [...upper.slice(0, 15)].reduce((total, character, at) => {
    const value = /\d/.test(character) ? Number(character) : character.charCodeAt(0) - 65;
    return total + (at % 2 === 0 ? (ITALIAN_ODD[value] ?? 0) : value);
  }, 0);
  return String.fromCharCode(65 + (sum % 26)) === upper.at(-1);
}

function isSpanish(compact: string): boolean {
  const digits = compact.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return DNI_LETTERS.charAt(Number(digits) % 23) === compact.at(-1);
}

function isSwedish(compact: string): boolean {
  return passesLuhn(compact.replace(/\D/g, '').slice(-10));
}

function isFinnish(compact: string): boolean {
  const digits = compact.replace(/\D/g, '').slice(0, 9);
  const expected = HETU_CHARACTERS.charAt(Number(digits) % 31);
  return digits.length === 9 && compact.at(-1) === expected;
}

function isBelgian(compact: string): boolean {
  const serial = compact.slice(0, 9);
  const check = Number(compact.slice(9));
  return 97 - remainder97(serial) === check || 97 - remainder97(`2${serial}`) === check;
}

const LICENCE =
  /(?:\bdriv(?:er'?s?|ing)['’]?s? (?:licen[sc]e|permit)|\bdl (?:no|number|#)|\bf[uü]hrerschein|\bpermis de conduire|\bpatente di guida|\bcarn[eé] de conducir)(?:[ -]?(?:no\.?|number|nummer|nr\.?|id|#))?(?: is| lautet| ist)?[\s:#=]{1,4}(?<value>(?=[A-Z-]{0,8}\d)[A-Z0-9][A-Z0-9-]{4,20})(?![\p{L}\p{N}_])/dgiu;
const DOCUMENT =
  /(?:\bpassport|\breisepass|\b(?:personal)?ausweis|\bidentity card|\bid[ -]card|\bnational id|\bcarte d'identit[eé]|\bpassaporto|\bpasaporte|\bversichertennummer|\bkrankenversicherten|\bpatient id|\binsurance)(?:[ -]?(?:no\.?|number|nummer|nr\.?|id|#)){0,2}(?: is| lautet| ist)?[\s:#=]{1,4}(?<value>(?=[A-Z-]{0,8}\d)[A-Z0-9][A-Z0-9-]{5,20})(?![\p{L}\p{N}_])/dgiu;

/** Numbers of driving licences, passports and identity cards after a word that says so. */
export function documentNumbers(text: string): Span[][] {
  return [
    spansOfPattern(text, LICENCE, 'DRIVER_LICENSE'),
    spansOfPattern(text, DOCUMENT, 'ID', (match) => /\d.*\d/.test(match.groups?.value ?? '')),
  ];
}
