import type { ChatLanguage } from './chat-language.ts';
import type { Exchange } from './exchanges.ts';
import { type Signals, signalsOf } from './signals.ts';

/** Say of each further exchange beside the first, and the most that a signal counts in all. */
const FURTHER = [1, 0.5, 0.4, 0.3] as const;
const MOST = 1.5;
/** How many of the exchanges looked at are the first. */
const FIRST = 2;

/** What a chat shows, whatever kind of work it is. */
export interface ChatSignals {
  /** Of the first exchange. */
  readonly first: Signals;
  /** Of all, of which the first has the most say. */
  readonly all: Signals;
}

/** Reads the exchanges of a chat, of which there is one at least. */
export function signalsOfChat(
  exchanges: readonly Exchange[],
  { code, words }: ChatLanguage,
): ChatSignals {
  const all: Signals = new Map();
  const each = telling(exchanges).map((exchange) => signalsOf(exchange, code, words));
  for (const [at, signals] of each.entries()) {
    for (const [signal, value] of signals) {
      const more = value * (FURTHER[at] ?? 0);
      all.set(signal, Math.min(MOST, (all.get(signal) ?? 0) + more));
    }
  }
  return { first: each[0] ?? new Map(), all };
}

/** The first two, and of the others those with the longest answers: the main task is where most came of it. In order. */
function telling(exchanges: readonly Exchange[]): readonly Exchange[] {
  if (exchanges.length <= FURTHER.length) return exchanges;
  const size = ({ answer }: Exchange) => answer?.text.length ?? 0;
  const later = exchanges.slice(FIRST).sort((a, b) => size(b) - size(a));
  const chosen = new Set([...exchanges.slice(0, FIRST), ...later.slice(0, FURTHER.length - FIRST)]);
  return exchanges.filter((each) => chosen.has(each));
}
