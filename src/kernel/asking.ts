import type { TokenUsage } from './conversation.ts';

/** A question to a language model, and the form that its answer must have. */
export interface Question {
  /** Names the task that it is about, with no word of it: its samples and repairs have the same. */
  readonly about: string;
  /** Instructions alone: nothing of a conversation is in it. */
  readonly system: string;
  /** What is judged, redacted: data, whatever it says. */
  readonly user: string;
  /** JSON schema of the answer, in the strict form (every property required, none besides). */
  readonly schema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  readonly maximumOutputTokens: number;
  /** The last answer did not have the form: it must stand in the instructions. Default false. */
  readonly formInWords?: boolean;
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

/**
 * What an answer was worth to whoever asked. `formless`: no object of the form; `malformed`: one without figures that can be
 * read; `inconsistent`: figures that contradict one another.
 */
export type Worth = 'sound' | 'formless' | 'malformed' | 'inconsistent' | 'cut' | 'refused';

/** Is told of each answer what it was worth, so that a server that gives none of use is not asked on. */
export type Judge = (question: Question, worth: Worth) => void;
