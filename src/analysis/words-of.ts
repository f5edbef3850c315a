import { LANGUAGES } from './languages/index.ts';
import type {
  AnswerConcept,
  AskConcept,
  Language,
  ReplyConcept,
  TalkConcept,
} from './languages/language.ts';
import { foldedWords, type Lexicon, lexiconOf, phrasesIn } from './lexicon.ts';

/** Characters of a text that are glanced at, and the share of small words that tells its own language. */
const GLANCE = 300;
const OWN = 0.22;

/** The lexica of one language. */
export interface Words {
  readonly code: string;
  /** Whether a text looks like one in this language at a glance; of no avail where no spaces set words apart. */
  readonly isOwn: (text: string) => boolean;
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

function wordsFrom({ code, spaced, small, asks, answers, talk, replies }: Language): Words {
  const own = new Set(phrasesIn(small).flatMap(foldedWords));
  return {
    code,
    isOwn(text) {
      const words = foldedWords(text.slice(0, GLANCE));
      const found = words.filter((word) => own.has(word)).length;
      return found >= Math.max(3, words.length * OWN);
    },
    asks: lexiconOf(asks, spaced),
    answers: lexiconOf(answers, spaced),
    talk: lexiconOf(talk, spaced),
    replies: lexiconOf(replies, spaced),
  };
}
