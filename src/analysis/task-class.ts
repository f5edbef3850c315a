import type { Message } from '../kernel/conversation.ts';
import { withoutFences } from '../kernel/text.ts';
import { askParts } from './ask-parts.ts';
import { type Exchange, exchangeOf } from './exchanges.ts';
import { TASK_CLASSES, type TaskClass } from './facts.ts';
import { BASE, WEIGHTS } from './kind-weights.ts';
import { languageOf } from './language.ts';
import { type Signals, signalsOf } from './signals.ts';
import { type Said, turnOf } from './turn.ts';
import { mayBeIn, plainLanguage, type Words, wordsOfLanguage } from './words-of.ts';

/** Say of each further exchange beside the first, and the most that a signal counts in all. */
const FURTHER = [1, 0.5, 0.4, 0.3, 0.3, 0.3] as const;
const LATE = 0.2;
const MOST = 1.5;
/** Exchanges that are looked at, and how many of them are the first. */
const LOOKED_AT = 4;
const FIRST = 2;
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

/**
 * The kind of work of a chat: the one for which most speaks, in the asks and in the answers.
 *
 * Form comes first (a letter, code, a table, another language than what was given, the same text again), then words. The first
 * exchange has the most say. Where hardly anything speaks for a kind it is `other`.
 */
export function taskClassOf(
  exchanges: readonly Exchange[],
  { code, words }: ChatLanguage,
): TaskClass {
  if (exchanges.length === 0) return 'chit_chat';
  const sums: Signals = new Map();
  for (const [at, exchange] of telling(exchanges).entries()) {
    for (const [signal, value] of signalsOf(exchange, code, words)) {
      const more = value * (FURTHER[at] ?? LATE);
      sums.set(signal, Math.min(MOST, (sums.get(signal) ?? 0) + more));
    }
  }
  return bestOf(
    sums,
    exchanges.some(({ answer }) => answer !== null),
  ).taskClass;
}

/** The first two, and of the others those with the longest answers: the main task is where most came of it. In order. */
export function telling(exchanges: readonly Exchange[]): readonly Exchange[] {
  if (exchanges.length <= LOOKED_AT) return exchanges;
  const size = ({ answer }: Exchange) => answer?.text.length ?? 0;
  const later = exchanges.slice(FIRST).sort((a, b) => size(b) - size(a));
  const chosen = new Set([...exchanges.slice(0, FIRST), ...later.slice(0, LOOKED_AT - FIRST)]);
  return exchanges.filter((each) => chosen.has(each));
}

/** The kind of work of one ask; null where nothing in it tells. */
export function classOfAsk(said: Said, { code, words }: ChatLanguage): TaskClass | null {
  // Pasted text has no say in where a topic begins.
  const exchange = exchangeOf(said, null, { wanted: said.ask.instruction, given: '' });
  const { taskClass, score } = bestOf(signalsOf(exchange, code, words), false);
  return score > (BASE.other ?? 0) ? taskClass : null;
}

/** Kinds that one ask alone does not tell: small talk, what is private. */
const OF_CHATS: ReadonlySet<TaskClass> = new Set(['chit_chat', 'personal']);

/** The weights of each signal by the place of the kind: most say something of one or two kinds. */
const VOTES: ReadonlyMap<string, readonly (readonly [number, number])[]> = new Map(
  Object.entries(WEIGHTS).map(([signal, weights]) => [
    signal,
    TASK_CLASSES.flatMap((taskClass, at) => {
      const weight = weights[taskClass];
      return weight === undefined ? [] : [[at, weight] as const];
    }),
  ]),
);
const BASES = TASK_CLASSES.map((taskClass) => BASE[taskClass] ?? 0);

function bestOf(
  signals: Signals,
  isChat: boolean,
): { readonly taskClass: TaskClass; readonly score: number } {
  const scores = [...BASES];
  for (const [signal, value] of signals) {
    for (const [at, weight] of VOTES.get(signal) ?? []) {
      scores[at] = (scores[at] ?? 0) + value * weight;
    }
  }
  let best: { taskClass: TaskClass; score: number } = { taskClass: 'other', score: -Infinity };
  for (const [at, taskClass] of TASK_CLASSES.entries()) {
    const score = scores[at] ?? 0;
    if ((isChat || !OF_CHATS.has(taskClass)) && score > best.score) best = { taskClass, score };
  }
  return best;
}
