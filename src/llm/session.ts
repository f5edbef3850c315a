import {
  BrokenCircuitError,
  ConsecutiveBreaker,
  ConstantBackoff,
  circuitBreaker,
  handleWhen,
  retry,
} from 'cockatiel';
import type { Day } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { Judge, ModelReply, Prompt, SendPrompt } from '../kernel/prompt.ts';
import { attemptOf } from './attempt.ts';
import { budgetOf, checkPrice, type Spending, type Totals } from './budget.ts';
import { FailedAttempt, type Failure } from './failure.ts';
import { endsRun, llmError } from './llm-error.ts';
import { priceOf } from './prices.ts';
import { outputTokensOf } from './request.ts';
import type { Server } from './server.ts';
import { usefulness } from './usefulness.ts';

/** Times that one question is asked again. */
const RETRIES = 4;
/** Failures one after the other, whichever the questions, after which the server is taken for dead. */
const BREAKS_AFTER = 8;
/** Questions given up one after the other, for whatever reason that is not theirs alone, after which no other is asked. */
const GIVES_UP_AFTER = 5;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 30_000;

export interface SessionOptions {
  readonly spending: Spending;
  readonly today: () => Day;
  /** Aborted: nothing more is sent, and what is under way is cut off. */
  readonly signal: AbortSignal;
  /** Instead of what the settings say; null: no limit. */
  readonly perRunUsd?: number | null | undefined;
}

/** Questions of one run, within its budget. */
export interface Session {
  readonly prompt: SendPrompt;
  /** Notes what an answer was worth: too many of no use end the session. */
  readonly judge: Judge;
  /** What was really used so far. */
  totals(): Totals;
  /** US dollars left of the budget; null: there is none. */
  leftUsd(): Promise<number | null>;
  /** Why nothing more can be asked; null while it goes on. Questions asked afterwards fail with the same. */
  ended(): CogniforceError | null;
  /** Why the last question was given up that got no answer; null where all got one. */
  lastFailure(): CogniforceError | null;
}

/** Begins a session. Errors: LLM_PRICE_UNKNOWN. */
export function sessionOf(server: Server, options: SessionOptions): Session {
  const { settings } = server;
  const price = priceOf(settings.model, settings.prices);
  const perRunUsd = options.perRunUsd === undefined ? settings.perRunUsd : options.perRunUsd;
  const limits = { perRunUsd, perDayUsd: settings.perDayUsd };
  checkPrice(price, { model: settings.model, ...limits });
  const budget = budgetOf({ ...options, ...limits, price });
  const stop = new AbortController();
  let ended: CogniforceError | null = null;
  let givenUp = 0;
  let answered = false;
  let last: Failure | null = null;
  let unanswered: CogniforceError | null = null;
  let outputTokens = settings.maximumOutputTokens;
  const useful = usefulness(settings, () => outputTokens);

  function end(error: CogniforceError): void {
    if (ended !== null) return;
    ended = error;
    stop.abort(error);
  }

  /** What a question ends with; what ends all is remembered. */
  function final(thrown: unknown): unknown {
    if (options.signal.aborted) return options.signal.reason;
    const said = sayable(thrown, last);
    givenUp = isGivenUp(said, answered) ? givenUp + 1 : 0;
    const error = givenUp >= GIVES_UP_AFTER ? exhausted(said, last) : said;
    if (endsRun(error)) end(error);
    else if (error instanceof CogniforceError) unanswered = error;
    return error;
  }

  const attempts = retry(handleWhen(heals), {
    maxAttempts: RETRIES,
    // Waiting is done where it can be broken off.
    backoff: new ConstantBackoff(0),
  });
  const breaker = circuitBreaker(handleWhen(isOutage), {
    breaker: new ConsecutiveBreaker(BREAKS_AFTER),
    halfOpenAfter: LONGEST_WAIT_MS,
  });
  const signal = AbortSignal.any([options.signal, stop.signal]);
  const parts = { server, budget, price, signal, cutOff: options.signal };

  async function asked(question: Prompt): Promise<ModelReply> {
    let failure: Failure | null = null;
    return attempts.execute(async ({ attempt }) => {
      if (failure !== null) await server.wait(waitMs(failure, attempt, server), signal);
      try {
        const formInWords = question.formInWords === true || useful.inWords();
        return await breaker.execute(() => attemptOf(parts, { ...question, formInWords }));
      } catch (thrown) {
        if (thrown instanceof FailedAttempt) last = failure = thrown.failure;
        throw thrown;
      }
    }, signal);
  }

  return {
    prompt: async (question) => {
      try {
        return await server.limit(async () => {
          signal.throwIfAborted();
          const answer = await asked(question);
          givenUp = 0;
          answered = true;
          return answer;
        });
      } catch (thrown) {
        throw final(thrown);
      }
    },
    judge: (question, worth) => {
      outputTokens = outputTokensOf(question, settings);
      const error = useful.note(question, worth);
      if (error !== null) end(error);
    },
    totals: budget.totals,
    leftUsd: budget.leftUsd,
    ended: () => ended,
    lastFailure: () => unanswered,
  };
}

/** Longer each time, and never the same for two that failed together. */
function waitMs(failure: Failure, attempt: number, { timeScale }: Server): number {
  const most = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** attempt);
  const jittered = most * (0.5 + Math.random() / 2);
  return Math.max(jittered, failure.retryAfterMs ?? 0) * timeScale;
}

function heals(error: unknown): boolean {
  return error instanceof FailedAttempt && error.failure.kind === 'heals';
}

function isOutage(error: unknown): boolean {
  return error instanceof FailedAttempt && error.failure.isOutage;
}

/** A server that has answered nothing yet and refuses question after question does so for a reason of its own. */
function isGivenUp(error: unknown, answered: boolean): boolean {
  if (!(error instanceof CogniforceError)) return false;
  return error.code === 'LLM_UNAVAILABLE' || (error.code === 'LLM_REQUEST_REFUSED' && !answered);
}

/** What the server did last says more than that it failed. */
function exhausted(said: unknown, last: Failure | null): unknown {
  if (last === null) return said;
  return llmError(
    'LLM_UNREACHABLE',
    `${last.error.message} So it was for ${GIVES_UP_AFTER} questions one after the other.`,
    last.error.details,
  );
}

function sayable(thrown: unknown, last: Failure | null): unknown {
  if (thrown instanceof FailedAttempt) return thrown.failure.error;
  if (!(thrown instanceof BrokenCircuitError) || last === null) return thrown;
  return llmError(
    'LLM_UNREACHABLE',
    `${last.error.message} So it was ${BREAKS_AFTER} times one after the other.`,
    last.error.details,
  );
}
