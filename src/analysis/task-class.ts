import type { Message } from '../kernel/conversation.ts';
import { fold } from '../kernel/text.ts';
import { CLASS_PATTERNS } from './class-patterns.ts';
import {
  CODE_HINTS,
  CODE_ITSELF,
  CODE_QUESTION,
  CODE_WORDS,
  ERROR_TRACE,
  FAULT,
  HOW_TO,
  MAKE,
  MAKE_OR_LEARN_TO,
  PROGRAM,
  SPREADSHEET,
} from './code-patterns.ts';
import type { TaskClass } from './facts.ts';
import { holdsCode } from './material.ts';
import type { Said } from './turn.ts';

/** Asks that are looked at, and how much of each: what was pasted may be long. Characters. */
const ASKS = 2;
const LOOKED_AT = 4_000;

/**
 * The kind of work, by the first pattern that one of the first two substantive asks matches.
 *
 * Code itself and traces of errors come first, then wishes to learn, then talk about code, then the kinds of text. An ask
 * in other words (or another language) is about code where code was delivered, else a question. Without a substantive ask it is
 * chit-chat.
 */
export function taskClassOf(asks: readonly Said[], answers: readonly Message[]): TaskClass {
  if (asks.length === 0) return 'chit_chat';
  for (const said of asks.slice(0, ASKS)) {
    const found = classOfAsk(said);
    if (found !== null) return found;
  }
  return answers.some(holdsCode) ? classOfCode(fold(asks[0]?.ask.instruction ?? '')) : 'lookup';
}

/** The kind of work of one ask; null where no pattern knows it. */
export function classOfAsk({ text, ask }: Said): TaskClass | null {
  const folded = fold(ask.instruction);
  const shown = text.slice(0, LOOKED_AT);
  if (ERROR_TRACE.test(shown)) return 'code_debug';
  if (CODE_ITSELF.test(shown)) return classOfCode(folded);
  const kindOfText = firstOf(folded);
  if (kindOfText === 'learn') return 'learn';
  return isAboutCode(folded, kindOfText) ? classOfCode(folded) : kindOfText;
}

function firstOf(folded: string): TaskClass | null {
  return CLASS_PATTERNS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}

/** Programming by name; or by two words that it shares with other work, unless the ask is about tables. */
function isAboutCode(folded: string, kindOfText: TaskClass | null): boolean {
  const isTable = kindOfText === 'data';
  if (isTable && SPREADSHEET.test(folded) && !PROGRAM.test(folded)) return false;
  if (CODE_WORDS.test(folded)) return true;
  return !isTable && CODE_HINTS.filter((hint) => hint.test(folded)).length >= 2;
}

function classOfCode(folded: string): TaskClass {
  if (FAULT.test(folded)) return 'code_debug';
  return CODE_QUESTION.test(folded) && !wantsCode(folded) ? 'lookup' : 'code_new';
}

function wantsCode(folded: string): boolean {
  return MAKE.test(folded) || (MAKE_OR_LEARN_TO.test(folded) && !HOW_TO.test(folded));
}
