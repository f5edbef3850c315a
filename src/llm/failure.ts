import { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { CogniforceError } from '../kernel/errors.ts';
import { llmError } from './llm-error.ts';
import { type Parameter, refusedParameter } from './parameters.ts';
import { retryAfterMs } from './retry-after.ts';
import { hostOf, type LlmSettings } from './settings.ts';

/**
 * What became of one request that brought no answer. Nothing that the server wrote is kept: it may quote the question, or
 * a part of the key.
 */
export interface Failure {
  /** `heals`: trying again may help. `ends`: no other question would fare better. */
  readonly kind: 'heals' | 'parameter' | 'question' | 'ends' | 'aborted';
  /** What the server does not take, for `parameter`. */
  readonly parameter: Parameter | null;
  /** Whether the server itself is in trouble, which is what the breaker counts. */
  readonly isOutage: boolean;
  /** False where no token can have been billed. */
  readonly mayCost: boolean;
  readonly retryAfterMs: number | null;
  readonly error: CogniforceError;
}

/** Thrown from one attempt to the next; never leaves the client. */
export class FailedAttempt extends Error {
  override readonly name = 'FailedAttempt';
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.error.message);
    this.failure = failure;
  }
}

/** Reads what the client threw. */
export function failureOf(
  thrown: unknown,
  settings: Pick<LlmSettings, 'baseUrl' | 'model'>,
  now: number,
): Failure {
  const host = hostOf(settings.baseUrl);
  if (thrown instanceof APIUserAbortError) {
    const error = llmError('LLM_UNAVAILABLE', 'The request was stopped.');
    return { ...USUAL, kind: 'aborted', mayCost: true, error };
  }
  const status = thrown instanceof APIError ? thrown.status : undefined;
  if (!(thrown instanceof APIError) || status === undefined) return withoutStatus(thrown, host);
  const parameter = refusedParameter(thrown);
  const known = { ...USUAL, retryAfterMs: retryAfterMs(thrown.headers, now) };
  const said = `The server of the model (${host}) answered ${status}`;
  if (parameter !== null) {
    const error = llmError('LLM_REQUEST_REFUSED', `${said}: it does not take ${parameter}.`);
    return { ...known, kind: 'parameter', parameter, error };
  }
  const end = endOf(thrown, host, settings.model);
  if (end !== null) return { ...known, kind: 'ends', error: end };
  if (heals(status)) {
    const error = llmError('LLM_UNAVAILABLE', `${said} each time that one question was asked.`);
    return { ...known, kind: 'heals', isOutage: status >= 500, error };
  }
  const error = llmError('LLM_REQUEST_REFUSED', `${said} to one question.`);
  return { ...known, kind: 'question', error };
}

const USUAL = {
  parameter: null,
  isOutage: false,
  mayCost: false,
  retryAfterMs: null,
} as const;

/** The connection was not made, broke, or brought something that is no answer. */
function withoutStatus(thrown: unknown, host: string): Failure {
  const isTimeout = thrown instanceof APIConnectionTimeoutError;
  const mayCost = isTimeout || !neverReached(thrown);
  const what = isTimeout
    ? 'did not answer in time'
    : thrown instanceof SyntaxError
      ? 'gave an answer that is no chat completion, as another page at that address would'
      : 'could not be reached, or the connection broke';
  const error = llmError('LLM_UNAVAILABLE', `The server of the model (${host}) ${what}.`);
  return { ...USUAL, kind: 'heals', isOutage: true, mayCost, error };
}

const NOT_REACHED = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'],
  ...['UND_ERR_CONNECT_TIMEOUT', 'CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
  ...[
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ],
]);

/** Whether the request cannot have been read, and so costs nothing. */
function neverReached(thrown: unknown): boolean {
  for (let at = thrown, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    if ('code' in at && typeof at.code === 'string' && NOT_REACHED.has(at.code)) return true;
  }
  return false;
}

function heals(status: number): boolean {
  return status === 429 || status === 408 || status === 409 || status >= 500;
}

/** What no other question would fare better with; null for all else. */
function endOf({ status, code, type }: APIError, host: string, model: string) {
  if (status === 401 || status === 403) {
    return llmError('LLM_UNAUTHORIZED', `The server of the model (${host}) refuses the key.`);
  }
  if (status !== undefined && status >= 300 && status < 400) {
    return llmError(
      'LLM_UNREACHABLE',
      `The server of the model (${host}) answered ${status}: it points to another address, and nothing was sent there.`,
      { remedy: 'Set ANALYTICS_OPENAI_API_BASE_URL to the address where it really is.' },
    );
  }
  if (status === 404 || code === 'model_not_found') {
    return llmError(
      'LLM_MODEL_UNKNOWN',
      `The server at ${host} knows no model "${model}", or takes no chat completions at that address.`,
    );
  }
  if (status === 402 || [code, type].some((each) => each === 'insufficient_quota')) {
    return llmError('LLM_QUOTA_EXHAUSTED', `The account at ${host} has no credit left.`);
  }
  return null;
}
