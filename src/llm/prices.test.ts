import { describe, expect, it } from 'vitest';
import { costUsd, priceOf } from './prices.ts';

const MINI = {
  inputPerMillion: 0.25,
  outputPerMillion: 2,
  cachedPerMillion: 0.025,
  cacheWritePerMillion: null,
};

describe('priceOf', () => {
  it.each([
    'gpt-5-mini',
    'GPT-5-mini',
    'gpt-5-mini-2025-08-07',
    'gpt-5-mini-latest',
    'openai/gpt-5-mini',
    'azure.gpt-5-mini',
  ])('knows %s', (name) => {
    expect(priceOf(name)).toEqual(MINI);
  });

  it('takes the longest beginning that is known', () => {
    expect(priceOf('gpt-4o-2024-05-13')?.inputPerMillion).toBe(5);
    expect(priceOf('gpt-4o-2024-08-06')?.inputPerMillion).toBe(2.5);
    expect(priceOf('gpt-4o-mini-2024-07-18')?.inputPerMillion).toBe(0.15);
    expect(priceOf('us.anthropic.claude-sonnet-4-5-20250929-v1:0')?.outputPerMillion).toBe(15);
    expect(priceOf('anthropic/claude-haiku-4.5')?.outputPerMillion).toBe(5);
  });

  it.each([
    ['gpt-6.2-sol', 2, 10, 0.1],
    ['azure.gpt-6-luna', 0.1, 0.5, 0.01],
    ['gpt-5.6', 5, 30, 0.5],
    ['gpt-5.4-mini-2026-03-17', 0.75, 4.5, 0.075],
    ['gpt-5.4-pro-2026-03-05', 30, 180, null],
    ['gpt-5.3-chat-latest', 1.75, 14, 0.175],
    ['openai.chatgpt-4o-latest', 5, 15, null],
    ['gpt-3.5-turbo-0125', 0.5, 1.5, null],
    ['gpt-3.5-turbo-1106', 1, 2, null],
    ['anthropic/claude-opus-5.5', 4, 20, 0.2],
    ['claude-opus-5@default', 5, 25, 0.5],
    ['claude-opus-4-7-20260416', 5, 25, 0.5],
    ['claude-sonnet-5-5', 2, 10, 0.1],
    ['eu.anthropic.claude-fable-5', 10, 50, 1],
    ['models/gemini-3-flash-preview', 0.5, 3, 0.05],
    ['gemini-3.5-flash-lite', 0.3, 2.5, 0.03],
    ['google/gemini-4-argon', 4, 20, 0.2],
    ['mistral/mistral-medium-latest', 1.5, 7.5, null],
    ['mistral.mistral-medium-3-5-26-04', 1.5, 7.5, null],
    ['deepseek/deepseek-v4-pro', 1.32, 3.96, 0.044],
    ['xai.grok-4.3', 1.25, 2.5, 0.2],
    ['grok-4.5-latest', 2, 6, 0.3],
  ])('knows that %s costs %s and %s, cached %s', (name, input, output, cached) => {
    expect(priceOf(name)).toMatchObject({
      inputPerMillion: input,
      outputPerMillion: output,
      cachedPerMillion: cached,
    });
  });

  it.each([
    ['claude-sonnet-4-5', 3.75],
    ['us.anthropic.claude-opus-4-1-20250805-v1:0', 18.75],
    ['gpt-5.6-sol', 6.25],
    ['gpt-6-luna', 0.125],
    ['gpt-5.5', null],
    ['gpt-5', null],
    ['gemini-3.5-flash', null],
  ])('knows that what %s writes to a cache costs %s', (name, written) => {
    expect(priceOf(name)?.cacheWritePerMillion).toBe(written);
  });

  it.each([
    'gpt-6.2',
    'gpt-6.1-luna',
    'gpt-6-sol-mini',
    'gpt-5.6-sol-pro',
    'gpt-5.5-mini',
    'gpt-5.4-codex',
    'o3-deep-research-2025-06-26',
    'claude-opus-5-6',
    'claude-opus-5-5-fast',
    'claude-sonnet-6',
    'claude-haiku-5',
    'gemini-4',
    'gemini-3.8-flash-lite',
    'gemini-3.1-flash-live-preview',
    'gemini-3.1-flash-lite-image',
    'gemini-3-pro-image-preview',
    'mistral-large-2407',
    'mistral-large:latest',
    'mistral-medium-3.5:latest',
    'mistral-small:24b',
    'deepseek-v4-flash',
    'deepseek-r1:70b',
    'grok-4',
    'grok-4-1-fast-reasoning',
    'grok-4.20-0309-reasoning',
  ])('does not take %s for a relative of that name', (name) => {
    expect(priceOf(name)).toBeNull();
  });

  it.each([
    'llama3.2:3b',
    'gpt-5.9',
    'gpt-5-mini-audio',
    'gpt-4o-realtime-preview',
    'ft:gpt-4o:of-somebody',
    'gpt-oss:20b',
    'my-gpt-4o',
    '',
  ])('does not guess what %s costs', (name) => {
    expect(priceOf(name)).toBeNull();
  });

  it('lets the settings say otherwise, and that a local model is free', () => {
    const overrides = {
      'gpt-5-mini': { input: 1, output: 3 },
      'llama*': { input: 0, output: 0 },
      'llama3.2:70b': { input: 0.1, output: 0.2, cached: 0.05, cacheWrite: 0.15 },
    };
    expect(priceOf('gpt-5-mini-2025-08-07', overrides)).toEqual({
      inputPerMillion: 1,
      outputPerMillion: 3,
      cachedPerMillion: null,
      cacheWritePerMillion: null,
    });
    expect(priceOf('llama3.2:3b', overrides)?.outputPerMillion).toBe(0);
    expect(priceOf('llama3.2:70b', overrides)?.cachedPerMillion).toBe(0.05);
    expect(priceOf('llama3.2:70b', overrides)?.cacheWritePerMillion).toBe(0.15);
    expect(priceOf('mistral', overrides)).toBeNull();
    expect(priceOf('mistral', { '*': { input: 0, output: 0 } })?.inputPerMillion).toBe(0);
  });
});

