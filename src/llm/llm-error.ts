import { CogniforceError, type ErrorCode } from '../kernel/errors.ts';

const ENDING: ReadonlySet<ErrorCode> = new Set([
  ...(['LLM_KEY_MISSING', 'LLM_UNAUTHORIZED', 'LLM_MODEL_UNKNOWN'] as const),
  ...(['LLM_QUOTA_EXHAUSTED', 'LLM_UNREACHABLE', 'LLM_PRICE_UNKNOWN'] as const),
  ...(['LLM_BUDGET_REACHED', 'LLM_ANSWERS_UNUSABLE'] as const),
]);

/** Whether asking anything else would fail in the same way: a run ends, and what it has not reached is left as it is. */
export function endsRun(error: unknown): error is CogniforceError {
  return error instanceof CogniforceError && ENDING.has(error.code);
}

/** A failure of the model or its server, in one sentence. */
export function llmError(code: ErrorCode, message: string, details = {}): CogniforceError {
  return new CogniforceError(code, message, details);
}
