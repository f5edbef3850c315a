import type { CodeMap } from './code.ts';
import { after, before } from './matches.ts';
import type { Span } from './span.ts';

const CANDIDATE =
  /(?<![\p{L}\p{N}_/#$€£+-]|\d[ .,:=])[+(]{0,2}\d(?:[ \t()./\u2011-\u2013-]{0,3}\d){4,17}(?: ?(?:x|ext\.?|app\.?|durchwahl) ?\d{1,6})?(?![\p{L}\p{N}_%€]|[.,:/]\d)/dgu;
const NOT_A_PHONE: readonly RegExp[] = [
  /^(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}(?:$|\D)/,
  /^\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}(?:$|\D)/,
  /^\d{1,2}[./]\d{1,2}[./]\d{2}$/,
  /^\d+\.\d+$/,
  /^(?:19|20)\d{2} ?[-/–] ?(?:19|20)?\d{2}$/,
  /^\d{1,3}(?:[. ]000)+$/,
  /^(\d)(?:\D*\1)+$/,
];
/** Shapes that are phone numbers wherever they stand: with a country, or as North America writes them. */
const CERTAIN: readonly RegExp[] = [
  /^\(?\+\)?\(?\d[\d \t()./\u2011-\u2013-]{6,}\d(?: ?(?:x|ext)\D{0,2}\d+)?$/,
  /^(?:\+?1[-. ])?\(?\d{3}\)?[-.]\d{3}[-.]\d{4}(?: ?(?:x|ext)\D{0,2}\d+)?$/,
  /^(?:\+?1[-. ])?\(\d{3}\) ?\d{3}[-. ]\d{4}(?: ?(?:x|ext)\D{0,2}\d+)?$/,
  /^00[1-9]\d{0,2}[ /().-]{1,2}\d[\d \t()./-]{5,}\d(?:x\d+)?$/,
  /^\(\d{2,5}\) ?\d{3,4}[- ]\d{3,4}$/,
  /x\d{3,6}$/,
];
/** Shapes that are phone numbers in prose: a trunk zero and groups. */
const LIKELY: readonly RegExp[] = [
  /^\(?0[1-9]\d{0,4}\)?(?: ?[/–-] ?| )\d{2,9}(?:[ -]?\d{1,8}){0,4}$/,
  /^0[1-9](?:[ .-]\d{2}){4}$/,
  /^0[1-9]\d{8,10}$/,
  /^[5-9]\d{2} \d{2} \d{2} \d{2}$/,
  /^[1-9]\d{2} \d{3} \d{2} \d{2}$/,
  /^[4-9]\d{2}[ -]\d{3}[ -]\d{3}$/,
  /^\d{1,2}\/\d{3}-\d{3,4}$/,
];
const CUE =
  /(?:\b(?:tele)?(?:phone|fon|phon)s?\b|\btel\b|\btel\.|\bfax\b|\bmobile?\b|\bmobil(?:e|nummer)?\b|\bcell(?:phone|ular)?\b|\bdesk\b|\bhandy(?:nummer)?|\btelefon(?:nummer|isch|o)?\b|\brufnummer|\bphone number|\bnummer\b|\bnumero\b|\bnuméro\b|\bt[eé]l[eé]fono?\b|\bwhats ?app\b|\bsignal\b|\bsms\b|\bhotline\b|\bextension\b|\bdurchwahl\b|\bdial\b|\bcall(?:ing|ed)? (?:me|us|him|her|them|back|on|at|you)\b|\b(?:can|please|could|to|just|or|and|number to) call\b|\bring (?:me|us|him|her)\b|\btext (?:me|us|him|her)\b|\breach(?:ed)? (?:me|us|him|her|them|you|at|on|under)?\b|\bcontact(?:ed)? (?:me|us|him|her|number|at)?\b|\berreich(?:en|bar|st)?\b|\bruf(?:en|t)?\b|\banrufe?n?\b|\banswering (?:at|on)\b|\bmessages? (?:to|on|at)\b|\bregistered\b|\bmy number\b|\bhis number\b|\bher number\b|\bphone_?(?:no|number)?\b|\b(?:office|home|work|private?|gesch[aä]ftlich|b[uü]ro) ?(?:number|nummer)?\s*:)[^\d\n]{0,24}\n?[ \t>"']{0,4}$/iu;
const CUE_BEHIND =
  /^[ \t"']{0,2}[-–,(]?[ \t]?\(?(?:office|fax|mobile|cell|phone|desk|home|work|mobil|handy|b[uü]ro|privat)\b/i;

/** The name of a street, so that the number before is a house or a postcode. */
const HOUSE_BEHIND = /^ (?!Fax|Tel|Mob|E-?[Mm]ail|Cell|Office|Desk)\p{Lu}\p{Ll}/u;

/** Phone and fax numbers: by country code, by the shape of a national number, or after a word that announces one. */
export function phones(text: string, code: CodeMap): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(CANDIDATE)) {
    // A bracket around the whole is none of the number's.
    const around = match[0].startsWith('(') && !match[0].includes(')') ? 1 : 0;
    const span = phoneIn(text, match[0].slice(around), match.index + around, code);
    if (span !== null) spans.push(span);
  }
  return spans;
}

function phoneIn(text: string, candidate: string, start: number, code: CodeMap): Span | null {
  if (NOT_A_PHONE.some((shape) => shape.test(candidate))) return null;
  const span: Span = { start, end: start + candidate.length, label: 'PHONE' };
  const digits = candidate.replace(/\D/g, '').length;
  if (digits < 9 && HOUSE_BEHIND.test(after(text, span.end))) return null;
  if (digits >= 6 && digits <= 21 && isAnnounced(text, span)) return span;
  if (digits < 7 || /^ \p{Lu}\p{Ll}/u.test(after(text, span.end))) return null;
  return (code.isCode(start) ? isCertainInCode : isCertainInProse)(candidate, digits) ? span : null;
}

/** Numbers abound in programs: only a country code or an area in brackets tells a phone there. */
function isCertainInCode(candidate: string): boolean {
  return /^\+|^\(\d{3}\) /.test(candidate) && isCertain(candidate);
}

function isCertainInProse(candidate: string, digits: number): boolean {
  return isCertain(candidate) || (digits >= 8 && LIKELY.some((shape) => shape.test(candidate)));
}

function isCertain(candidate: string): boolean {
  return CERTAIN.some((shape) => shape.test(candidate));
}

function isAnnounced(text: string, { start, end }: Span): boolean {
  return CUE.test(before(text, start, 56)) || CUE_BEHIND.test(after(text, end));
}
