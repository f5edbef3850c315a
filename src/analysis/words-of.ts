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
const OWN = 0.16;

/** The lexica of one language. */
export interface Words {
  readonly code: string;
  readonly asks: Lexicon<AskConcept>;
  readonly answers: Lexicon<AnswerConcept>;
  readonly talk: Lexicon<TalkConcept>;
  readonly replies: Lexicon<ReplyConcept>;
}

/** Each small word and its language; null for what is one in several: it tells nothing. */
const SMALL = new Map<string, string | null>();
for (const { code, small } of LANGUAGES) {
  for (const word of new Set(phrasesIn(small).flatMap((word) => foldedWords(word)))) {
    SMALL.set(word, SMALL.has(word) ? null : code);
  }
}
/** Small words that tell, and how many times those of any other language. */
const ENOUGH = 4;
const CLEARLY = 2;
/** How many tell where there are none of any other language. */
const ALONE = 2;

/** Small words of known languages at the beginning of a text. */
interface Glance {
  readonly words: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** The known language that a text is plainly in by its small words; null where that is not plain. */
export function plainLanguage(text: string): string | null {
  const { words, counts } = glanceAt(text);
  let plain: string | null = null;
  let first = 0;
  let second = 0;
  for (const [code, count] of counts) {
    if (count > first) [plain, first, second] = [code, count, first];
    else second = Math.max(second, count);
  }
  const enough = Math.max(second === 0 ? ALONE : ENOUGH, words * OWN);
  return first >= enough && first >= second * CLEARLY ? plain : null;
}

/** Whether so many small words of a language are in a text, and no more of any other; or one, and none of any other. */
export function mayBeIn(code: string, text: string, fewest = 1): boolean {
  const { counts } = glanceAt(text);
  const own = counts.get(code) ?? 0;
  if (own === 0 || (own < fewest && counts.size > 1)) return false;
  for (const count of counts.values()) if (count > own) return false;
  return true;
}

/** The same texts are asked about several times in a row: those of the last glances, in turn. */
const glances: { readonly text: string; readonly glance: Glance }[] = [];
const KEPT = 4;
let next = 0;

function glanceAt(text: string): Glance {
  for (const known of glances) if (known.text === text) return known.glance;
  const counts = new Map<string, number>();
  const words = foldedWords(text.slice(0, GLANCE));
  for (const word of words) {
    const code = SMALL.get(word);
    if (code != null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const glance = { words: words.length, counts };
  glances[next] = { text, glance };
  next = (next + 1) % KEPT;
  return glance;
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
