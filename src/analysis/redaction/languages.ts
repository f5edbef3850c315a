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
export function tonguesOf(tokens: readonly Token[]): Tongue[] {
  const whole = readingOf(tokens);
  const tongues: Tongue[] = [];
  let from = 0;
  for (let at = 0; at <= tokens.length; at += 1) {
    const kind = tokens[at]?.kind;
    if (at < tokens.length && kind !== 'N' && kind !== 'NN') continue;
    const tongue = tongueOf(whole, readingOf(tokens.slice(from, at)));
    for (; from <= at && from < tokens.length; from += 1) tongues.push(tongue);
  }
  return tongues;
}

function tongueOf(whole: Reading, line: Reading): Tongue {
  const own = line.words >= TELLING && line.share > KNOWN_SHARE ? line.bit : whole.bit;
  const isTelling = whole.words >= TELLING;
  return {
    expected: isTelling ? whole.bit | own | ENGLISH : ANY_LANGUAGE,
    own: isTelling ? own : 0,
    isForeign: isUnknown(line) || (isUnknown(whole) && line.share < KNOWN_SHARE),
  };
}

function isUnknown({ words, share }: Reading): boolean {
  return words >= ENOUGH_WORDS && share < KNOWN_SHARE;
}

/** The language that most words are ordinary in, and how many of them are. */
function readingOf(tokens: readonly Token[]): Reading {
  const counts = BITS.map(() => 0);
  let words = 0;
  for (const { kind, word, ordinary } of tokens) {
    if (!kind.startsWith('l') || word.length < 2) continue;
    words += 1;
    for (const [place, bit] of BITS.entries()) {
      if (ordinary & bit) counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const most = Math.max(...counts);
  const bit = BITS[counts.indexOf(most)] ?? 0;
  return { words, bit: most === 0 ? 0 : bit, share: words === 0 ? 1 : most / words };
}

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
  const scripts: Span[] = [];
  const languages: Span[] = [];
  let hidden = 0;
  let from = 0;
  let token = 0;
  for (const line of text.split('\n')) {
    const end = from + line.length;
    while (token < tokens.length && (tokens[token]?.start ?? 0) < from) token += 1;
    if (isOtherScript(line)) {
      hidden += line.length;
      addLine(scripts, from, end);
    } else if ((tokens[token]?.start ?? text.length) < end && tongues[token]?.isForeign) {
      addLine(languages, from, end);
    } else scripts.push(...runsOf(line, from));
    from = end + 1;
  }
  const isWhole = hidden * 2 > text.length;
  return {
    languages,
    scripts: isWhole ? [{ start: 0, end: text.length, label: 'TEXT' }] : scripts,
  };
}

/** More of another script than of Latin: a letter of one without spaces is about half a word. */
function isOtherScript(line: string): boolean {
  const other = line.match(OTHER_SCRIPT)?.length ?? 0;
  return other > 1 && other >= (line.match(LATIN)?.length ?? 0) * 2;
}

function addLine(lines: Span[], start: number, end: number): void {
  const last = lines.at(-1);
  if (last !== undefined && last.end === start - 1) {
    lines[lines.length - 1] = { ...last, end };
  } else lines.push({ start, end, label: 'TEXT' });
}

function runsOf(line: string, from: number): Span[] {
  return [...line.matchAll(RUN)].map(({ index, 0: run }) => ({
    start: from + index,
    end: from + index + run.trimEnd().length,
    label: 'TEXT',
  }));
}
