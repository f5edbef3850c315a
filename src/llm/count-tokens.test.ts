import { describe, expect, it } from 'vitest';
import { tokensAtMost } from './count-tokens.ts';

const request = (model: string, content: string) => ({
  model,
  messages: [{ role: 'user' as const, content }],
});

describe('tokensAtMost', () => {
  const text = 'How long would a colleague have needed for this mail? '.repeat(40);

  it('is near what OpenAI counts for its own models', async () => {
    const tokens = await tokensAtMost(request('gpt-5-mini-2025-08-07', text));
    expect(tokens).toBeGreaterThan(440);
    expect(tokens).toBeLessThan(620);
  });

  it('is the bytes of the text for models whose tokenizer is not at hand', async () => {
    expect(await tokensAtMost(request('llama3.2:3b', 'ä€'.repeat(100)))).toBeGreaterThan(500);
    expect(await tokensAtMost(request('gpt-oss:20b', text))).toBeGreaterThan(text.length);
  });

  it('takes special tokens for text', async () => {
    expect(await tokensAtMost(request('gpt-4o', '<|endoftext|>'))).toBeGreaterThan(100);
  });
});
