import type { Explain } from './checks.ts';
import type { UsageFigures } from './figures.ts';
import type { ChatTruth, Ledger } from './ledger.ts';
import { describeLosses, type Losses } from './losses.ts';
import { isFrom } from './release.ts';

/** A figure of a chat that differs from what was done in it. */
interface Difference {
  readonly chat: ChatTruth;
  readonly chats: readonly ChatTruth[];
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

const UNDECIDED =
  'an import of it keeps its times, and to 0.8 no document says where it was born: which one is the copy cannot be told, so it is nobody’s';

/** Somebody else’s import has its times and its messages, and neither says which came first. */
function isUndecided({ chat, chats }: Difference): boolean {
  if (!isFrom(chat.release, 0, 6, 41) || isFrom(chat.release, 0, 9)) return false;
  const isOfIt = ({ kind, copied }: ChatTruth) =>
    kind === 'import' && copied.some((answer) => chat.answers.includes(answer));
  return chats.some(isOfIt);
}

/** What the last of several calls told. */
function ofLastCall({ chat, expected, found }: Difference): boolean {
  const last = chat.answers.flatMap(({ calls }) => (calls.length > 1 ? calls.slice(-1) : []));
  const [ours, theirs] = [expected, found] as (UsageFigures | undefined)[];
  const told = last.map((call) => call.told);
  return (
    ours?.answers === 1 &&
    told.length === 1 &&
    theirs?.input === told[0]?.input &&
    theirs?.output === told[0]?.output
  );
}

const stopped = ({ answers }: ChatTruth) =>
  answers.filter(({ seen }) => seen.startsWith('stopped')).length;

const wordless = ({ answers }: ChatTruth) =>
  answers.filter(({ seen }) => seen === 'stopped before a word').length;

const KNOWN: readonly Known[] = [
  ...['messages', 'asks', 'leftOut', 'usage'].map((what) => ({
    ...{ what, is: isUndecided, why: UNDECIDED },
  })),
  {
    what: 'usage',
    is: (difference) => !isFrom(difference.chat.release, 0, 10) && ofLastCall(difference),
    why: 'before 0.10 an answer that calls a tool keeps the tokens of its last call alone: “at least”',
  },
  {
    what: 'unfinished',
    is: ({ losses, expected, found }) => found === Number(expected) + (losses?.ends ?? 0),
    why: 'Open WebUI did not keep that an answer had ended',
  },
  {
    what: 'unfinished',
    is: ({ chat, expected, found }) =>
      !isFrom(chat.release, 0, 9) && found === Number(expected) - stopped(chat),
    why: 'to 0.8 the page saves an answer that was stopped like one that is whole',
  },
  {
    what: 'unfinished',
    is: ({ chat, expected, found }) =>
      wordless(chat) > 0 && found === Number(expected) - wordless(chat),
    why: 'an answer that was stopped before its first word may be kept like one that is empty',
  },
  {
    what: 'usage',
    is: ({ losses, expected, found }) => lacksUsage(losses?.usage ?? 0, expected, found),
    why: 'Open WebUI did not keep the tokens that it was told',
  },
];

/** The same answers, of which no more than so many have no usage any more. */
function lacksUsage(lost: number, expected: unknown, found: unknown): boolean {
  const [ours, theirs] = [expected, found] as (UsageFigures | undefined)[];
  if (ours === undefined || theirs === undefined || ours.answers !== theirs.answers) return false;
  const more = theirs.withoutUsage - ours.withoutUsage;
  return more > 0 && more <= lost;
}

/** Why a figure of a chat may differ from what was done in it. */
export function explanationOf(what: string, { chats, losses }: Ledger): Explain {
  return (of, expected, found) => {
    const chat = chats.find(({ key }) => key === of.split(' ')[0]);
    if (chat === undefined) return null;
    const difference = { chat, chats, losses: losses.get(chat.key), expected, found };
    const known = KNOWN.find((each) => each.what === what && each.is(difference));
    if (known === undefined) return null;
    const lost = difference.losses === undefined ? '' : ` (${describeLosses(difference.losses)})`;
    return `${chat.key}: ${known.why}${lost}`;
  };
}
