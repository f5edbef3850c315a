import type { PriceOverrides } from './prices.ts';

/** How a language model is reached and what it may cost. */
export interface LlmSettings {
  /** Root of an OpenAI-compatible API: `https://api.openai.com/v1`, `http://localhost:11434/v1`. */
  readonly baseUrl: string;
  /** Secret: in no message, no log, no health. Null where the server wants none. */
  readonly apiKey: string | null;
  readonly model: string;
  /** 0 to 2; sent as long as the server takes it. */
  readonly temperature: number;
  /** Tokens of an answer, reasoning included; a question that asks for more gets more. */
  readonly maximumOutputTokens: number;
  readonly prices: PriceOverrides;
  /** US dollars; null: no limit. */
  readonly perRunUsd: number | null;
  readonly perDayUsd: number | null;
  readonly requestsPerMinute: number;
  /** Input and output together; null: no limit. */
  readonly tokensPerMinute: number | null;
  /** Requests under way at once. */
  readonly concurrency: number;
  /** Of one request, until the whole answer is there. */
  readonly timeoutMs: number;
}

/** The server without what may be secret in a URL: what a message may name. */
export function hostOf(baseUrl: string): string {
  return URL.canParse(baseUrl) ? new URL(baseUrl).host : 'the server';
}
