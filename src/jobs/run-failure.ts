import { asKnown, type ErrorCode } from '../kernel/errors.ts';
import { type FailureValues, valuesOf } from '../kernel/failure-values.ts';

/** Why a run failed: one sentence, what it is about, and what to do. Nothing of a conversation is in it. */
export interface RunFailure {
  readonly code: ErrorCode;
  readonly values: FailureValues;
  readonly message: string;
  readonly hint: string;
}

/** Only our own sentences are known to hold nothing of a conversation. */
export function failureOf(error: unknown): RunFailure {
  const known = asKnown(error, 'The run met a fault of its own.');
  return { code: known.code, values: valuesOf(known), message: known.message, hint: known.hint };
}
