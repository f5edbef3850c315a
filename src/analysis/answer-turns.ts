import type { AnswerSource, Message } from '../kernel/conversation.ts';
import { type AnswerTurn, LONGEST_TURN_SECONDS } from '../kernel/model-calls.ts';

/** What the server asks for itself, and what an automation asks for, leaves no line in Open WebUI's audit log. */
const ASKED_BY_NOBODY: ReadonlySet<AnswerSource> = new Set(['automation', 'background']);

/**
 * When each answer may have been made, by its id: from its question to the next one of the conversation, an hour at most.
 *
 * An answer without a model or a time of its own has none: no call can be told to be its.
 */
export function answerTurns(messages: readonly Message[]): ReadonlyMap<string, AnswerTurn> {
  const questions = new Map(
    messages.flatMap(({ id, role, timeKnown, sentAt }) =>
      role === 'user' && timeKnown ? [[id, secondOf(sentAt)] as const] : [],
    ),
  );
  const asked = [...questions.values()].sort((a, b) => a - b);
  const answers = messages.filter(
    ({ role, timeKnown, model, source }) =>
      role === 'assistant' && timeKnown && model !== null && !ASKED_BY_NOBODY.has(source ?? 'chat'),
  );
  return new Map(answers.map((answer) => [answer.id, turnOf(answer, questions, asked)]));
}

function turnOf(
  { sentAt, parentId, usage }: Message,
  questions: ReadonlyMap<string, number>,
  asked: readonly number[],
): AnswerTurn {
  const at = secondOf(sentAt);
  const question = parentId === null ? undefined : questions.get(parentId);
  const next = asked[firstAfter(asked, at)];
  return {
    at,
    from: Math.max(Math.min(question ?? at, at), at - LONGEST_TURN_SECONDS),
    to: Math.min(next ?? Number.POSITIVE_INFINITY, at + LONGEST_TURN_SECONDS),
    input: usage?.input ?? null,
    output: usage?.output ?? null,
    total: usage?.total ?? null,
    unpriced: usage === null || isUnpriced(usage),
  };
}

function isUnpriced({ costUsd, atLeast, input, output }: NonNullable<Message['usage']>): boolean {
  return costUsd === null && !atLeast && (input === null || output === null);
}

function secondOf(ms: number): number {
  return Math.floor(ms / 1000);
}

/** Place of the first of these that is after `at`. */
function firstAfter(seconds: readonly number[], at: number): number {
  let [low, high] = [0, seconds.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((seconds[middle] ?? at) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}
