import type { Explain } from './checks.ts';
import type { ChatTruth, Ledger } from './ledger.ts';
import { describeLosses, type Losses } from './losses.ts';

/** A figure of a chat that differs from what was done in it. */
interface Difference {
  readonly chat: ChatTruth;
  readonly losses: Losses | undefined;
  readonly expected: unknown;
  readonly found: unknown;
}

/** A way in which Open WebUI's database tells less, or something else, than who was there. */
interface Known {
  /** The figure that differs: one of those of a conversation, or `usage`. */
  readonly what: string;
  /** Where it is met, and how much of the difference it makes up for: all of it. */
  is(difference: Difference): boolean;
  readonly why: string;
}

const KNOWN: readonly Known[] = [
  {
    what: 'unfinished',
    is: ({ losses, expected, found }) => found === Number(expected) + (losses?.ends ?? 0),
    why: 'Open WebUI has lost the end of an answer: two answers were written at once, and the later of them won',
  },
];

/** Why a figure of a chat may differ from what was done in it. */
export function explanationOf(what: string, { chats, losses }: Ledger): Explain {
  return (of, expected, found) => {
    const chat = chats.find(({ key }) => key === of.split(' ')[0]);
    if (chat === undefined) return null;
    const difference = { chat, losses: losses.get(chat.key), expected, found };
    const known = KNOWN.find((each) => each.what === what && each.is(difference));
    if (known === undefined) return null;
    const lost = difference.losses === undefined ? '' : ` (${describeLosses(difference.losses)})`;
    return `${chat.key}: ${known.why}${lost}`;
  };
}
