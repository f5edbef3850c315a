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
import { answered, asked, conversation } from '../../test/support/conversations.ts';

/** Weight of an answered ask of our own beside that of a judged chat. */
const OWN_CHAT = 0.3;

/** What is learnt from: what was seen, and the kind that it is. */
export interface KindRow {
  readonly signals: Signals;
  readonly kind: TaskClass;
  /** Absent: 1. */
  readonly weight?: number;
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

/** A judged chat as a whole. */
export function rowOfChat({ conversation, judged: { kind } }: KindChat): KindRow {
  const { exchanges, language } = exchangesIn(conversation);
  return { signals: signalsOfChat(exchanges, language).all, kind };
}

/** The first ask of a judged chat, as if nobody had answered; none where the chat has none. */
export function rowsOfAsk({ conversation, judged: { kind } }: KindChat): KindRow[] {
  const { exchanges, language } = exchangesIn(conversation);
  const [first] = exchanges;
  if (first === undefined) return [];
  return [{ signals: signalsOfChat([exchangeOf(first.said, null)], language).all, kind }];
}

/** Asks of our own by kind, in eight languages, some with an answer: judged chats have few that are short. */
export function rowsOfOwnAsks(): {
  readonly asks: readonly KindRow[];
  readonly answered: readonly KindRow[];
} {
  const file = new URL('asks-by-kind.txt', import.meta.url);
  const asks: KindRow[] = [];
  const chats: KindRow[] = [];
  let kind: TaskClass = 'other';
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    kind = TASK_CLASSES.find((each) => line === `# ${each}`) ?? kind;
    if (line === '' || line.startsWith('#')) continue;
    const [ask = '', answer] = line.split(' => ');
    const language = languageFrom(ask, () => answer ?? '');
    asks.push({ signals: signalsOfChat([exchangeOf(saidIn(ask), null)], language).all, kind });
    if (answer === undefined) continue;
    const said = [asked(ask, 0), answered(answer.replaceAll('\\n', '\n'), 1)];
    const row = rowOfChat({ conversation: conversation(said), judged: { kind } });
    chats.push({ ...row, weight: OWN_CHAT });
  }
  return { asks, answered: chats };
}
