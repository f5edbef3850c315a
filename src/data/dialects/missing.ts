import { CogniforceError } from '../../kernel/errors.ts';

/** Whether a connection failed because the database (or its schema) has not been made yet. */
export function isMissing(error: unknown): boolean {
  return error instanceof CogniforceError && error.details.missing === true;
}
