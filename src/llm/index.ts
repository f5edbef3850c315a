import type { LlmClient } from './client.ts';
import type { LlmSettings } from './settings.ts';

export type { Settled, Spending, Totals } from './budget.ts';
export { usd } from './budget-words.ts';
export type { LlmClient } from './client.ts';
export { costUsd, type Price, type PriceOverrides, priceOf } from './prices.ts';
export { quoteOf, type RequestQuote } from './quote.ts';
export { type ReachedServer, reachLlm } from './reach.ts';
export { type OutgoingRequest, requestOf } from './request.ts';
export type { LlmSettings } from './settings.ts';
export { hostOf } from './settings.ts';

/** A client of any OpenAI-compatible server; what it needs is loaded now, since most processes never ask a model. */
export async function connectLlm(
  settings: LlmSettings,
  options: { readonly timeScale?: number } = {},
): Promise<LlmClient> {
  const { llmClient } = await import('./client.ts');
  return llmClient(settings, options);
}
