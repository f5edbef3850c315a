import type { Prompt } from '../kernel/prompt.ts';
import { tokensAtMost } from './count-tokens.ts';
import { outputTokensOf, requestOf } from './request.ts';
import type { LlmSettings } from './settings.ts';

/** Tokens that a sound answer has about; reasoning comes on top, where a model thinks aloud. */
const SOUND_ANSWER = 500;

/** What one request will need, before it is sent. */
export interface RequestQuote {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly outputTokensAtMost: number;
}

/** Counts the tokens that asking a question takes: input at most, output about and at most. */
export async function quoteOf(question: Prompt, settings: LlmSettings): Promise<RequestQuote> {
  const outputTokensAtMost = outputTokensOf(question, settings);
  return {
    inputTokens: await tokensAtMost(requestOf(question, settings)),
    outputTokens: Math.min(SOUND_ANSWER, outputTokensAtMost),
    outputTokensAtMost,
  };
}
