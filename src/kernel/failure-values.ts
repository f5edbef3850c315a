import type { CogniforceError } from './errors.ts';

/**
 * What a failure is about, beside its code: a page words the two in its own language.
 *
 * Each only where it applies and is known; none is a secret, a sentence, or anything of a conversation.
 */
export interface FailureValues {
  /** Where the database is, as the log names it. */
  readonly database?: string | undefined;
  /** Code of the driver, of its server or of the system: ECONNREFUSED, 28P01. */
  readonly cause?: string | undefined;
  /** A table of the database. */
  readonly table?: string | undefined;
  /** Name of a setting. */
  readonly variable?: string | undefined;
  /** Name of a language model, and host of the server that was asked for it. */
  readonly model?: string | undefined;
  readonly host?: string | undefined;
  /** Conversations that are concerned. */
  readonly conversations?: number | undefined;
  /** After which it is worth another try. */
  readonly retryAfterSeconds?: number | undefined;
  /** Before the next pause. */
  readonly triesLeft?: number | undefined;
}

const TEXTS = ['database', 'table', 'variable', 'model', 'host'] as const;
const COUNTS = ['conversations', 'retryAfterSeconds', 'triesLeft'] as const;
const CAUSE = /^[A-Z0-9_]{3,40}$/;

/** The values of a failure, from what its message was built from. */
export function valuesOf({ details }: Pick<CogniforceError, 'details'>): FailureValues {
  const { code } = details;
  const texts = TEXTS.filter((name) => typeof details[name] === 'string');
  const counts = COUNTS.filter((name) => Number.isSafeInteger(details[name]));
  return {
    ...Object.fromEntries([...texts, ...counts].map((name) => [name, details[name]])),
    ...(typeof code === 'string' && CAUSE.test(code) ? { cause: code } : {}),
  };
}
