import { linesOf } from '../../resources/index.ts';

/** What a list says of a word, as bits. */
export const GIVEN = 1;
export const SURNAME = 2;
export const ENGLISH = 4;
export const GERMAN = 8;
export const OTHER = 16;
export const CITY = 32;
export const COUNTRY = 64;

let lexicon: ReadonlyMap<string, number> | undefined;

/** In which lists a word is, as bits; 0 for a word that none has. Case and accents do not matter. */
export function listsOf(word: string): number {
  lexicon ??= build();
  return lexicon.get(folded(word)) ?? 0;
}

/** Whether a word is frequent in one of the languages of the lists. */
export function isFrequentWord(word: string): boolean {
  return isFrequent(listsOf(word));
}

/** Whether lists, as bits, hold a word for being frequent. */
export function isFrequent(lists: number): boolean {
  return (lists & (ENGLISH | GERMAN | OTHER)) !== 0;
}

/** Whether a word is made of two frequent German ones, as "Sommerfest" is. */
export function isCompound(word: string): boolean {
  for (let cut = 3; cut <= word.length - 3; cut += 1) {
    if ((listsOf(word.slice(cut)) & GERMAN) === 0) continue;
    const head = word.slice(0, cut);
    if (
      [head, `${head}e`, head.replace(/(?:s|en|n)$/, '')].some(
        (each) => each.length > 2 && listsOf(each) & GERMAN,
      )
    )
      return true;
  }
  return false;
}

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  œ: 'o',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word in small letters without accents. */
export function folded(word: string): string {
  const small = word.toLowerCase();
  if (/^[a-z]*$/.test(small)) return small;
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøœæłđðþı]/g, (letter) => LETTERS[letter] ?? letter);
}

function build(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const lists: readonly (readonly [string, number])[] = [
    ['given-names', GIVEN],
    ['surnames', SURNAME],
    ['words-english', ENGLISH],
    ['words-german', GERMAN],
    ['words-other', OTHER],
    ['cities', CITY],
    ['countries', COUNTRY],
  ];
  for (const [name, bit] of lists)
    for (const word of wordsOf(name)) words.set(word, (words.get(word) ?? 0) | bit);
  for (const word of wordsOf('words-office'))
    words.set(word, ((words.get(word) ?? 0) & ~(GIVEN | SURNAME)) | GERMAN);
  return words;
}

/** Read for this once: the lexicon is what stays. */
function wordsOf(list: string): readonly string[] {
  return linesOf(`redaction/${list}.txt`)();
}
