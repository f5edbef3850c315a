import type { Message } from '../kernel/conversation.ts';
import { fold, resemblance, shinglesOf } from '../kernel/text.ts';
import { asksBack, isComplaint, isRefusal, REFUSAL_LIMIT } from './complaints.ts';
import type { Outcome } from './facts.ts';
import type { Thread } from './thread.ts';
import type { Turn } from './turn.ts';

/** Asks that share so much say the same again. */
const SAME_ASK = 2 / 3;
const SHINGLE_WORDS = 2;
/** Shorter asks are alike by chance. */
const FEWEST_WORDS = 3;

/** Factor on the baseline. What nobody can tell is no full success. */
export const SUCCESS = { done: 1, partly: 0.5, no: 0, unclear: 0.5 } as const satisfies Record<
  Outcome,
  number
>;

/**
 * What became of a thread: done, unless there is evidence against it.
 *
 * `no`: nothing was delivered, or nothing but refusals and questions back. `partly`: something was, and then the last ask
 * was left without an answer, or with one that failed, declined, asked back, was rated down, was cut off by the person, or
 * was to an ask that complained or said the same again. A last answer rated up settles it. One that never ended is `unclear`.
 */
export function outcomeOf({ messages, turns, asks, answers }: Thread): Outcome {
  if (turns.length === 0) return 'done';
  if (!answers.some(delivers)) return 'no';
  const lastTurn = turns.at(-1);
  const asked = messages.findLastIndex(({ id }) => id === lastTurn?.message.id);
  const final = messages.slice(asked + 1).findLast(({ text }) => text.trim() !== '');
  if (final === undefined || final.error || !delivers(final)) return 'partly';
  if (final.rating !== null) return final.rating > 0 ? 'done' : 'partly';
  if (lastTurn !== undefined && turns.length > 1 && isUnhappy(lastTurn, asks)) return 'partly';
  if (final.stopped) return 'partly';
  return final.done ? 'done' : 'unclear';
}

function delivers({ text }: Message): boolean {
  if (text.trim() === '') return false;
  if (text.length > REFUSAL_LIMIT) return true;
  const folded = fold(text).trim();
  return !isRefusal(folded) && !asksBack(folded);
}

function isUnhappy(turn: Turn, asks: readonly Turn[]): boolean {
  if (turn.kind === 'retry') return true;
  return isComplaint(fold(turn.ask.instruction)) || saysAgain(turn, asks);
}

/** Whether the turn repeats an earlier ask in nearly the same words. */
function saysAgain(turn: Turn, asks: readonly Turn[]): boolean {
  if (turn.ask.typedWords < FEWEST_WORDS) return false;
  const said = shinglesOf(turn.ask.instruction, SHINGLE_WORDS);
  return asks.some(
    ({ message, ask }) =>
      message.id !== turn.message.id &&
      resemblance(said, shinglesOf(ask.instruction, SHINGLE_WORDS)) >= SAME_ASK,
  );
}
