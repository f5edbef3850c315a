import { CogniforceError } from '../../kernel/errors.ts';
import { ParameterError } from './parameter.ts';

/** The rule of the schema that a statement broke; `value`: what does not fit the type of its column. */
export type Violation = 'unique' | 'foreign key' | 'not null' | 'check' | 'value';

/** Whether a statement failed because a row would have broken such a rule. */
export function isViolation(error: unknown, violation: Violation): boolean {
  return error instanceof CogniforceError && error.details.violation === violation;
}

/** Whether a statement failed because of what stands in its rows: others of the same kind may be written all the same. */
export function isAboutRows(error: unknown): boolean {
  if (error instanceof ParameterError) return true;
  return error instanceof CogniforceError && (error.details.violation ?? null) !== null;
}
