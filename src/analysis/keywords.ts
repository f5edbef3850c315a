import { keywordWeights } from './keyword-weights.ts';
import { languageOf } from './language.ts';

/** Whatever the words say, they move the estimate of a conversation by no more than a factor of exp(0.6) = 1.8. */
export const CLAMP = 0.6;
/** Of a bare task text the words are all that is known, and cross-validation finds more in them. */
export const TITLE_CLAMP = 1.2;
/** A title of two words may look like any language. */
const CERTAIN = 0.6;
/** The weights were fitted on titles: of an ask only so many words are read. */
const TITLE_WORDS = 16;

/** The first words of a text, of the 26 letters, in lower case: what the weights were fitted on, and what they are applied to. */
export function titleWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-z]+/g) ?? []).slice(0, TITLE_WORDS);
}

/**
 * What the words of a task's first ask say about its size: ln of a factor, -0.6 to 0.6, of a bare task text -1.2 to 1.2;
 * 0 where no keyword is in them, and of an ask in another language than English, which shares words by accident.
 *
 * Input   the ask as it was typed. A bare task text is a title: the fewer words it has, the broader it is.
 * Source  see resources/README.md; the level is not moved, only tasks against one another: over titles the mean score is 0,
 *         over first asks of conversations the mean factor is 1.
 */
export function keywordScore(ask: string, isTitle: boolean): number {
  const words = titleWords(ask);
  const { titleCentre, chatCentre, brevity, brevityCentre } = keywordWeights();
  const keywords = sumOf(ask, words, isTitle ? titleCentre : chatCentre);
  const title = isTitle ? brevity * brevityOf(words.length) - brevityCentre : 0;
  const most = isTitle ? TITLE_CLAMP : CLAMP;
  return Math.min(Math.max(keywords + title, -most), most);
}

function sumOf(ask: string, words: readonly string[], centre: number): number {
  const { weights } = keywordWeights();
  const found = [...new Set(words)].flatMap((word) => weights.get(word) ?? []);
  if (found.length === 0 || !isEnglish(ask)) return 0;
  return found.reduce((total, weight) => total + weight, 0) - centre;
}

/** What may be any language is taken for English: only English ones were fitted. */
function isEnglish(ask: string): boolean {
  const language = languageOf(ask);
  return language === null || language.code === 'en' || language.confidence < CERTAIN;
}

/** ln(words / 10) of a title of 2 to 10 words, else that of the nearer end: 0 or less. */
export function brevityOf(words: number): number {
  return Math.log(Math.min(Math.max(words, 2), 10) / 10);
}
