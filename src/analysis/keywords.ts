import { keywordWeights } from './keyword-weights.ts';
import { languageOf } from './language.ts';

/** Of a bare task text the words are all that is known; they move its estimate by no more than a factor of exp(1.2) = 3.3. */
export const TITLE_CLAMP = 1.2;
/** A title of two words may look like any language. */
const CERTAIN = 0.6;
/** The weights were fitted on titles: only so many words are read. */
const TITLE_WORDS = 16;

/** The first words of a text, of the 26 letters, in lower case: what the weights were fitted on, and what they are applied to. */
export function titleWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).slice(0, TITLE_WORDS);
}

/**
 * What the words of a bare task text say about its size: ln of a factor, -1.2 to 1.2; 0 of keywords in another language than
 * English, which shares words by accident. A title: the fewer words it has, the broader it is.
 *
 * Source  see resources/README.md; the level is not moved, only tasks against one another: over titles the mean score is 0.
 */
export function titleScore(title: string): number {
  const words = titleWords(title);
  const { brevity, brevityCentre } = keywordWeights();
  const score = sumOf(title, words) + brevity * brevityOf(words.length) - brevityCentre;
  return Math.min(Math.max(score, -TITLE_CLAMP), TITLE_CLAMP);
}

function sumOf(title: string, words: readonly string[]): number {
  const { weights, titleCentre } = keywordWeights();
  const found = [...new Set(words)].flatMap((word) => weights.get(word) ?? []);
  if (found.length === 0 || !isEnglish(title)) return 0;
  return found.reduce((total, weight) => total + weight, 0) - titleCentre;
}

/** What may be any language is taken for English: only English ones were fitted. */
function isEnglish(title: string): boolean {
  const language = languageOf(title);
  return language === null || language.code === 'en' || language.confidence < CERTAIN;
}

/** ln(words / 10) of a title of 2 to 10 words, else that of the nearer end: 0 or less. */
export function brevityOf(words: number): number {
  return Math.log(Math.min(Math.max(words, 2), 10) / 10);
}
