import type { ModelReply, Prompt } from '../kernel/prompt.ts';
import { answerOf, usageOf } from './answer.ts';
import type { Budget } from './budget.ts';
import { tokensAtMost } from './count-tokens.ts';
import { errorIn } from './error-body.ts';
import { FailedAttempt, type Failure, failureIn, failureOf } from './failure.ts';
import { llmError } from './llm-error.ts';
import type { Price } from './prices.ts';
import { type OutgoingRequest, outputTokensOf, requestOf, withOutputTokens } from './request.ts';
import type { Server } from './server.ts';
import { hostOf, type LlmSettings } from './settings.ts';

/** A server that wants to be left alone for longer is not waited for. */
const PATIENCE_MS = 120_000;

/** What asking once takes. */
export interface Attempt {
  readonly server: Server;
  readonly budget: Budget;
  readonly price: Price | null;
  /** No request begins after it; and none goes on after this. */
  readonly signal: AbortSignal;
  readonly cutOff: AbortSignal;
}

/** Asks once, and at once again without what the server does not take. Errors: FailedAttempt; those of the budget. */
export async function attemptOf(parts: Attempt, question: Prompt): Promise<ModelReply> {
  const { server } = parts;
  for (;;) {
    const accepted = server.accepted();
    const request = requestOf(question, server.settings, accepted);
    try {
      return await sent(parts, request, outputTokensOf(question, server.settings));
    } catch (thrown) {
      const parameter = thrown instanceof FailedAttempt ? thrown.failure.parameter : null;
      if (parameter === null || !server.refuse(parameter, accepted)) throw thrown;
    }
  }
}

/** Sends one request within limits and budget, and books it, whatever becomes of it. */
async function sent(
  { server, budget, price, signal, cutOff }: Attempt,
  request: OutgoingRequest,
  outputTokens: number,
): Promise<ModelReply> {
  const { settings } = server;
  const inputTokens = await tokensAtMost(request);
  const correct = await server.pace.take(inputTokens + outputTokens, signal);
  const { settle, ...granted } = await budget.reserve({ inputTokens, outputTokens }, signal);
  let completion: unknown;
  try {
    completion = await server.send(withOutputTokens(request, granted.outputTokens), cutOff);
  } catch (thrown) {
    const failure = failureOf(thrown, settings, Date.now());
    await settle(failure.mayCost ? 'unknown' : 'free');
    return failed(server, failure);
  }
  const usage = usageOf(completion);
  const outcome = outcomeOf(completion, settings, price);
  const isFree = outcome instanceof FailedAttempt && !outcome.failure.mayCost;
  await settle(usage ?? (isFree ? 'free' : 'unknown'));
  if (usage !== null) correct((usage.input ?? 0) + (usage.output ?? 0));
  if (outcome instanceof FailedAttempt) return failed(server, outcome.failure);
  if (outcome.ended === 'cut' && granted.outputTokens < outputTokens) {
    throw llmError(
      'LLM_BUDGET_REACHED',
      `The budget is nearly used up: what is left of it was not enough for a whole answer (${granted.outputTokens} tokens).`,
    );
  }
  return outcome;
}

/** What a body with status 200 really says. */
function outcomeOf(
  completion: unknown,
  settings: LlmSettings,
  price: Price | null,
): ModelReply | FailedAttempt {
  const told = errorIn(completion);
  if (told !== null) return new FailedAttempt(failureIn(told, settings));
  const noAnswer = () => new FailedAttempt(failureOf(new SyntaxError(), settings, Date.now()));
  return answerOf(completion, settings.model, price) ?? noAnswer();
}

/** What becomes of an attempt that failed: a filter before the model is an answer, all else is thrown. */
function failed(server: Server, failure: Failure): ModelReply {
  if (failure.kind === 'heals') pause(server, failure.retryAfterMs ?? 0);
  if (failure.kind !== 'refused') throw new FailedAttempt(failure);
  return { text: '', model: server.settings.model, ended: 'refused', usage: null, costUsd: 0 };
}

/** Nobody asks while the server wants to be left alone. */
function pause({ pace, timeScale, settings }: Server, ms: number): void {
  if (ms <= PATIENCE_MS) {
    pace.pause(ms * timeScale);
    return;
  }
  const host = hostOf(settings.baseUrl);
  throw llmError(
    'LLM_UNREACHABLE',
    `The server of the model (${host}) wants to be left alone for ${Math.round(ms / 60_000)} minutes.`,
    { host, model: settings.model, remedy: 'Run it again later: it goes on from there.' },
  );
}
