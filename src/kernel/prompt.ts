import type { TokenUsage } from './conversation.ts';

/** What a language model is sent, and the form that its reply must have. */
export interface Prompt {
  /** Names the task that it is about, with no word of it: its samples and repairs have the same. */
  readonly about: string;
  /** Instructions alone: nothing of a conversation is in it. */
  readonly system: string;
  /** What is judged, redacted: data, whatever it says. */
  readonly user: string;
  /** JSON schema of the reply, in the strict form (every property required, none besides). */
  readonly schema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> };
  readonly maximumOutputTokens: number;
  /** The last reply did not have the form: it must stand in the instructions. Default false. */
  readonly formInWords?: boolean;
}

/** What a model replied, unread. */
export interface ModelReply {
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
 * Sends a prompt to a model and gives its reply; waiting, trying again, limits and the budget are its business.
 *
 * Errors: the LLM_... codes of kernel/errors.ts; none has a word of the prompt or the reply in it.
 */
export type SendPrompt = (prompt: Prompt) => Promise<ModelReply>;

/**
 * What a reply was worth to the sender of the prompt. `formless`: no object of the form; `malformed`: one without figures that can be
 * read; `inconsistent`: figures that contradict one another.
 */
export type Worth = 'sound' | 'formless' | 'malformed' | 'inconsistent' | 'cut' | 'refused';

/** Is told of each reply what it was worth, so that a server that gives none of use is sent no more. */
export type Judge = (prompt: Prompt, worth: Worth) => void;
