import { languageOf } from '../language.ts';
import type { Span } from './span.ts';
import type { Token } from './tokens.ts';
import { ANY_LANGUAGE, bitOf, VOCABULARIES } from './vocabulary.ts';

const ENGLISH = bitOf('en');
const BITS = VOCABULARIES.map(bitOf);
/** Fewer words in small letters than that tell no language. */
const TELLING = 3;
/** A text or a line of so many words or more of which less than this share is known is in a language that is not known. */
const ENOUGH_WORDS = 5;
const KNOWN_SHARE = 0.5;
/** A line of which more is known is in a language that is. */
const WELL_KNOWN_SHARE = 0.85;
const SURE = 0.6;
/** Of a line whose words are words of a known language as well: without their accents many are. */
const SURER = 0.9;
/** And what a short text in one of them is taken for: dialects and neighbours. */
const KNOWN = new Set<string>([...VOCABULARIES, ...'als bar nds ksh sco gl ast oc szl'.split(' ')]);

/** Which ordinary words are expected at a token: bits of languages. */
export interface Tongue {
  /** Languages whose words may stand here: the line's, the text's, and English. */
  readonly expected: number;
  /** The language of the line; 0 where it is not clear. */
  readonly own: number;
  /** The line is in none of the languages. */
  readonly isForeign: boolean;
}

interface Reading {
  readonly words: number;
  readonly share: number;
  readonly bit: number;
}

/** For each token the languages that its line and its text are in. */
export function tonguesOf(text: string, tokens: readonly Token[]): Tongue[] {
  const whole = readingOf(tokens);
  const tongues: Tongue[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const kind = tokens[at]?.kind;
    if (at < tokens.length && kind !== 'N' && kind !== 'NN') continue;
    const line = tokens.slice(from, at);
    const tongue = tongueOf(whole, readingOf(line), (sure) => isInAnother(text, line, sure));
    for (; from <= at && from < tokens.length; from += 1) tongues.push(tongue);
  }
  return tongues;
}

function tongueOf(whole: Reading, line: Reading, isInAnother: (sure: number) => boolean): Tongue {
  const own = line.words >= TELLING && line.share > KNOWN_SHARE ? line.bit : whole.bit;
  const isTelling = whole.words >= TELLING;
  return {
    expected: isTelling ? whole.bit | own | ENGLISH : ANY_LANGUAGE,
    own: isTelling ? own : 0,
    isForeign:
      isUnknown(line) ||
      (isUnknown(whole) && line.share < KNOWN_SHARE) ||
      (line.words >= TELLING && isInAnother(line.share < WELL_KNOWN_SHARE ? SURE : SURER)),
  };
}

/** Whether a line is surely in none of the languages: Portuguese has many words of Spanish. */
function isInAnother(text: string, line: readonly Token[], sure: number): boolean {
  const from = line[0]?.start ?? 0;
  const language = languageOf(text.slice(from, line.at(-1)?.end ?? from));
  return language !== null && language.confidence > sure && !KNOWN.has(language.code);
}

function isUnknown({ words, share }: Reading): boolean {
  return words >= ENOUGH_WORDS && share < KNOWN_SHARE;
}

/** The language that most words are ordinary in, and how many of them are. */
function readingOf(tokens: readonly Token[]): Reading {
  const words = tokens.filter(({ kind, word }) => kind.startsWith('l') && word.length > 1);
  const counts = BITS.map((bit) => words.filter(({ ordinary }) => ordinary & bit).length);
  const most = Math.max(...counts);
  const bit = most === 0 ? 0 : (BITS[counts.indexOf(most)] ?? 0);
  return { words: words.length, bit, share: words.length === 0 ? 1 : most / words.length };
}

/** Greek is the first script behind Latin in Unicode. */
const BEYOND_LATIN = /[\u0370-\u1dff\u1f00-\u1fff\u2c00-\uffff]/;
const OTHER_SCRIPT = /(?!\p{sc=Latin})\p{L}/gu;
const LATIN = /\p{sc=Latin}+/gu;
const RUN = /(?!\p{sc=Latin})\p{L}{2}[^\n\p{sc=Latin}[\]]*/gu;

/** What of a text is in scripts and languages in which names are not known from other words: nothing of it is to be shown. */
export interface ForeignText {
  /** Lines and runs of other scripts; the whole text where most of it is. */
  readonly scripts: Span[];
  /** Lines in other languages. */
  readonly languages: Span[];
}

/** Finds it: one span for neighbouring lines. */
export function foreignText(
  text: string,
  tokens: readonly Token[],
  tongues: readonly Tongue[],
): ForeignText {
  const lines = linesOf(text);
  if (!BEYOND_LATIN.test(text))
    return { scripts: [], languages: foreignLines(lines, tokens, tongues) };
  const scripts: Span[] = [];
  const hidden = lines.filter(({ start, end }) => isOtherScript(text.slice(start, end)));
  if (hidden.reduce((sum, { start, end }) => sum + end - start, 0) * 2 > text.length) {
    return { scripts: [{ start: 0, end: text.length, label: 'TEXT' }], languages: [] };
  }
  const inScript = new Set(hidden);
  for (const line of lines) {
    if (inScript.has(line)) addLine(scripts, line);
    else scripts.push(...runsOf(text.slice(line.start, line.end), line.start));
  }
  return { scripts, languages: foreignLines(lines, tokens, tongues) };
}

interface Line {
  readonly start: number;
  readonly end: number;
}

function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const from = start;
    start += line.length + 1;
    return { start: from, end: from + line.length };
  });
}

function foreignLines(
  lines: readonly Line[],
  tokens: readonly Token[],
  tongues: readonly Tongue[],
): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const line of lines) {
    while (at < tokens.length && (tokens[at]?.start ?? 0) < line.start) at += 1;
    const first = tokens[at];
    if (first !== undefined && first.start < line.end && tongues[at]?.isForeign) {
      addLine(spans, line);
    }
  }
  return spans;
}

/** More of another script than of Latin: a letter of one without spaces is about half a word. */
function isOtherScript(line: string): boolean {
  const other = line.match(OTHER_SCRIPT)?.length ?? 0;
  return other > 1 && other >= (line.match(LATIN)?.length ?? 0) * 2;
}

function addLine(spans: Span[], { start, end }: Line): void {
  const last = spans.at(-1);
  if (last !== undefined && last.end === start - 1) spans[spans.length - 1] = { ...last, end };
  else spans.push({ start, end, label: 'TEXT' });
}

function runsOf(line: string, from: number): Span[] {
  return [...line.matchAll(RUN)].map(({ index, 0: run }) => ({
    start: from + index,
    end: from + index + run.trimEnd().length,
    label: 'TEXT',
  }));
}