describe('costUsd', () => {
  it('takes cached tokens for a part of the input', () => {
    const usage = { input: 1_000_000, output: 500_000, cached: 400_000 };
    expect(costUsd(usage, MINI)).toBeCloseTo(0.6 * 0.25 + 0.4 * 0.025 + 1, 12);
    expect(costUsd({ ...usage, cached: null }, MINI)).toBeCloseTo(1.25, 12);
    expect(costUsd(usage, { ...MINI, cachedPerMillion: null })).toBeCloseTo(1.25, 12);
  });

  it('takes what was written to a cache for a part of the input, dearer where it has a price', () => {
    const usage = { input: 1_000_000, output: 0, cached: 400_000, cacheWrite: 200_000 };
    const price = { ...MINI, cacheWritePerMillion: 0.3125 };
    expect(costUsd(usage, price)).toBeCloseTo(0.4 * 0.25 + 0.4 * 0.025 + 0.2 * 0.3125, 12);
    expect(costUsd(usage, MINI)).toBeCloseTo(0.6 * 0.25 + 0.4 * 0.025, 12);
    expect(costUsd({ ...usage, cacheWrite: null }, price)).toBeCloseTo(0.6 * 0.25 + 0.01, 12);
  });

  it('is unknown, not zero, where the usage or the price is', () => {
    expect(costUsd(null, MINI)).toBeNull();
    expect(costUsd({ input: 10, output: null, cached: null }, MINI)).toBeNull();
    expect(costUsd({ input: 10, output: 10, cached: null }, null)).toBeNull();
  });
});
