import { LANGUAGES } from './languages/index.ts';
import type { FormConcept } from './languages/language.ts';
import { foldedWords, phrasesIn } from './lexicon.ts';

/** A letter greets within so many lines and ends within as many. */
const LINES = 8;
/** Words of the longest phrase, and characters of a line that are looked at. */
const WORDS = 4;
const LINE = 80;
/** Longer lines greet nobody. */
const LONGEST_GREETING = 60;

const MARKS = /^[\s>*_#"'„“«「『【■・·\-–—]+/;

/** What of a letter a text has. */
export interface LetterForm {
  readonly subject: boolean;
  readonly salutation: boolean;
  readonly closing: boolean;
}

export const NO_LETTER: LetterForm = { subject: false, salutation: false, closing: false };

const SPACED = formsOf(true);
const UNSPACED = formsOf(false);
/** Words that a phrase of any kind begins with: most lines begin otherwise. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  Object.values(SPACED).flatMap((phrases) =>
    [...phrases].map((phrase) => phrase.split(' ', 1).join()),
  ),
);

function formsOf(isSpaced: boolean): Readonly<Record<FormConcept, ReadonlySet<string>>> {
  const own = LANGUAGES.filter(({ spaced }) => spaced === isSpaced);
  const phrases = (concept: FormConcept) =>
    new Set(
      own
        .flatMap(({ form }) => phrasesIn(form[concept]))
        .map((phrase) => (isSpaced ? foldedWords(phrase).join(' ') : phrase)),
    );
  return {
    subject: phrases('subject'),
    salutation: phrases('salutation'),
    closing: phrases('closing'),
  };
}

/**
 * Whether the lines of a text, without empty ones, have a subject, greets and ends as letters do, in any of the known languages: the letter in an answer may be
 * in another one than the chat.
 */
export function letterForm(lines: readonly string[]): LetterForm {
  if (lines.length < 2) return NO_LETTER;
  const first = lines.slice(0, LINES).map(bare);
  const last = lines.slice(1).slice(-LINES).map(bare);
  return {
    subject: first.some((line) =>
      line.includes(':') || line.includes('：') ? begins(line, 'subject') : false,
    ),
    salutation: first.some((line) => line.length <= LONGEST_GREETING && begins(line, 'salutation')),
    closing: last.some((line) => begins(line, 'closing')),
  };
}

function bare(line: string): string {
  return line.slice(0, LINE).replace(MARKS, '');
}

/** Whether it is a letter: two of its three parts. */
export function isLetter({ subject, salutation, closing }: LetterForm): boolean {
  return Number(subject) + Number(salutation) + Number(closing) >= 2;
}

const UNSPACED_LETTER = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;

function begins(line: string, concept: FormConcept): boolean {
  if (UNSPACED_LETTER.test(line)) {
    for (const phrase of UNSPACED[concept]) if (line.includes(phrase)) return true;
    return false;
  }
  const phrases = SPACED[concept];
  const [first = ''] = foldedWords(line, 1);
  if (!FIRST_WORDS.has(first)) return false;
  let phrase = '';
  for (const word of foldedWords(line, WORDS)) {
    phrase = phrase === '' ? word : `${phrase} ${word}`;
    if (phrases.has(phrase)) return true;
  }
  return false;
}
