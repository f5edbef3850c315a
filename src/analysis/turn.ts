import type { Message } from '../kernel/conversation.ts';
import { fold, wordsOf } from '../kernel/text.ts';
import { type Ask, readAsk } from './ask.ts';
import { ACKNOWLEDGEMENTS, CONTINUATIONS, madeOf, RETRIES, SMALL_TALK } from './phrases.ts';
import { readOnce } from './read-once.ts';
import { isSmallTalk } from './small-talk.ts';

/**
 * What a turn of a person does. `ask` is substantive; `brief` says something in one word; an acknowledgement settles;
 * small talk asks for nothing; a continuation and a retry repeat what was asked before.
 */
export type TurnKind =
  | 'ask'
  | 'brief'
  | 'acknowledgement'
  | 'small_talk'
  | 'continuation'
  | 'retry';

/** What somebody says, and what it does. */
export interface Said {
  readonly text: string;
  readonly ask: Ask;
  readonly kind: TurnKind;
}

/** A message of a person. */
export interface Turn extends Said {
  readonly message: Message;
}

/** Longer turns are no mere phrases: characters, words. */
const PHRASE_LIMIT = 160;
const PHRASE_WORDS = 14;
const CHEERS =
  /[\u{1F44D}\u{1F44C}\u{1F64F}\u{1F44F}\u{2764}\u{1F389}\u{1F60A}\u{1F642}\u{1F601}]/u;

/** Reads a message of a person. */
export const turnOf = readOnce(
  (message: Message): Turn => ({ ...saidIn(message.text, message.attachments.length), message }),
);

/** Reads a text with so many files attached; one that comes with a file asks for something, however short. */
export function saidIn(text: string, attachments = 0): Said {
  const ask = readAsk(text);
  return { text, ask, kind: attachments > 0 ? 'ask' : kindOf(text, ask) };
}

function kindOf(text: string, { words }: Ask): TurnKind {
  const isShort = text.length <= PHRASE_LIMIT && words <= PHRASE_WORDS;
  const phrase = isShort ? phraseKind(text) : null;
  return phrase ?? (words >= 2 ? 'ask' : 'brief');
}

/** Null where the text is more than phrases. */
function phraseKind(text: string): TurnKind | null {
  const folded = fold(text).trim();
  const words = wordsOf(folded);
  if (words.length === 0) return CHEERS.test(text) ? 'acknowledgement' : null;
  if (madeOf(words, ACKNOWLEDGEMENTS)) return 'acknowledgement';
  if (madeOf(words, CONTINUATIONS)) return 'continuation';
  if (madeOf(words, RETRIES)) return 'retry';
  if (madeOf(words, SMALL_TALK) || isSmallTalk(folded)) return 'small_talk';
  // Mixed ones ask for what the strongest part asks for: "no, try again please", "hi, thanks".
  if (madeOf(words, ACKNOWLEDGEMENTS, SMALL_TALK)) return 'small_talk';
  if (madeOf(words, ACKNOWLEDGEMENTS, CONTINUATIONS)) return 'continuation';
  return madeOf(words, ACKNOWLEDGEMENTS, CONTINUATIONS, RETRIES) ? 'retry' : null;
}
