import { asKnown, type ErrorCode } from '../kernel/errors.ts';

/** Why a run failed: one sentence, and what to do. Nothing of a conversation is in it. */
export interface RunFailure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly hint: string;
}

/** Only our own sentences are known to hold nothing of a conversation. */
export function failureOf(error: unknown): RunFailure {
  const { code, message, hint } = asKnown(error, 'The run met a fault of its own.');
  return { code, message, hint };
}
