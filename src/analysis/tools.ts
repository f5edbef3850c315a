import type { Message } from '../kernel/conversation.ts';
import type { Day } from '../kernel/days.ts';
import type { AuthorOf } from './authors.ts';
import type { ToolFacts } from './facts.ts';

/** Which tools the answers of a conversation called, on all its branches: per day, person and name, in that order. */
export function toolsOf(
  messages: readonly Message[],
  authorOf: AuthorOf,
  dayOf: (ms: number) => Day,
): ToolFacts[] {
  const calls = messages.flatMap((message) =>
    message.tools.map((name) => ({
      day: dayOf(message.sentAt),
      authorId: authorOf(message),
      name,
    })),
  );
  const groups = Map.groupBy(calls, ({ day, authorId, name }) =>
    JSON.stringify([day, authorId, name]),
  );
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, same]) => same.slice(0, 1).map((call) => ({ ...call, calls: same.length })));
}
