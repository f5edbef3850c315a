import type { CodeMap } from './code.ts';
import { type ForeignText, foreignText, type Tongue, tonguesOf } from './languages.ts';
import { GIVEN, isFrequent, SURNAME } from './lexicon.ts';
import { disjoint, type Label, type Span } from './span.ts';
import { isOrdinary, strangers } from './strangers.ts';
import { type Tag, type Tagger, taggerOf } from './tagger.ts';
import { shippedWeights } from './tagger-weights.ts';
import { type Token, tokensOf } from './tokens.ts';
import { bitOf } from './vocabulary.ts';

const ENGLISH = bitOf('en');

let shipped: Tagger | undefined;

/** The tagger by the weights that ship. */
export function shippedTagger(): Tagger {
  shipped ??= taggerOf(shippedWeights());
  return shipped;
}

/** People, places and organisations of a text, and what of it is in no language that is known: each sorted and disjoint. */
export function entities(
  text: string,
  code: CodeMap,
  tagger: Tagger,
): { readonly names: Span[]; readonly foreign: ForeignText } {
  const all = tokensOf(text);
  const tokens = all.filter(({ start }) => !code.isCode(start));
  const tongues = tonguesOf(text, tokens);
  const words = wordsOfCode(all, code);
  const tagged = spansOfTags(text, tokens, tagger(tokens)).flatMap(
    (span) => believed(span, tokens, tongues) ?? [],
  );
  const found = disjoint(text, [tagged, strangers(tokens, tongues, words)]);
  const names = withRepeats(tokens, joined(text, found));
  return { names, foreign: foreignText(text, tokens, tongues) };
}

/** Parts of a name as one: neighbours of which one at least is known to be of a person. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    const isPart = last !== undefined && text.slice(last.end, span.start) === ' ';
    if (isPart && isOfPerson(last) && isOfPerson(span)) {
      whole[whole.length - 1] = { start: last.start, end: span.end, label: 'PERSON' };
    } else whole.push(span);
  }
  return whole;
}

function isOfPerson({ label }: Span): boolean {
  return label === 'PERSON' || label === 'NAME';
}

/** Words that stand in program text as well: what they name is a part of the program. */
function wordsOfCode(tokens: readonly Token[], code: CodeMap): Set<string> {
  const words = new Set<string>();
  for (const { start, word, kind } of tokens) {
    if (/^[lCMU]/.test(kind) && code.isCode(start)) words.add(word);
  }
  return words;
}

/**
 * What is to be believed of a span that the tagger found: it holds more than ordinary words, and none of them at its
 * ends where it is about a person. Null where nothing is left.
 */
function believed(span: Span, tokens: readonly Token[], tongues: readonly Tongue[]): Span | null {
  if (span.label === 'TITLE') return span;
  const from = placeFrom(tokens, span.start);
  const words = tokens
    .slice(from, placeFrom(tokens, span.end))
    .map((token, place) => ({ token, tongue: tongues[from + place] as Tongue }))
    .filter(({ token }) => /^[lCUMuI]/.test(token.kind));
  const telling = words
    .filter(({ token, tongue }, place) => isTellingOf(span.label, token, tongue, place))
    .map(({ token }) => token);
  if (words.length === 0) return span;
  const [first] = telling;
  const last = telling.at(-1);
  if (first === undefined || last === undefined) return null;
  return span.label === 'PERSON' ? { ...span, start: first.start, end: last.end } : span;
}

function isTellingOf(label: Label, token: Token, tongue: Tongue, place: number): boolean {
  if (label === 'ADDRESS' && /^.[asu]/.test(token.kind)) return true;
  if (label === 'ORGANIZATION' && place > 0 && /^.o$/.test(token.kind)) return true;
  return !isOrdinary(token, tongue) || (label === 'PERSON' && isNamed(token, tongue));
}

/** A name in the lists more than a word of the language. */
function isNamed({ kind, word, lists, ordinary }: Token, { own }: Tongue): boolean {
  if ((lists & (GIVEN | SURNAME)) === 0 || isFrequent(lists)) return false;
  if (kind.startsWith('l') && word.length < 4) return false;
  return own === 0 || own === ENGLISH || (ordinary & own) === 0;
}

/** The place of the first token that starts at an index or behind it. */
function placeFrom(tokens: readonly Token[], start: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Joins neighbours of one label that only spaces separate. */
function spansOfTags(text: string, tokens: readonly Token[], tags: readonly Tag[]): Span[] {
  const spans: Span[] = [];
  let open: { start: number; end: number; label: Label } | null = null;
  for (const [at, { start, end, kind }] of tokens.entries()) {
    const tag = tags[at] ?? 'O';
    if (open !== null && open.label === tag && /^\S*\s{0,8}$/.test(text.slice(open.end, start))) {
      open.end = end;
      continue;
    }
    if (open !== null) spans.push(open);
    open = tag === 'O' || isBreak(kind) ? null : { start, end, label: tag };
  }
  if (open !== null) spans.push(open);
  return spans.map((span) => trimmed(text, span)).filter(({ start, end }) => end > start);
}

function isBreak(kind: string): boolean {
  return kind === 'N' || kind === 'NN';
}

const EDGE = /[^\p{L}\p{N}]/u;

function trimmed(text: string, { start, end, label }: Span): Span {
  let from = start;
  let to = end;
  while (
    from < to &&
    EDGE.test(text.charAt(from)) &&
    !/\p{M}|[\ud800-\udfff]/u.test(text.charAt(from))
  )
    from += 1;
  const keepsDot = label === 'TITLE' || label === 'ADDRESS' || label === 'ORGANIZATION';
  while (
    to > from &&
    EDGE.test(text.charAt(to - 1)) &&
    !(keepsDot && text.charAt(to - 1) === '.') &&
    !/\p{M}/u.test(text.charAt(to - 1))
  )
    to -= 1;
  return { start: from, end: to, label };
}

/** Adds where the words of a name that was found stand once more: whoever was recognised once is recognised throughout. */
function withRepeats(tokens: readonly Token[], spans: readonly Span[]): Span[] {
  const names = namesIn(tokens, spans);
  if (names.size === 0) return [...spans];
  const more = tokens.filter((token) => names.has(token.word) && isTelling(token));
  return merged(spans, more);
}

function namesIn(tokens: readonly Token[], spans: readonly Span[]): Set<string> {
  const people = spans.filter(({ label }) => label === 'PERSON');
  const names = new Set<string>();
  let at = 0;
  for (const token of tokens) {
    while (at < people.length && (people[at]?.end ?? 0) <= token.start) at += 1;
    if (token.start >= (people[at]?.start ?? Number.POSITIVE_INFINITY) && isTelling(token))
      names.add(token.word);
  }
  return names;
}

/** A word that is a name in this text is one wherever it stands, in small letters unless it is a word as well. */
function isTelling({ word, kind, lists, ordinary }: Token): boolean {
  if (word.length < 3 || !/^[lCMU]/.test(kind) || isFrequent(lists)) return false;
  return !kind.startsWith('l') || ordinary === 0;
}

function merged(spans: readonly Span[], more: readonly Token[]): Span[] {
  const all: Span[] = [];
  let at = 0;
  for (const { start, end } of more) {
    for (; at < spans.length && (spans[at]?.start ?? 0) <= start; at += 1)
      all.push(spans[at] as Span);
    const last = all.at(-1);
    const next = spans[at];
    if ((last !== undefined && last.end > start) || (next !== undefined && next.start < end))
      continue;
    all.push({ start, end, label: 'PERSON' });
  }
  return [...all, ...spans.slice(at)];
}
