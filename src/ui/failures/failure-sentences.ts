import type { Problem } from '../../api/contracts/problem.ts';
import type { FailureValues } from '../../kernel/failure-values.ts';
import { type FailureTexts, failureNotes, failureWords } from './words.ts';

/** A failure as the server gives it: its code and values, and how the log says it. */
export interface ServerFailure {
  readonly code: string | null;
  readonly values: FailureValues;
  /** What failed, and what to do about it, in English. */
  readonly reason: string;
  readonly hint: string;
}

/** A problem of a reply as a failure. */
export function ofProblem({ code, values, title, detail }: Problem): ServerFailure {
  return { code, values, reason: title, hint: detail };
}

/** What failed and what to do, in the language of the page; in that of the log where the page does not know the code. */
export function failureSentences(failure: ServerFailure): readonly [what: string, remedy: string] {
  const { code, values } = failure;
  const texts = textsOf(code);
  if (texts === null) return [asSentence(failure.reason), asSentence(failure.hint)];
  const what = typeof texts.what === 'string' ? texts.what : texts.what(values);
  const cause = causeOf(values.cause);
  return [cause === null ? what : `${what} ${cause}`, texts.remedy];
}

/** Whether the page has words of its own for a code. */
export function isWorded(code: string | null): boolean {
  return textsOf(code) !== null;
}

function textsOf(code: string | null): FailureTexts | null {
  const known: Readonly<Record<string, FailureTexts>> = failureWords;
  return code !== null && Object.hasOwn(known, code) ? (known[code] ?? null) : null;
}

function causeOf(cause: string | undefined): string | null {
  const known: Readonly<Record<string, string>> = failureNotes.causes;
  return cause !== undefined && Object.hasOwn(known, cause) ? (known[cause] ?? null) : null;
}

function asSentence(text: string): string {
  return text === '' || /[.!?]$/u.test(text) ? text : `${text}.`;
}
