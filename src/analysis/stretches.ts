import type { Message } from '../kernel/conversation.ts';
import type { AuthorOf } from './authors.ts';
import { branchLanguage, type ChatLanguage } from './chat-language.ts';
import { topicStarts } from './topics.ts';

/** What of an active branch is one piece of work of one person. */
export interface Stretch {
  /** Belongs to another conversation. */
  readonly inherited: boolean;
  /** Raw id of the person. */
  readonly authorId: string;
  /** The person's messages, and the answers to them. */
  readonly messages: readonly Message[];
  /** Ids of those before which somebody else spoke: the pause before them is nobody's time. */
  readonly apart: ReadonlySet<string>;
}

/** Whose messages are whose. */
interface Belonging {
  readonly inherited: ReadonlySet<string>;
  readonly authorOf: AuthorOf;
}

/**
 * The pieces of work on an active branch, in order, each with its place: cut at new topics, where a copy was gone on with,
 * and told apart by who asked.
 *
 * Where a topic begins is the same for a branch and for its copies. A piece in which no person speaks is no work, and what
 * stands before the first ask is no answer to it.
 * Input  the idle threshold, minutes; the language of the whole branch.
 */
export function stretchesOf(
  branch: readonly Message[],
  { inherited, authorOf }: Belonging,
  idleMinutes: number,
  language: ChatLanguage = branchLanguage(branch),
): Stretch[] {
  const own = branch.findIndex(({ id }) => !inherited.has(id));
  const begin = own === -1 ? branch.length : own;
  const cuts = new Set([0, begin, ...topicStarts(branch, idleMinutes, language)]);
  const from = [...cuts].sort((a, b) => a - b);
  return from.flatMap((start, at) =>
    byAuthor(branch.slice(start, from[at + 1] ?? branch.length), authorOf).map((part) => ({
      ...part,
      inherited: start < begin,
    })),
  );
}

type Part = Omit<Stretch, 'inherited'>;

function byAuthor(messages: readonly Message[], authorOf: AuthorOf): Part[] {
  const parts = new Map<string, { messages: Message[]; apart: Set<string> }>();
  let speaker: string | null = null;
  for (const message of messages) {
    const author: string | null = message.role === 'user' ? authorOf(message) : speaker;
    if (author === null) continue;
    const part = parts.get(author) ?? { messages: [], apart: new Set() };
    parts.set(author, part);
    if (author !== speaker && part.messages.length > 0) part.apart.add(message.id);
    part.messages.push(message);
    speaker = author;
  }
  return [...parts].map(([authorId, part]) => ({ authorId, ...part }));
}
