import { CogniforceError, ERRORS, type ErrorCode } from '../kernel/errors.ts';

/** Why a run failed: one sentence, and what to do. Nothing of a conversation is in it. */
export interface RunFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

/** Only our own sentences are known to hold nothing of a conversation. */
export function failureOf(error: unknown): RunFailure {
  if (error instanceof CogniforceError) {
    const { code, message, hint } = error;
    return { code, message, hint };
  }
  const message = 'The run met a fault of its own.';
  return { code: 'INTERNAL', message, hint: ERRORS.INTERNAL.hint };
}
