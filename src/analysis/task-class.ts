import { fold } from '../kernel/text.ts';
import {
  CLASS_PATTERNS,
  CODE_HINTS,
  CODE_ITSELF,
  CODE_QUESTION,
  CODE_WORDS,
  ERROR_TRACE,
  FAULT,
  MAKE,
} from './class-patterns.ts';
import type { TaskClass } from './facts.ts';
import { holdsCode } from './material.ts';
import type { Thread } from './thread.ts';
import type { Turn } from './turn.ts';

/** Asks that are looked at, and how much of each: what was pasted may be long. Characters. */
const ASKS = 2;
const LOOKED_AT = 4_000;

/**
 * The kind of work, by the first pattern that one of the first two substantive asks matches.
 *
 * Talk about code, code itself and traces of errors come before the kinds of text. An ask in other words (or another
 * language) is code where code was delivered, else a question. Without a substantive ask it is chit-chat.
 */
export function taskClassOf({ asks, answers }: Pick<Thread, 'asks' | 'answers'>): TaskClass {
  if (asks.length === 0) return 'chit_chat';
  for (const turn of asks.slice(0, ASKS)) {
    const found = classOfAsk(turn);
    if (found !== null) return found;
  }
  return answers.some(holdsCode) ? 'code_new' : 'lookup';
}

function classOfAsk({ ask, message }: Turn): TaskClass | null {
  const folded = fold(ask.typed);
  const text = message.text.slice(0, LOOKED_AT);
  const talk = isAboutCode(folded);
  if (firstOf(folded) === 'learn') return 'learn';
  if (ERROR_TRACE.test(text)) return 'code_debug';
  if (talk || CODE_ITSELF.test(text)) return classOfCode(folded);
  return firstOf(folded);
}

function firstOf(folded: string): TaskClass | null {
  return CLASS_PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

function isAboutCode(folded: string): boolean {
  if (CODE_WORDS.test(folded)) return true;
  return CODE_HINTS.filter((hint) => hint.test(folded)).length >= 2;
}

function classOfCode(folded: string): TaskClass {
  if (FAULT.test(folded)) return 'code_debug';
  return CODE_QUESTION.test(folded) && !MAKE.test(folded) ? 'lookup' : 'code_new';
}
