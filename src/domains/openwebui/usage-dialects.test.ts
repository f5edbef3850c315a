import { describe, expect, it } from 'vitest';
import { usageOf } from './document-usage.ts';
import { DIALECTS } from './usage-dialects.ts';

const NOTHING = { cached: null, cacheWrite: null, reasoning: null, costUsd: null, atLeast: false };
const openAi = { prompt_tokens: 640, completion_tokens: 210, total_tokens: 850 };
const plain = { input: 640, output: 210, total: 850 };

/** For each row of the table a record as its provider sends it, and what that means. */
const EXAMPLES: Readonly<Record<string, readonly [sent: object, meant: object]>> = {
  'Anthropic Messages': [
    {
      input_tokens: 40,
      cache_creation_input_tokens: 300,
      cache_read_input_tokens: 2_500,
      output_tokens: 120,
    },
    { input: 2_840, output: 120, total: 2_960, cached: 2_500, cacheWrite: 300 },
  ],
  'Amazon Bedrock': [
    {
      inputTokens: 40,
      outputTokens: 120,
      totalTokens: 2_960,
      cacheReadInputTokens: 2_500,
      cacheWriteInputTokens: 300,
    },
    { input: 2_840, output: 120, total: 2_960, cached: 2_500, cacheWrite: 300 },
  ],
  Gemini: [
    {
      promptTokenCount: 900,
      toolUsePromptTokenCount: 50,
      candidatesTokenCount: 70,
      thoughtsTokenCount: 400,
      cachedContentTokenCount: 600,
      totalTokenCount: 1_420,
    },
    { input: 950, output: 470, total: 1_420, cached: 600, reasoning: 400 },
  ],
  Cohere: [
    {
      billed_units: { input_tokens: 12, output_tokens: 80 },
      tokens: { input_tokens: 490, output_tokens: 83 },
    },
    { input: 12, output: 80, total: 92 },
  ],
  watsonx: [{ input_token_count: 640, generated_token_count: 210 }, plain],
  'Mistral and Vercel in camel case': [
    { promptTokens: 640, completionTokens: 210, totalTokens: 850 },
    plain,
  ],
  LangChain: [
    {
      input_tokens: 640,
      output_tokens: 210,
      total_tokens: 850,
      input_token_details: { cache_read: 500, cache_creation: 60 },
      output_token_details: { reasoning: 90 },
    },
    { ...plain, cached: 500, cacheWrite: 60, reasoning: 90 },
  ],
  DeepSeek: [
    { ...openAi, prompt_cache_hit_tokens: 512, prompt_cache_miss_tokens: 128 },
    { ...plain, cached: 512 },
  ],
  Ollama: [
    {
      prompt_eval_count: 640,
      eval_count: 210,
      eval_duration: 4e9,
      approximate_total: '0h0m4s',
      completion_tokens_details: { reasoning_tokens: 0 },
    },
    plain,
  ],
  'llama.cpp': [
    { prompt_n: 40, cache_n: 600, predicted_n: 210, predicted_ms: 5_000 },
    { ...plain, cached: 600 },
  ],
  'OpenAI Chat Completions': [
    {
      ...openAi,
      prompt_tokens_details: { cached_tokens: 512 },
      completion_tokens_details: { reasoning_tokens: 64 },
    },
    { ...plain, cached: 512, reasoning: 64 },
  ],
  'OpenAI Responses': [
    {
      input_tokens: 640,
      input_tokens_details: { cached_tokens: 512, cache_write_tokens: 100 },
      output_tokens: 210,
      output_tokens_details: { reasoning_tokens: 64 },
      total_tokens: 850,
    },
    { ...plain, cached: 512, cacheWrite: 100, reasoning: 64 },
  ],
  'Azure OpenAI': [
    { ...openAi, prompt_tokens_details: { audio_tokens: 0, cached_tokens: 0 } },
    { ...plain, cached: 0 },
  ],
  Mistral: [{ ...openAi, prompt_audio_seconds: null }, plain],
  OpenRouter: [
    {
      ...openAi,
      prompt_tokens_details: { cached_tokens: 0, cache_write_tokens: 100 },
      cost: 0.0021,
      is_byok: false,
      cost_details: { upstream_inference_cost: null },
    },
    { ...plain, cached: 0, cacheWrite: 100, costUsd: 0.0021 },
  ],
  LiteLLM: [
    {
      ...openAi,
      prompt_tokens_details: { cached_tokens: 400, cache_creation_tokens: 50 },
      cache_read_input_tokens: 400,
      cache_creation_input_tokens: 50,
      cost: '0.004',
    },
    { ...plain, cached: 400, cacheWrite: 50, costUsd: 0.004 },
  ],
  vLLM: [{ ...openAi, prompt_tokens_details: null }, plain],
  'LM Studio': [{ ...openAi, stats: { tokens_per_second: 40 } }, plain],
  Grok: [
    {
      prompt_tokens: 640,
      completion_tokens: 210,
      total_tokens: 1_850,
      completion_tokens_details: { reasoning_tokens: 1_000 },
      cost_in_usd_ticks: 12_000_000,
    },
    { input: 640, output: 1_210, total: 1_850, reasoning: 1_000, costUsd: 0.0012 },
  ],
  'LiteLLM, with what is written to a cache beside': [
    {
      ...openAi,
      prompt_tokens_details: { cached_tokens: 0 },
      cache_creation_input_tokens: 2_000,
      cache_read_input_tokens: 0,
    },
    { input: 2_640, output: 210, total: 2_850, cached: 0, cacheWrite: 2_000 },
  ],
  'LiteLLM, with the cache of Anthropic beside': [
    { ...openAi, total_tokens: 4_850, cache_read_input_tokens: 4_000 },
    { input: 4_640, output: 210, total: 4_850, cached: 4_000 },
  ],
  'Gemini through OpenAI names': [
    { ...openAi, total_tokens: 2_000 },
    { input: 640, output: 1_360, total: 2_000 },
  ],
};

/** What Open WebUI does to every record from 0.8 on: zeros for names that it does not know. */
function normalised(sent: Readonly<Record<string, unknown>>) {
  const first = (...names: string[]) => Number(names.map((name) => sent[name]).find(Boolean) ?? 0);
  const input = first('input_tokens', 'prompt_tokens', 'prompt_eval_count', 'prompt_n');
  const output = first('output_tokens', 'completion_tokens', 'eval_count', 'predicted_n');
  const total = first('total_tokens') || input + output;
  return { ...sent, input_tokens: input, output_tokens: output, total_tokens: total };
}

describe('the dialects of usage', () => {
  it('have an example each, and say where they are documented', () => {
    expect(DIALECTS.map(({ name }) => name).sort()).toEqual(Object.keys(EXAMPLES).sort());
    for (const { documented } of DIALECTS) expect(documented).toMatch(/^https:\/\//);
  });

  it.each(Object.entries(EXAMPLES))('mean what %s means', (_, [sent, meant]) => {
    const context = { hasText: true, continued: false };
    const usage = { ...NOTHING, ...meant };
    expect(usageOf({ usage: sent }, context)).toEqual(usage);
    expect(usageOf({ info: { usage: normalised({ ...sent }) } }, context)).toEqual(usage);
  });

  it.each(Object.entries(EXAMPLES))('are read by their own row: %s', (name, [sent]) => {
    expect(DIALECTS.find((each) => each.name === name)?.read({ ...sent })).not.toBeNull();
  });
});
