import type { AnswerSource, Conversation, Message, TokenUsage } from '../kernel/conversation.ts';
import type { Day } from '../kernel/days.ts';
import { type AnswerTurn, packTurn } from '../kernel/model-calls.ts';
import { answerTurns } from './answer-turns.ts';
import { newAttachments } from './attachments.ts';
import type { UsageFacts } from './facts.ts';
import { readOnce } from './read-once.ts';
import type { Rework } from './rework.ts';

/**
 * What the answers of a conversation used, on all its branches: per day, model, who asked and through what; in that order.
 *
 * Tokens that no answer reported are null, which is unknown and not zero. What was taken along from another conversation is
 * left out. A merge of answers is a call of which nothing was recorded; a rating of what was deleted has no answer.
 */
export function usageOf(
  { messages, strayRatings }: Conversation,
  { regenerated, edited }: Rework,
  inherited: ReadonlySet<string>,
  authorOf: (message: Message) => string,
  dayOf: (ms: number) => Day,
): UsageFacts[] {
  const own = messages.filter(({ id }) => !inherited.has(id));
  const known = {
    regenerated,
    files: filesByAnswer(own, newAttachments(messages, edited)),
    turns: answerTurns(messages),
  };
  const asked = own
    .filter(({ role }) => role === 'assistant')
    .map((answer): Part => {
      const { sentAt, model, source } = answer;
      return { key: [dayOf(sentAt), model, authorOf(answer), source ?? 'chat'], answer };
    });
  const stray = strayRatings.map(
    ({ ratedAt, model, authorId, rating }): Part => ({
      key: [dayOf(ratedAt), model, authorId, 'chat'],
      rating,
    }),
  );
  return [...Map.groupBy([...asked, ...stray], ({ key }) => JSON.stringify(key)).values()]
    .flatMap((parts) => (parts[0] === undefined ? [] : [{ key: parts[0].key, parts }]))
    .sort((a, b) => compare(a.key, b.key))
    .map(({ key, parts }) => factsOf(key, parts, known));
}

type Key = readonly [day: Day, model: string | null, authorId: string, source: AnswerSource];

/** An answer, or a rating of one that is no longer there. */
interface Part {
  readonly key: Key;
  readonly answer?: Message;
  readonly rating?: 1 | -1;
}

/** What is known of the answers of a conversation, by their ids. */
interface Known {
  readonly regenerated: ReadonlySet<string>;
  readonly files: ReadonlyMap<string, number>;
  readonly turns: ReadonlyMap<string, AnswerTurn>;
}

function compare(a: Key, b: Key): number {
  for (const [at, value] of a.entries()) {
    const [x, y] = [value ?? '', b[at] ?? ''];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
}

function factsOf(
  [day, model, authorId, source]: Key,
  parts: readonly Part[],
  { regenerated, files, turns }: Known,
): UsageFacts {
  const answers = parts.flatMap(({ answer }) => answer ?? []);
  const count = (test: (answer: Message) => boolean) => answers.filter(test).length;
  const merges = count(({ merged }) => merged);
  const rated = (rating: 1 | -1) =>
    parts.filter((each) => (each.answer ?? each).rating === rating).length;
  return {
    day,
    model,
    authorId,
    source,
    answers: answers.length + merges,
    answersWithoutUsage: count(({ usage }) => usage === null) + merges,
    ...tokensOf(answers.flatMap(({ usage }) => usage ?? [])),
    knowledgeAnswers: count(({ knowledge }) => knowledge),
    errors: count(({ error }) => error),
    regenerations: count(({ id }) => regenerated.has(id)),
    ratingsUp: rated(1),
    ratingsDown: rated(-1),
    toolCalls: answers.reduce((total, { tools }) => total + tools.length, 0),
    files: answers.reduce((total, { id }) => total + (files.get(id) ?? 0), 0),
    ...speedOf(answers),
    turns: inOrder(answers.flatMap(({ id }) => turns.get(id) ?? [])),
  };
}

/** By time, and equal times by their words: the order of the messages says nothing. */
function inOrder(turns: readonly AnswerTurn[]): AnswerTurn[] {
  const wordsOf = readOnce((turn: AnswerTurn) => JSON.stringify(packTurn(turn)));
  return turns.toSorted((a, b) => a.at - b.at || (wordsOf(a) < wordsOf(b) ? -1 : 1));
}

/** What is known of each answer by itself: what one lacks is not made up for by another. */
function tokensOf(usages: readonly TokenUsage[]) {
  const sum = (of: keyof Counts, among: readonly Counts[] = usages) =>
    knownSum(among.map((usage) => usage[of]));
  const whole = usages.filter(({ atLeast }) => !atLeast);
  const bills = whole.flatMap(({ costUsd }) => costUsd ?? []);
  const priceable = whole.filter(
    ({ costUsd, input, output }) => costUsd === null && input !== null && output !== null,
  );
  return {
    inputTokens: sum('input'),
    outputTokens: sum('output'),
    totalTokens: sum('total'),
    cachedTokens: sum('cached'),
    cacheWriteTokens: sum('cacheWrite'),
    reasoningTokens: sum('reasoning'),
    answersBilled: bills.length,
    billedUsd: bills.length === 0 ? null : dollars(bills),
    answersPriceable: priceable.length,
    priceableInputTokens: sum('input', priceable) ?? 0,
    priceableOutputTokens: sum('output', priceable) ?? 0,
    priceableCachedTokens: sum('cached', priceable),
    priceableCacheWriteTokens: sum('cacheWrite', priceable),
  };
}

type Counts = Omit<TokenUsage, 'costUsd' | 'atLeast'>;

/** Whole billionths add up to the same in any order. */
function dollars(bills: readonly number[]): number {
  return bills.reduce((sum, usd) => sum + Math.round(usd * 1e9), 0) / 1e9;
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

/** New files of each question, by its first answer. */
function filesByAnswer(
  messages: readonly Message[],
  given: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const own = new Set(messages.map(({ id }) => id));
  const first = new Map<string, Message>();
  for (const answer of messages) {
    const { parentId, role } = answer;
    if (role !== 'assistant' || parentId === null || !own.has(parentId)) continue;
    const before = first.get(parentId);
    if (before === undefined || isBefore(answer, before)) first.set(parentId, answer);
  }
  return new Map([...first].map(([question, { id }]) => [id, given.get(question) ?? 0]));
}

function isBefore(a: Message, b: Message): boolean {
  return a.sentAt === b.sentAt ? a.id < b.id : a.sentAt < b.sentAt;
}

/** In the order of the values, since the last digit of a sum depends on it, and that of the messages says nothing. */
function knownSum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  return known.length === 0 ? null : known.reduce((total, value) => total + value, 0);
}
