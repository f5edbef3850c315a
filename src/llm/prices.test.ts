import { describe, expect, it } from 'vitest';
import { costUsd, priceOf } from './prices.ts';

const MINI = { inputPerMillion: 0.25, outputPerMillion: 2, cachedPerMillion: 0.025 };

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
      'llama3.2:70b': { input: 0.1, output: 0.2, cached: 0.05 },
    };
    expect(priceOf('gpt-5-mini-2025-08-07', overrides)).toEqual({
      inputPerMillion: 1,
      outputPerMillion: 3,
      cachedPerMillion: null,
    });
    expect(priceOf('llama3.2:3b', overrides)?.outputPerMillion).toBe(0);
    expect(priceOf('llama3.2:70b', overrides)?.cachedPerMillion).toBe(0.05);
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

  it('is unknown, not zero, where the usage or the price is', () => {
    expect(costUsd(null, MINI)).toBeNull();
    expect(costUsd({ input: 10, output: null, cached: null }, MINI)).toBeNull();
    expect(costUsd({ input: 10, output: 10, cached: null }, null)).toBeNull();
  });
});
