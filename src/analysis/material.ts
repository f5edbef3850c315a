import type { Message } from '../kernel/conversation.ts';
import { containment, countWords, measureFences, shinglesOf } from '../kernel/text.ts';
import type { Material } from './facts.ts';
import type { Thread } from './thread.ts';
import type { Turn } from './turn.ts';

/** Pasted words that count, in all. */
export const PASTED_LIMIT = 3_000;
/** An answer of which so much stood in the person's own texts gives back what it was given. */
const ECHO = 0.6;
const SHINGLE_WORDS = 3;

interface Delivered {
  readonly words: number;
  readonly prose: number;
  readonly codeLines: number;
}

/**
 * What was asked, given and delivered, in counts.
 *
 * Words delivered are those of the longest answer, since answers replace one another; lines of code are those of all of
 * them, equal ones once, since later ones build on earlier ones.
 */
export function materialOf(thread: Thread): Material {
  const delivered = deliveredOf(thread);
  return {
    asks: thread.asks.length,
    promptWords: thread.turns.reduce((sum, { ask }) => sum + ask.typedWords, 0),
    pastedWords: Math.min(
      thread.turns.reduce((sum, { ask }) => sum + ask.pastedWords, 0),
      PASTED_LIMIT,
    ),
    deliveredWords: delivered.words,
    deliveredProseWords: delivered.prose,
    deliveredCodeLines: delivered.codeLines,
  };
}

function deliveredOf(thread: Thread): Delivered {
  const lines = new Set<number>();
  let longest = { words: 0, prose: 0 };
  for (const { message, words } of ownAnswers(thread)) {
    const { proseWords, codeLines } = measureFences(message.text);
    if (words > longest.words) longest = { words, prose: proseWords };
    for (const line of codeLines) lines.add(line);
  }
  return { ...longest, codeLines: lines.size };
}

/** The answer that holds the work: the longest that does not give back what was given, else the last one with words. */
export function workOf(thread: Thread): Message | null {
  let work: Message | null = null;
  let most = 0;
  for (const { message, words } of ownAnswers(thread)) {
    if (words > most) {
      work = message;
      most = words;
    }
  }
  return work ?? thread.answers.findLast(({ text }) => text.trim() !== '') ?? null;
}

/** Answers with words of their own. */
function ownAnswers({ turns, answers }: Thread): { message: Message; words: number }[] {
  const echoes = echoTest(turns);
  return answers
    .map((message) => ({ message, words: countWords(message.text) }))
    .filter(({ message, words }) => words > 0 && !echoes(message.text, words));
}

/** Tells answers that give back what the person gave. One much longer than all that was given cannot. */
function echoTest(turns: readonly Turn[]): (text: string, words: number) => boolean {
  const wordsGiven = turns.reduce((sum, { ask }) => sum + ask.words, 0);
  let given: Set<number> | null = null;
  return (text, words) => {
    if (wordsGiven < ECHO * words) return false;
    if (given === null) {
      given = new Set();
      for (const { message } of turns) {
        for (const shingle of shinglesOf(message.text, SHINGLE_WORDS)) given.add(shingle);
      }
    }
    return containment(shinglesOf(text, SHINGLE_WORDS), given) >= ECHO;
  };
}

/** Whether an answer holds a block of code. */
export function holdsCode({ text }: Message): boolean {
  return measureFences(text).codeLines.length > 0;
}
