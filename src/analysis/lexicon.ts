import { fold } from '../kernel/text.ts';

/** Words that `~` lets stand between. */
const GAP = 6;
const DECISIVE = 2;
/** Letters by which words are found; open ones of three, which none is shorter than, by these. */
const TELLING = 4;
const INDEXED = 3;

/** One word of a phrase; `open` takes every ending. */
interface Part {
  readonly text: string;
  readonly open: boolean;
}

interface Phrase<C extends string> {
  readonly concept: C;
  readonly weight: number;
  readonly atStart: boolean;
  /** After the first word; null is a gap. */
  readonly rest: readonly (Part | null)[];
}

/** What phrases were found in a text: for each concept the sum of their weights, each phrase once. */
export type Found<C extends string> = ReadonlyMap<C, number>;

/** Finds phrases of many lists in one pass. */
export interface Lexicon<C extends string> {
  find(text: string): Found<C>;
}

/** What a character up to here is in a folded word: its letter, '' where it ends one; beyond, a letter is itself. */
const FOLDED = Array.from({ length: 0x250 }, (_, code) => foldedLetter(String.fromCharCode(code)));
const CURLY_APOSTROPHE = 0x2019;

function foldedLetter(letter: string): string {
  if (letter === 'ł' || letter === 'Ł') return 'l';
  const folded = fold(letter);
  return /^[\p{L}\p{N}]+$/u.test(folded) ? folded : '';
}

/**
 * The words of a text as phrases are compared with them: lower case without accents. What an apostrophe leaves out is left
 * out ("don't", "dont"); where it joins an article it sets apart ("l'accord").
 */
export function foldedWords(text: string, most = Number.POSITIVE_INFINITY): string[] {
  const words: string[] = [];
  const lower = lowered(text);
  for (let at = 0; at < lower.length && words.length < most; ) {
    const end = endOfPlain(lower, at);
    // Most words are plain: they are cut out whole.
    if (end === at || goesFurther(lower.charCodeAt(end))) at = addWord(words, lower, at);
    else {
      words.push(lower.slice(at, end));
      at = end + 1;
    }
  }
  return words;
}

/** Whether what follows on a plain run may belong to its word. */
function goesFurther(code: number): boolean {
  return code >= 0x80 || isApostrophe(code) || (code >= 0x41 && code <= 0x5a);
}

/** Adds the word from a place on, letter by letter, if there is one; gives where the next may begin. */
function addWord(words: string[], text: string, from: number): number {
  let word = '';
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isApostrophe(code) && leavesOut(word)) continue;
    const letter = FOLDED[code] ?? letterBeyond(code);
    if (letter === '') break;
    word += letter;
  }
  if (word !== '') words.push(word);
  return at + 1;
}

/** In lower case, where every letter stays one. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Where the run of small letters without accents and of digits ends that begins here. */
function endOfPlain(lower: string, from: number): number {
  let at = from;
  while (isPlain(lower.charCodeAt(at))) at += 1;
  return at;
}

function isPlain(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === CURLY_APOSTROPHE;
}

/** Behind an article it sets apart. */
function leavesOut(word: string): boolean {
  return word.length > 1 && word !== 'qu';
}

/** Marks that stand on a letter are no letters; pictures and punctuation end a word. */
function letterBeyond(code: number): string {
  // Most of these are ideographs and kana, which have no case.
  if (code >= 0x3040 && code < 0xa000) return String.fromCharCode(code);
  return isNoLetter(code) ? '' : String.fromCharCode(code).toLowerCase();
}

function isNoLetter(code: number): boolean {
  const isMark = (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040);
  return isMark || (code >= 0xd800 && code < 0xf900) || code >= 0xfe00;
}

