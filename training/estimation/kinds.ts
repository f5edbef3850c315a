import { readFileSync } from 'node:fs';
import { activeBranch, treeOf } from '../../src/analysis/branch.ts';
import {
  branchLanguage,
  type ChatLanguage,
  languageFrom,
} from '../../src/analysis/chat-language.ts';
import { signalsOfChat } from '../../src/analysis/chat-signals.ts';
import { type Exchange, exchangeOf, exchangesOf } from '../../src/analysis/exchanges.ts';
import { TASK_CLASSES, type TaskClass } from '../../src/analysis/facts.ts';
import type { Signals } from '../../src/analysis/signals.ts';
import { threadOf } from '../../src/analysis/thread.ts';
import { saidIn } from '../../src/analysis/turn.ts';
import type { Conversation } from '../../src/kernel/conversation.ts';

/** Weight of a chat's first ask alone, and of an ask of our own, beside that of the whole chat: chosen by cross-validation. */
const ALONE = 0.3;
const OWN = 0.1;

/** What is learnt from: what was seen, and the kind that it is. */
export interface KindRow {
  readonly signals: Signals;
  readonly kind: TaskClass;
  readonly weight: number;
}

/** A chat and the kind that somebody judged it to be. */
export interface KindChat {
  readonly conversation: Conversation;
  readonly judged: { readonly kind: TaskClass };
}

/**
 * What was asked and answered in a chat, in order. It is taken for one task: where analysis cuts it hangs on what is fitted
 * here.
 */
export function exchangesIn(conversation: Conversation): {
  readonly exchanges: readonly Exchange[];
  readonly language: ChatLanguage;
} {
  const branch = activeBranch(conversation, treeOf(conversation));
  const { turns, messages } = threadOf(branch);
  return { exchanges: exchangesOf(turns, messages), language: branchLanguage(branch) };
}

/** Each judged chat as a whole, and its first ask as if nobody had answered. */
export function rowsOfChat({ conversation, judged: { kind } }: KindChat): KindRow[] {
  const { exchanges, language } = exchangesIn(conversation);
  const whole = { signals: signalsOfChat(exchanges, language), kind, weight: 1 };
  const [first] = exchanges;
  if (first === undefined) return [whole];
  const alone = signalsOfChat([exchangeOf(first.said, null)], language);
  return [whole, { signals: alone, kind, weight: ALONE }];
}

/** Asks of our own by kind, in eight languages. */
export function rowsOfAsks(): KindRow[] {
  const file = new URL('asks-by-kind.txt', import.meta.url);
  let kind: TaskClass = 'other';
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const named = TASK_CLASSES.find((each) => line === `# ${each}`);
      kind = named ?? kind;
      if (line === '' || line.startsWith('#')) return [];
      const language = languageFrom(line, () => '');
      const signals = signalsOfChat([exchangeOf(saidIn(line), null)], language);
      return [{ signals, kind, weight: OWN }];
    });
}
