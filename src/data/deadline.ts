import { AsyncLocalStorage } from 'node:async_hooks';
import { CogniforceError } from '../kernel/errors.ts';

/** Until when a question is to be answered. */
export interface Deadline {
  readonly limitMs: number;
  /** Never below 0. */
  leftMs(): number;
}

const current = new AsyncLocalStorage<Deadline>();

/** Runs `work`, whose statements end with QUESTION_TOO_SLOW when it has taken `limitMs`. */
export function withDeadline<T>(limitMs: number, work: () => Promise<T>): Promise<T> {
  const endsAt = performance.now() + limitMs;
  const leftMs = () => Math.max(0, endsAt - performance.now());
  return current.run({ limitMs, leftMs }, work);
}

/** The deadline of what runs now; null: there is none. */
export function deadline(): Deadline | null {
  return current.getStore() ?? null;
}

/** What is said of a question that was not answered by then. */
export function tooSlow({ limitMs }: Pick<Deadline, 'limitMs'>): CogniforceError {
  return new CogniforceError(
    'QUESTION_TOO_SLOW',
    `The answer took longer than ${limitMs / 1000} seconds, and was given up.`,
    { limitMs },
  );
}
