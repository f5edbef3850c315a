import { fold, wordsOf } from '../kernel/text.ts';

/** Words that `~` lets stand between. */
const GAP = 6;
const DECISIVE = 2;

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

/** The words of a text as phrases are compared with them. */
export function foldedWords(text: string): string[] {
  return wordsOf(fold(text).replaceAll('ł', 'l'));
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
  readonly #whole = new Map<string, Phrase<C>[]>();
  readonly #open = new Map<string, Phrase<C>[]>();
  readonly #lengths: readonly number[];

  constructor(lists: Readonly<Record<C, string>>) {
    for (const concept of Object.keys(lists) as C[]) {
      for (const phrase of phrasesIn(lists[concept])) this.#add(concept, phrase);
    }
    this.#lengths = [...new Set([...this.#open.keys()].map(({ length }) => length))].sort(
      (a, b) => a - b,
    );
  }

  #add(concept: C, written: string): void {
    const parts = partsOf(written);
    const [first, ...rest] = parts;
    if (first === undefined || first === null) throw new Error(`"${written}" begins with no word.`);
    const index = first.open ? this.#open : this.#whole;
    const phrases = index.get(first.text) ?? [];
    index.set(first.text, phrases);
    const weight = written.endsWith('!') ? DECISIVE : 1;
    phrases.push({ concept, weight, atStart: written.startsWith('^'), rest });
  }

  find(text: string): Found<C> {
    const words = foldedWords(text);
    const found = new Set<Phrase<C>>();
    for (const [at, word] of words.entries()) {
      this.#collect(this.#whole.get(word), words, at, found);
      for (const length of this.#lengths) {
        if (length > word.length) break;
        this.#collect(this.#open.get(word.slice(0, length)), words, at, found);
      }
    }
    return sumOf(found);
  }

  #collect(
    phrases: readonly Phrase<C>[] | undefined,
    words: readonly string[],
    at: number,
    found: Set<Phrase<C>>,
  ): void {
    for (const phrase of phrases ?? []) {
      if (phrase.atStart && at > 0) continue;
      if (goesOn(phrase.rest, 0, words, at + 1)) found.add(phrase);
    }
  }
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
    const lower = text.toLowerCase();
    const found = new Set<Phrase<C>>();
    for (let at = 0; at < lower.length; at += 1) {
      for (const { text: phrase, phrase: each } of this.#byFirst.get(lower.charAt(at)) ?? []) {
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
