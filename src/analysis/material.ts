import type { Message } from '../kernel/conversation.ts';
import { containment, countWords, isFence, shinglesOf } from '../kernel/text.ts';
import type { Material } from './facts.ts';
import type { Thread } from './thread.ts';
import type { Turn } from './turn.ts';
import { wordsOfMessage } from './words-of-message.ts';

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
 * Words delivered are those of all answers, each line once: a later version counts for what it changed, a further text in full.
 * So are lines of code. What the person gave is what was pasted, and what stands in attached files.
 */
export function materialOf(thread: Thread): Material {
  const delivered = deliveredOf(thread);
  return {
    asks: thread.asks.length,
    promptWords: thread.turns.reduce((sum, { ask }) => sum + ask.typedWords, 0),
    pastedWords: Math.min(
      thread.turns.reduce((sum, turn) => sum + turn.ask.pastedWords + fileWords(turn), 0),
      PASTED_LIMIT,
    ),
    deliveredWords: delivered.words,
    deliveredProseWords: delivered.prose,
    deliveredCodeLines: delivered.codeLines,
  };
}

function fileWords({ message }: Turn): number {
  return message.fileTexts.reduce((sum, text) => sum + countWords(text), 0);
}

function deliveredOf(thread: Thread): Delivered {
  const seen = new Set<string>();
  const delivered = { words: 0, prose: 0, codeLines: 0 };
  for (const { message } of ownAnswers(thread)) addNew(delivered, seen, message.text);
  return delivered;
}

interface Sums {
  words: number;
  prose: number;
  codeLines: number;
}

/** Adds the lines of an answer that were in none before; equal lines but for their indentation are one. */
function addNew(sums: Sums, seen: Set<string>, text: string): void {
  let within = false;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (isFence(bare)) within = !within;
    else if (bare !== '' && !seen.has(bare)) {
      seen.add(bare);
      const words = countWords(bare);
      sums.words += words;
      if (within) sums.codeLines += 1;
      else sums.prose += words;
    }
  }
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
    .map((message) => ({ message, words: wordsOfMessage(message) }))
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
