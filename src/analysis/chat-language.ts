import type { Message } from '../kernel/conversation.ts';
import { withoutFences } from '../kernel/text.ts';
import { askParts } from './ask-parts.ts';
import { languageOf } from './language.ts';
import { turnOf } from './turn.ts';
import { mayBeIn, plainLanguage, type Words, wordsOfLanguage } from './words-of.ts';

/** Characters by which a language is told. */
const ENOUGH = 300;
/** Below it a short text may be in any language. */
const CERTAIN = 0.35;

/** The language of a chat and its words. */
export interface ChatLanguage {
  /** Null where nothing tells it. */
  readonly code: string | null;
  /** Null where no words of it are known: then form alone decides. */
  readonly words: Words | null;
}

/** The language of what is asked for, else of what was answered. */
export function languageFrom(asked: string, answered: () => string): ChatLanguage {
  const plain = plainLanguage(asked);
  if (plain !== null) return { code: plain, words: wordsOfLanguage(plain) };
  const answer = answered();
  const theirs = plainLanguage(answer);
  if (theirs !== null && mayBeIn(theirs, asked)) {
    return { code: theirs, words: wordsOfLanguage(theirs) };
  }
  return byModel(asked, answer);
}

/** What small words do not tell. */
function byModel(asked: string, answer: string): ChatLanguage {
  const own = languageOf(asked);
  if (own !== null && own.confidence >= CERTAIN) {
    const words = wordsOfLanguage(own.code);
    if (words !== null) return { code: own.code, words };
  }
  const theirs = languageOf(answer);
  if (theirs !== null && theirs.confidence >= CERTAIN) {
    return { code: theirs.code, words: wordsOfLanguage(theirs.code) };
  }
  return { code: own?.code ?? null, words: wordsOfLanguage('en') };
}

/** The language that people write in on a branch; a "thanks" and its reply have no say. */
export function branchLanguage(branch: readonly Message[]): ChatLanguage {
  let asked = '';
  let answered = '';
  let isCounted = true;
  for (const message of branch) {
    if (message.role === 'user' && asked.length < ENOUGH) {
      const turn = turnOf(message);
      isCounted = turn.kind !== 'acknowledgement';
      if (isCounted) asked += `${askParts(turn).wanted}\n`;
    } else if (message.role === 'assistant' && isCounted && answered.length < ENOUGH) {
      answered += `${message.text}\n`;
    }
  }
  return languageFrom(asked, () => withoutFences(answered));
}