/** Phrases of a list as they are written. */
export function phrasesIn(list: string): string[] {
  return list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

/** A lexicon of lists: see languages/language.ts for what may stand in them. */
export function lexiconOf<C extends string>(
  lists: Readonly<Record<C, string>>,
  isSpaced: boolean,
): Lexicon<C> {
  return isSpaced ? new SpacedLexicon(lists) : new UnspacedLexicon(lists);
}

class SpacedLexicon<C extends string> implements Lexicon<C> {
  /** By the beginning of the first word: most words of a text begin no phrase. */
  readonly #begun = new Map<number, { readonly first: Part; readonly phrase: Phrase<C> }[]>();
  /** Whether any phrase may begin as a word does: asked before the map, which is slower. */
  readonly #mayBegin = new Uint8Array(FILTER);

  constructor(lists: Readonly<Record<C, string>>) {
    for (const concept of Object.keys(lists) as C[]) {
      for (const phrase of phrasesIn(lists[concept])) this.#add(concept, phrase);
    }
  }

  #add(concept: C, written: string): void {
    const parts = partsOf(written);
    const [first, ...rest] = parts;
    if (first === undefined || first === null) throw new Error(`"${written}" begins with no word.`);
    const weight = written.endsWith('!') ? DECISIVE : 1;
    const phrase = { concept, weight, atStart: written.startsWith('^'), rest };
    if (first.open && first.text.length < INDEXED) throw new Error(`"${written}" is too open.`);
    const key = beginningOf(
      first.text,
      first.open && first.text.length === INDEXED ? INDEXED : TELLING,
    );
    const begun = this.#begun.get(key);
    if (begun === undefined) this.#begun.set(key, [{ first, phrase }]);
    else begun.push({ first, phrase });
    this.#mayBegin[placeIn(key)] = 1;
  }

  find(text: string): Found<C> {
    const words = foldedWords(text);
    const found = new Set<Phrase<C>>();
    for (let at = 0; at < words.length; at += 1) {
      const word = words[at] ?? '';
      this.#addBegun(found, beginningOf(word, INDEXED), words, at);
      if (word.length > INDEXED) this.#addBegun(found, beginningOf(word, TELLING), words, at);
    }
    return sumOf(found);
  }

  #addBegun(found: Set<Phrase<C>>, key: number, words: readonly string[], at: number): void {
    if (this.#mayBegin[placeIn(key)] === 0) return;
    for (const { first, phrase } of this.#begun.get(key) ?? []) {
      if (isPart(words[at], first) && isHere(phrase, words, at)) found.add(phrase);
    }
  }
}

/** Slots for beginnings: many more than a language has. */
const FILTER = 16_384;

function placeIn(beginning: number): number {
  return (beginning ^ (beginning >>> 14)) & (FILTER - 1);
}

/** A number of the first letters of a word: equal ones have the same. */
function beginningOf(word: string, letters: number): number {
  let number = 0;
  const end = Math.min(letters, word.length);
  for (let at = 0; at < end; at += 1) number = (Math.imul(number, 37) + word.charCodeAt(at)) | 0;
  return number;
}

function isHere<C extends string>(
  { atStart, rest }: Phrase<C>,
  words: readonly string[],
  at: number,
): boolean {
  return !(atStart && at > 0) && (rest.length === 0 || goesOn(rest, 0, words, at + 1));
}

function partsOf(written: string): (Part | null)[] {
  return written
    .replace(/^\^/, '')
    .replace(/!$/, '')
    .split(/\s+/)
    .flatMap((part): (Part | null)[] => {
      if (part === '~') return [null];
      const open = part.endsWith('*');
      const texts = foldedWords(part);
      return texts.map((text, at) => ({ text, open: open && at === texts.length - 1 }));
    });
}

/** Whether the words from a place on are the parts from a place on. */
function goesOn(
  parts: readonly (Part | null)[],
  part: number,
  words: readonly string[],
  at: number,
): boolean {
  const next = parts[part];
  if (next === undefined) return true;
  if (next !== null) return isPart(words[at], next) && goesOn(parts, part + 1, words, at + 1);
  for (let skipped = 0; skipped <= GAP && at + skipped < words.length; skipped += 1) {
    if (goesOn(parts, part + 1, words, at + skipped)) return true;
  }
  return false;
}

function isPart(word: string | undefined, { text, open }: Part): boolean {
  return word !== undefined && (open ? word.startsWith(text) : word === text);
}

/** For scripts that set no spaces. */
class UnspacedLexicon<C extends string> implements Lexicon<C> {
  readonly #byFirst = new Map<string, { text: string; phrase: Phrase<C> }[]>();

  constructor(lists: Readonly<Record<C, string>>) {
    for (const concept of Object.keys(lists) as C[]) {
      for (const written of phrasesIn(lists[concept])) {
        const text = written.replace(/^\^|!$/g, '').toLowerCase();
        const weight = written.endsWith('!') ? DECISIVE : 1;
        const phrase = { concept, weight, atStart: written.startsWith('^'), rest: [] };
        const first = text.charAt(0);
        this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), { text, phrase }]);
      }
    }
  }

  find(text: string): Found<C> {
    const lower = lowered(text);
    const found = new Set<Phrase<C>>();
    for (let at = 0; at < lower.length; at += 1) {
      const begun = this.#byFirst.get(lower.charAt(at));
      if (begun === undefined) continue;
      for (const { text: phrase, phrase: each } of begun) {
        if (each.atStart && at > 0) continue;
        if (lower.startsWith(phrase, at)) found.add(each);
      }
    }
    return sumOf(found);
  }
}

function sumOf<C extends string>(found: ReadonlySet<Phrase<C>>): Found<C> {
  const sums = new Map<C, number>();
  for (const { concept, weight } of found) sums.set(concept, (sums.get(concept) ?? 0) + weight);
  return sums;
}
