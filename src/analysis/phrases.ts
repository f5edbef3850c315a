import { fold } from '../kernel/text.ts';
import { LANGUAGES } from './languages/index.ts';
import type { TurnConcept } from './languages/language.ts';
import { phrasesIn } from './lexicon.ts';

/*
 * Phrases a whole turn may consist of, in all known languages: a turn is of a kind when nothing but phrases of that kind is in
 * it: "ok, thanks a lot!" is, "ok, now in French" is not.
 */
const all = (concept: TurnConcept): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap(({ turns }) => phrasesIn(turns[concept])).map(fold));

/** It has been settled: whatever follows is outside timing, material and outcome. */
export const ACKNOWLEDGEMENTS = all('acknowledgements');

/** Nothing is asked for: greetings, tests of whether anybody is there, questions about the assistant itself. */
export const SMALL_TALK = all('smallTalk');

/** More of the same answer. */
export const CONTINUATIONS = all('continuations');

/** The same once more, because the answer did not do. */
export const RETRIES = all('retries');

/** Words of the phrases of all lists: a turn with any other is made of none of them. */
const WORDS: ReadonlySet<string> = new Set(
  [ACKNOWLEDGEMENTS, SMALL_TALK, CONTINUATIONS, RETRIES].flatMap((phrases) =>
    [...phrases].flatMap((phrase) => phrase.split(' ')),
  ),
);

/** Words of the longest phrase that is tried. */
const LONGEST = 6;

/** Whether words, in order, are phrases of these lists and nothing else; false of none. */
export function madeOf(
  words: readonly string[],
  ...lists: readonly ReadonlySet<string>[]
): boolean {
  if (words.length === 0 || words.some((word) => !WORDS.has(word))) return false;
  // Where a phrase may begin; longer and shorter ones may both lead to the end.
  const reached = new Set([0]);
  for (let from = 0; from < words.length; from += 1) {
    if (!reached.has(from)) continue;
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST); to += 1) {
      const phrase = words.slice(from, to).join(' ');
      if (lists.some((each) => each.has(phrase))) reached.add(to);
    }
  }
  return reached.has(words.length);
}
