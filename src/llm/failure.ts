import type { CogniforceError } from '../kernel/errors.ts';
import { BrokenStream } from './completion.ts';
import type { ErrorBody } from './error-body.ts';
import { llmError } from './llm-error.ts';
import { type Parameter, refusedParameter } from './parameters.ts';
import { LateResponse, RefusedResponse, StoppedRequest } from './post.ts';
import { retryAfterMs } from './retry-after.ts';
import { saidBy } from './said.ts';
import { hostOf, type LlmSettings } from './settings.ts';

/**
 * What became of one request that brought no answer. What the server wrote is kept as far as it is words of failures: it may
 * quote the question, or a part of the key.
 */
export interface Failure {
  /** `heals`: trying again may help. `ends`: no other question would fare better. `refused`: a filter took the question. */
  readonly kind: 'heals' | 'parameter' | 'question' | 'refused' | 'ends' | 'aborted';
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

type FailureSettings = Pick<LlmSettings, 'baseUrl' | 'model' | 'timeoutMs'>;

/** Which model was asked, and where. */
function aboutOf({ baseUrl, model }: Pick<FailureSettings, 'baseUrl' | 'model'>) {
  return { host: hostOf(baseUrl), model };
}

/** Reads what the client threw. */
export function failureOf(thrown: unknown, settings: FailureSettings, now: number): Failure {
  const host = hostOf(settings.baseUrl);
  if (thrown instanceof StoppedRequest) {
    const error = llmError('LLM_UNAVAILABLE', 'The request was stopped.');
    return { ...USUAL, kind: 'aborted', mayCost: true, error };
  }
  if (!(thrown instanceof RefusedResponse)) return withoutStatus(thrown, settings);
  const { status, headers } = thrown;
  const retryAfter = {
    retryAfterMs: retryAfterMs(headers, now),
    mayCost: GATEWAY_GAVE_UP.has(status),
  };
  const answered = `The server of the model (${host}) answered ${status}`;
  return { ...ofStatus(thrown, answered, settings), ...retryAfter };
}

/** Reads a failure that came with status 200. Tokens may be billed where an answer had begun. */
export function failureIn(body: ErrorBody, settings: FailureSettings): Failure {
  const answered = `The server of the model (${hostOf(settings.baseUrl)}) answered 200 with the error`;
  const mayCost = body.begun;
  const { status } = body;
  if (status !== null) {
    return { ...ofStatus({ ...body, status }, `${answered} ${status}`, settings), mayCost };
  }
  const error = llmError(
    'LLM_UNAVAILABLE',
    `${answered} ${saidBy(body) ?? '(in its own words)'}.`,
    aboutOf(settings),
  );
  return { ...USUAL, kind: 'heals', isOutage: true, mayCost, error };
}

/** What a server says of a request that it did not answer. */
interface Refusal {
  readonly status: number;
  readonly code: unknown;
  readonly type: unknown;
  readonly param: unknown;
  readonly message: string;
  readonly error?: unknown;
}

/** A gateway that no longer waited for the model, which may have gone on. */
const GATEWAY_GAVE_UP: ReadonlySet<number> = new Set([408, 504, 524]);

function ofStatus(refusal: Refusal, answered: string, settings: FailureSettings): Failure {
  const { status } = refusal;
  const about = aboutOf(settings);
  const parameter = refusedParameter(refusal);
  if (parameter !== null) {
    const error = llmError(
      'LLM_REQUEST_REFUSED',
      `${answered}: it does not take ${parameter}.`,
      about,
    );
    return { ...USUAL, kind: 'parameter', parameter, error };
  }
  const said = saidBy(refusal);
  const answeredSo = said === null ? answered : `${answered}, ${said},`;
  if (isFiltered(refusal)) {
    const error = llmError('LLM_REQUEST_REFUSED', `${answeredSo} to one question.`, about);
    return { ...USUAL, kind: 'refused', error };
  }
  const end = endOf(refusal, about);
  if (end !== null) return { ...USUAL, kind: 'ends', error: end };
  if (heals(status)) {
    const error = llmError(
      'LLM_UNAVAILABLE',
      `${answeredSo} each time that one question was asked.`,
      about,
    );
    return { ...USUAL, kind: 'heals', isOutage: status >= 500, error };
  }
  const error = llmError('LLM_REQUEST_REFUSED', `${answeredSo} to one question.`, about);
  return { ...USUAL, kind: 'question', error };
}

/** A filter before the model, as Azure has one, which looked at the question alone. */
function isFiltered({ status, code }: Refusal): boolean {
  return (status === 400 || status === 422) && /content_(?:filter|policy)/.test(String(code));
}

const USUAL = {
  parameter: null,
  isOutage: false,
  mayCost: false,
  retryAfterMs: null,
} as const;

/** The connection was not made, broke, or brought something that is no answer. */
function withoutStatus(thrown: unknown, settings: FailureSettings): Failure {
  const isTimeout = thrown instanceof LateResponse;
  const mayCost = isTimeout || !neverReached(thrown);
  const seconds = settings.timeoutMs / 1000;
  const what = isTimeout ? `did not answer within ${seconds} s` : brokenWords(thrown);
  const remedy = `Raise ANALYTICS_LLM_TIMEOUT_SECONDS (now ${seconds}, at most 300), lower ANALYTICS_LLM_CONCURRENCY, or set ANALYTICS_MODEL to a faster one.`;
  const error = llmError(
    'LLM_UNAVAILABLE',
    `The server of the model (${hostOf(settings.baseUrl)}) ${what}.`,
    { ...aboutOf(settings), ...(isTimeout ? { remedy } : {}) },
  );
  return { ...USUAL, kind: 'heals', isOutage: true, mayCost, error };
}

function brokenWords(thrown: unknown): string {
  if (thrown instanceof BrokenStream) return 'broke off in the middle of an answer';
  return thrown instanceof SyntaxError
    ? 'gave an answer that is no chat completion, as another page at that address would'
    : 'could not be reached, or the connection broke';
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
function endOf({ status, code, type }: Refusal, about: { host: string; model: string }) {
  const { host, model } = about;
  if (status === 401 || status === 403) {
    return llmError(
      'LLM_UNAUTHORIZED',
      `The server of the model (${host}) refuses the key.`,
      about,
    );
  }
  if (status >= 300 && status < 400) {
    return llmError(
      'LLM_UNREACHABLE',
      `The server of the model (${host}) answered ${status}: it points to another address, and nothing was sent there.`,
      { ...about, remedy: 'Set ANALYTICS_OPENAI_API_BASE_URL to the address where it really is.' },
    );
  }
  if (status === 404 || code === 'model_not_found') {
    return llmError(
      'LLM_MODEL_UNKNOWN',
      `The server at ${host} knows no model "${model}", or takes no chat completions at that address.`,
      about,
    );
  }
  if (status === 402 || [code, type].some((each) => each === 'insufficient_quota')) {
    return llmError('LLM_QUOTA_EXHAUSTED', `The account at ${host} has no credit left.`, about);
  }
  return null;
}
