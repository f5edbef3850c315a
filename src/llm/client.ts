import { llmError } from './llm-error.ts';
import { serverOf } from './server.ts';
import { type Session, type SessionOptions, sessionOf } from './session.ts';
import { hostOf, type LlmSettings } from './settings.ts';

export interface LlmClient {
  /** Questions that it has under way at once. */
  readonly concurrency: number;
  /** Begins a run with a budget of its own. Errors: LLM_KEY_MISSING, LLM_PRICE_UNKNOWN. */
  session(options: SessionOptions): Session;
}

/** A client of any OpenAI-compatible server. One per process: limits per minute hold for all that it is used for. */
export function llmClient(
  settings: LlmSettings,
  { timeScale = 1 }: { readonly timeScale?: number } = {},
): LlmClient {
  const server = serverOf(settings, timeScale);
  return {
    concurrency: settings.concurrency,
    session(options) {
      if (settings.apiKey === null && hostOf(settings.baseUrl) === 'api.openai.com') {
        throw llmError('LLM_KEY_MISSING', 'OpenAI is to be asked, and there is no key for it.');
      }
      return sessionOf(server, options);
    },
  };
}
