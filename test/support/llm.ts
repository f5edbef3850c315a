import type { LlmSettings, Spending } from '../../src/llm/index.ts';

/** Settings of a model at `baseUrl`: priced, without limits but those given. */
export function llmSettings(
  over: Partial<LlmSettings> & Pick<LlmSettings, 'baseUrl'>,
): LlmSettings {
  return {
    apiKey: 'a key for tests',
    model: 'gpt-5-mini',
    temperature: 0.3,
    maximumOutputTokens: 100,
    prices: {},
    perRunUsd: null,
    perDayUsd: null,
    requestsPerMinute: 1_000_000,
    tokensPerMinute: null,
    concurrency: 8,
    timeoutMs: 2_000,
    ...over,
  };
}

/** The books of a day in memory. Billionths of a dollar. */
export function spendingInMemory(): Spending & { readonly days: ReadonlyMap<string, number> } {
  const days = new Map<string, number>();
  const of = (day: string) => days.get(day) ?? 0;
  return {
    days,
    async reserve(day, nanoUsd, most) {
      if (most !== null && of(day) + nanoUsd > most) return false;
      days.set(day, of(day) + nanoUsd);
      return true;
    },
    async settle(day, { reserved, charged }) {
      days.set(day, of(day) + charged - reserved);
    },
    spent: async (day) => of(day),
  };
}
