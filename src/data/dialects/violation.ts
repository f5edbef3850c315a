import { CogniforceError } from '../../kernel/errors.ts';

/** The rule of the schema that a statement broke. */
export type Violation = 'unique' | 'foreign key' | 'not null' | 'check';

/** Whether a statement failed because a row would have broken such a rule. */
export function isViolation(error: unknown, violation: Violation): boolean {
  return error instanceof CogniforceError && error.details.violation === violation;
}
