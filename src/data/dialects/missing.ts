import { CogniforceError } from '../../kernel/errors.ts';

/** Whether a connection failed because the database (or its schema) has not been made yet. */
export function isMissing(error: unknown): boolean {
  return error instanceof CogniforceError && error.details.missing === true;
}

/** The failure, where it is one of those; any other is thrown on. */
export function missingOrThrow(error: unknown): CogniforceError {
  if (error instanceof CogniforceError && isMissing(error)) return error;
  throw error;
}
