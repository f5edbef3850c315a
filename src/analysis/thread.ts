import type { Message } from '../kernel/conversation.ts';
import { type Turn, turnOf } from './turn.ts';

/** The part of a branch that counts, in order: people's and models' messages without a trailing "thanks" and its reply. */
export interface Thread {
  readonly messages: readonly Message[];
  readonly turns: readonly Turn[];
  /** Turns that ask for something of substance. */
  readonly asks: readonly Turn[];
  readonly answers: readonly Message[];
}

/** Reads messages of a branch. */
export function threadOf(messages: readonly Message[]): Thread {
  const said = messages.filter(({ role }) => role === 'user' || role === 'assistant');
  const turns = new Map(
    said.filter(({ role }) => role === 'user').map((message) => [message.id, turnOf(message)]),
  );
  const counted = said.slice(0, endOfWork(said, turns));
  const kept = counted.flatMap(({ id }) => turns.get(id) ?? []);
  return {
    messages: counted,
    turns: kept,
    asks: kept.filter(({ kind }) => kind === 'ask'),
    answers: counted.filter(({ role }) => role === 'assistant'),
  };
}

/** Where the trailing acknowledgements, with their replies, begin. */
function endOfWork(said: readonly Message[], turns: ReadonlyMap<string, Turn>): number {
  let end = said.length;
  for (let at = said.length - 1; at >= 0; at -= 1) {
    const turn = turns.get(said[at]?.id ?? '');
    if (turn === undefined) continue;
    if (turn.kind !== 'acknowledgement') break;
    end = at;
  }
  return end;
}
