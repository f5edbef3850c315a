import { CogniforceError } from '../../kernel/errors.ts';

/** The rule of the schema that a statement broke; `value`: what does not fit the type of its column. */
export type Violation = 'unique' | 'foreign key' | 'not null' | 'check' | 'value';

/** Whether a statement failed because a row would have broken such a rule. */
export function isViolation(error: unknown, violation: Violation): boolean {
  return error instanceof CogniforceError && error.details.violation === violation;
}
