import type { Conversation, Message, TokenUsage } from '../kernel/conversation.ts';
import type { Day } from '../kernel/days.ts';
import type { UsageFacts } from './facts.ts';
import type { Rework } from './rework.ts';

/**
 * What the answers of a conversation used, on all its branches: per day, model, and whether copied; in that order.
 *
 * Tokens that no answer reported are null, which is unknown and not zero.
 */
export function usageOf(
  { messages }: Conversation,
  { regenerated }: Rework,
  inherited: ReadonlySet<string>,
  dayOf: (ms: number) => Day,
): UsageFacts[] {
  const groups = new Map<string, { key: Key; answers: Message[] }>();
  for (const message of messages) {
    if (message.role !== 'assistant') continue;
    const key: Key = [dayOf(message.sentAt), message.model, inherited.has(message.id)];
    const name = JSON.stringify(key);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, { key, answers: [message] });
    else group.answers.push(message);
  }
  return [...groups.values()]
    .sort((a, b) => compare(a.key, b.key))
    .map(({ key, answers }) => factsOf(key, answers, regenerated));
}

type Key = readonly [day: Day, model: string | null, inherited: boolean];

function compare(a: Key, b: Key): number {
  const by = (x: string, y: string) => (x < y ? -1 : x > y ? 1 : 0);
  return by(a[0], b[0]) || by(a[1] ?? '', b[1] ?? '') || Number(a[2]) - Number(b[2]);
}

function factsOf(
  [day, model, inherited]: Key,
  answers: readonly Message[],
  regenerated: ReadonlySet<string>,
): UsageFacts {
  const count = (test: (answer: Message) => boolean) => answers.filter(test).length;
  const sum = (of: keyof TokenUsage) => knownSum(answers.map(({ usage }) => usage?.[of] ?? null));
  return {
    day,
    model,
    inherited,
    answers: answers.length,
    answersWithoutUsage: count(({ usage }) => usage === null),
    inputTokens: sum('input'),
    outputTokens: sum('output'),
    totalTokens: sum('total'),
    cachedTokens: sum('cached'),
    reasoningTokens: sum('reasoning'),
    errors: count(({ error }) => error),
    regenerations: count(({ id }) => regenerated.has(id)),
    ratingsUp: count(({ rating }) => rating === 1),
    ratingsDown: count(({ rating }) => rating === -1),
    toolCalls: answers.reduce((total, { tools }) => total + tools.length, 0),
  };
}

function knownSum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
