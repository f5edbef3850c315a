import { LANGUAGES } from './languages/index.ts';
import type {
  AnswerConcept,
  AskConcept,
  Language,
  ReplyConcept,
  TalkConcept,
} from './languages/language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';

/** The lexica of one language. */
export interface Words {
  readonly code: string;
  readonly asks: Lexicon<AskConcept>;
  readonly answers: Lexicon<AnswerConcept>;
  readonly talk: Lexicon<TalkConcept>;
  readonly replies: Lexicon<ReplyConcept>;
}

const made = new Map<string, Words | null>();

/** The words of a language; null where none are known. Made when they are first asked for. */
export function wordsOfLanguage(code: string): Words | null {
  const known = made.get(code);
  if (known !== undefined) return known;
  const language = LANGUAGES.find((each) => each.code === code);
  const words = language === undefined ? null : wordsFrom(language);
  made.set(code, words);
  return words;
}

function wordsFrom({ code, spaced, asks, answers, talk, replies }: Language): Words {
  return {
    code,
    asks: lexiconOf(asks, spaced),
    answers: lexiconOf(answers, spaced),
    talk: lexiconOf(talk, spaced),
    replies: lexiconOf(replies, spaced),
  };
}
