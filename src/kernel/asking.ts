import type { TokenUsage } from './conversation.ts';

/** A question to a language model, and the form that its answer must have. */
export interface Question {
  /** Instructions alone: nothing of a conversation is in it. */
  readonly system: string;
  /** What is judged, redacted: data, whatever it says. */
  readonly user: string;
  /** JSON schema of the answer, in the strict form (every property required, none besides). */
  readonly schema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  readonly maximumOutputTokens: number;
}

/** What came back, unread. */
export interface Answer {
  readonly text: string;
  /** As the server names it. */
  readonly model: string;
  /** `cut`: the limit of tokens was reached or the connection ended; `refused`: the model declined. */
  readonly ended: 'complete' | 'cut' | 'refused';
  /** Null where the server does not say: unknown, not zero. */
  readonly usage: TokenUsage | null;
  /** In US dollars; null where the usage or the price is not known. */
  readonly costUsd: number | null;
}

/**
 * Asks a model once; waiting, trying again, limits and the budget are its business.
 *
 * Errors: the LLM_... codes of kernel/errors.ts; none has a word of the question or the answer in it.
 */
export type Ask = (question: Question) => Promise<Answer>;
