import { containment, countWords, shinglesOf } from '../kernel/text.ts';
import type { AnswerForm } from './answer-form.ts';
import type { Exchange } from './exchanges.ts';
import { BRIEFLY, languageOf, type RecognisedLanguage } from './language.ts';
import type { Entries } from './signals.ts';
import { mayBeIn, plainLanguage } from './words-of.ts';

/** Of shorter texts no language is certain, and nothing can be given back. Words. */
export const FEWEST_GIVEN = 6;

const SHINGLE_WORDS = 2;
/** Characters that are compared: of an answer, and of what was given. */
const COMPARED = [6_000, 12_000] as const;
/** A translation is about as long as its source; what is told shorter is not. */
const SHORTEST_TRANSLATION = 0.45;
const LONGEST_TRANSLATION = 2.5;

/** How the answer stands to what was given: the same again, the same shorter, or the same in another language. */
export function ofGiven(
  { given, answer }: Exchange,
  form: AnswerForm,
  language: string | null,
): Entries {
  const text = answer?.text ?? '';
  if (form.codeLines > 0 || form.words < FEWEST_GIVEN) return [];
  const own = languageSeen(text, language);
  const isAbroad = language !== null && isSure(own, 0.5) && own.code !== language;
  const givenWords = countWords(given);
  if (givenWords < FEWEST_GIVEN) return [['abroad', Number(isAbroad)]];
  const source = languageSeen(given, language);
  const isOther = isSure(own, 0.4) && isSure(source, 0.4) && own.code !== source.code;
  const size = form.words / givenWords;
  const condensed = size <= 0.6 && givenWords > 60 && !form.letter && form.rows === 0;
  const stands = isOther ? inAnother(form, size) : inTheSame(form, size, sharedBy(text, given));
  return [['condensed', Number(condensed)], ['abroad', Number(isAbroad && !isOther)], ...stands];
}

function inAnother({ letter, rows }: AnswerForm, size: number): Entries {
  const isWhole = size > SHORTEST_TRANSLATION && size < LONGEST_TRANSLATION;
  return [
    ['translated', Number(isWhole && rows === 0)],
    ['told shorter abroad', Number(size <= SHORTEST_TRANSLATION)],
    ['answered', Number(letter && !isWhole)],
  ];
}

function inTheSame({ letter, rows }: AnswerForm, size: number, shared: number): Entries {
  return [
    ['shared', Math.min(1, shared * 2)],
    ['reworked', Number(shared >= 0.2 && size > 0.5 && size < 1.8 && rows === 0)],
    ['answered', Number(letter && shared < 0.2)],
  ];
}

/** Share of the pairs of words of an answer that stood in what was given. */
function sharedBy(text: string, given: string): number {
  const [ofText, ofSource] = COMPARED;
  return containment(
    shinglesOf(text, SHINGLE_WORDS, ofText),
    shinglesOf(given, SHINGLE_WORDS, ofSource),
  );
}

function isSure(
  language: RecognisedLanguage | null,
  least: number,
): language is RecognisedLanguage {
  return language !== null && language.confidence > least;
}

/** Most texts are in the language of the chat: a glance saves asking the model. */
function languageSeen(text: string, language: string | null): RecognisedLanguage | null {
  const prose = proseOf(text);
  if (language !== null && mayBeIn(language, prose, 2)) return { code: language, confidence: 1 };
  const plain = plainLanguage(prose);
  return plain === null ? languageOf(prose, BRIEFLY) : { code: plain, confidence: 1 };
}

const MARKDOWN = /[*_#>|`~-]+/g;

/** What of a text tells its language. */
function proseOf(text: string): string {
  return text.slice(0, 500).replace(MARKDOWN, ' ').slice(0, 300);
}
