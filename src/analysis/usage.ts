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
  { regenerated, edited }: Rework,
  inherited: ReadonlySet<string>,
  dayOf: (ms: number) => Day,
): UsageFacts[] {
  const files = filesByAnswer(messages, edited);
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
    .map(({ key, answers }) => factsOf(key, answers, regenerated, files));
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
  files: ReadonlyMap<string, number>,
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
    files: answers.reduce((total, { id }) => total + (files.get(id) ?? 0), 0),
    ...speedOf(answers),
  };
}

/** Sums, so that days and models add up: means are for those who show them. */
function speedOf(answers: readonly Message[]) {
  const firstTokens = answers.map(({ speed }) => speed?.firstTokenMs ?? null);
  const measured = firstTokens.filter((ms) => ms !== null).length;
  return {
    firstTokenAnswers: measured === 0 ? null : measured,
    firstTokenMs: knownSum(firstTokens),
    timedOutputTokens: knownSum(answers.map(({ speed }) => speed?.outputTokens ?? null)),
    timedOutputMs: knownSum(answers.map(({ speed }) => speed?.outputMs ?? null)),
  };
}

/** Files of each question, by its first answer in the document. */
function filesByAnswer(
  messages: readonly Message[],
  edited: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  for (const { id, attachments } of messages) {
    if (attachments > 0 && !edited.has(id)) given.set(id, attachments);
  }
  const files = new Map<string, number>();
  for (const { id, parentId, role } of messages) {
    const count = role === 'assistant' ? given.get(parentId ?? '') : undefined;
    if (count === undefined) continue;
    files.set(id, count);
    given.delete(parentId ?? '');
  }
  return files;
}

function knownSum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
