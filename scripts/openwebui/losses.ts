import { type ChatTruth, kept, type Ledger, toldOf } from './ledger.ts';
import type { History } from './page.ts';
import type { Person } from './person.ts';

/** What Open WebUI has lost of a chat by itself: numbers of messages. */
export interface Losses {
  /** Questions and answers that are not there any more. */
  readonly messages: number;
  /** Answers whose end was not kept: they look as if they were still being written. */
  readonly ends: number;
  /** Answers whose usage was told and is not there. */
  readonly usage: number;
  /** Thumbs that the message has lost. */
  readonly thumbs: number;
}

const NONE: Losses = { messages: 0, ends: 0, usage: 0, thumbs: 0 };

/**
 * Looks at each chat again as its owner's page would, and notes what people were shown and Open WebUI does not have any
 * more: some releases write a chat's document without a lock, and the later of two writers wins.
 */
export async function noteLosses(
  ledger: Ledger,
  people: ReadonlyMap<string, Person>,
): Promise<void> {
  for (const chat of ledger.chats) {
    const owner = people.get(chat.owner);
    const isThere = chat.fate === 'there' || chat.fate === 'archived';
    if (owner === undefined || !isThere || chat.kind === 'temporary' || chat.id === null) continue;
    const path = `/api/v1/chats/${chat.id}`;
    const { chat: document } = await owner.call<{ chat: { history: History } }>('GET', path);
    const losses = lossesOf(chat, document.history);
    if (Object.values(losses).some((count) => count > 0)) ledger.losses.set(chat.key, losses);
  }
}

function lossesOf(chat: ChatTruth, { messages }: History): Losses {
  if (chat.byPage) return NONE; // ids are the page's own
  const [questions, answers] = [kept(chat.questions), kept(chat.answers)];
  const there = answers.filter(({ id }) => messages[id] !== undefined);
  return {
    messages: [...questions, ...answers].filter(({ id }) => messages[id] === undefined).length,
    ends: there.filter(({ id, seen }) => seen === 'answered' && messages[id]?.done !== true).length,
    usage: there.filter((each) => toldOf(each) !== null && !messages[each.id]?.usage).length,
    thumbs: there.filter(({ id, rating }) => rating !== null && !messages[id]?.annotation).length,
  };
}

/** `1 end of an answer, 2 messages`. */
export function describeLosses({ messages, ends, usage, thumbs }: Losses): string {
  const parts = [
    [messages, 'messages'],
    [ends, 'ends of answers'],
    [usage, 'usages'],
    [thumbs, 'thumbs'],
  ] as const;
  return parts.flatMap(([count, what]) => (count === 0 ? [] : [`${count} ${what}`])).join(', ');
}
