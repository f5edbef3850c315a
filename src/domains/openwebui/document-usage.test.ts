import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuredMs, speedOf, usageOf } from './document-usage.ts';

const counts = (input: number | null, output: number | null, total: number | null) => ({
  input,
  output,
  total,
  cached: null,
  reasoning: null,
});

describe('usageOf', () => {
  it.each([
    ['normalised', { input_tokens: 5, output_tokens: 3, total_tokens: 8 }],
    ['OpenAI', { prompt_tokens: 5, completion_tokens: 3, total_tokens: 8 }],
    ['Ollama', { prompt_eval_count: 5, eval_count: 3, approximate_total: '0h0m1s' }],
    ['llama.cpp', { prompt_n: 5, predicted_n: 3, prompt_ms: 12 }],
    ['text', { prompt_tokens: '5', completion_tokens: ' 3 ', total_tokens: '8' }],
    ['mixed', { input_tokens: null, prompt_tokens: 5, output_tokens: 3, eval_count: 99 }],
  ])('reads the %s form', (_, usage) => {
    expect(usageOf({ usage })).toEqual(counts(5, 3, 8));
  });

  it('prefers the total that is recorded to the sum', () => {
    expect(usageOf({ usage: { input_tokens: 5, output_tokens: 3, total_tokens: 9 } })).toEqual(
      counts(5, 3, 9),
    );
  });

  it('leaves a total unknown where one of its parts is', () => {
    expect(usageOf({ usage: { eval_count: 12 } })).toEqual(counts(null, 12, null));
  });

  it('keeps zero as zero', () => {
    const usage = { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 };
    expect(usageOf({ usage })).toEqual(counts(0, 0, 0));
  });

  it('takes the first name that is there, also when it is zero', () => {
    expect(usageOf({ usage: { input_tokens: 0, prompt_tokens: 7 } })).toEqual(
      counts(0, null, null),
    );
  });

  it('reads cached and reasoning tokens under both names', () => {
    const openai = {
      prompt_tokens: 5,
      prompt_tokens_details: { cached_tokens: 2 },
      completion_tokens_details: { reasoning_tokens: 0 },
    };
    expect(usageOf({ usage: openai })).toMatchObject({ cached: 2, reasoning: 0 });
    const normalised = {
      input_tokens: 5,
      input_tokens_details: { cached_tokens: 1 },
      prompt_tokens_details: { cached_tokens: 9 },
      output_tokens_details: { reasoning_tokens: '4' },
    };
    expect(usageOf({ usage: normalised })).toMatchObject({ cached: 1, reasoning: 4 });
  });

  it('looks into usage, then info.usage, then info', () => {
    const usage = { prompt_tokens: 1 };
    const info = { usage: { prompt_tokens: 2 }, prompt_tokens: 3 };
    expect(usageOf({ usage, info })?.input).toBe(1);
    expect(usageOf({ usage: { cost: 0.1 }, info })?.input).toBe(2);
    expect(usageOf({ usage: null, info: { usage: {}, prompt_tokens: 3 } })?.input).toBe(3);
  });

  it.each([
    [undefined],
    [null],
    [{}],
    [[]],
    ['null'],
    [{ prompt_tokens: null, completion_tokens: 'N/A', total_tokens: '' }],
    [{ prompt_tokens: -1, completion_tokens: true, total_tokens: {} }],
    [{ prompt_tokens: Number.POSITIVE_INFINITY, total_tokens: 1e300 }],
  ])('finds nothing in %j, which is unknown and not zero', (usage) => {
    expect(usageOf({ usage })).toBeNull();
  });

  it('gives whole counts >= 0 or null, whatever is stored', () => {
    const value = fc.oneof(fc.jsonValue(), fc.double(), fc.integer());
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('prompt_tokens', 'eval_count'), value), (usage) => {
        for (const count of Object.values(usageOf({ usage }) ?? {})) {
          expect(count === null || (Number.isSafeInteger(count) && count >= 0)).toBe(true);
        }
      }),
    );
  });
});

describe('speedOf', () => {
  const ollama = {
    load_duration: 20_000_000,
    prompt_eval_duration: '90000000',
    eval_count: 30,
    eval_duration: 600_000_000,
  };
  const speed = { firstTokenMs: 110, outputTokens: 30, outputMs: 600 };

  it.each([
    ['Ollama', { usage: ollama }],
    ['Ollama, in the old place', { info: ollama }],
    ['llama.cpp', { usage: { prompt_ms: 110, predicted_n: 30, predicted_ms: 600 } }],
    [
      'llama.cpp, apart',
      { usage: { timings: { prompt_ms: 110, predicted_n: 30, predicted_ms: 600 } } },
    ],
  ])('reads what %s measured', (_, message) => {
    expect(speedOf(message)).toEqual(speed);
  });

  it('keeps what was measured apart from what was not', () => {
    expect(speedOf({ usage: { eval_count: 30, eval_duration: 6e8 } })).toEqual({
      ...speed,
      firstTokenMs: null,
    });
    expect(speedOf({ usage: { prompt_eval_duration: 9e7, eval_duration: 6e8 } })).toEqual({
      firstTokenMs: 90,
      outputTokens: null,
      outputMs: null,
    });
  });

  it.each([
    [{}],
    [{ usage: { prompt_tokens: 5, completion_tokens: 3, total_tokens: 8 } }],
    [{ usage: { load_duration: 5, prompt_eval_duration: 0, eval_count: 0, eval_duration: 0 } }],
    [{ usage: { prompt_eval_duration: 'N/A', eval_count: 3, eval_duration: -1 } }],
    [{ usage: { timings: [], 'response_token/s': 12 } }],
  ])('finds nothing measured in %j', (message) => {
    expect(speedOf(message)).toBeNull();
  });
});

describe('measuredMs', () => {
  it('reads what Ollama measured, nanoseconds, in either place', () => {
    expect(measuredMs({ usage: { total_duration: 1_534_567_890 } })).toBe(1534.56789);
    expect(measuredMs({ info: { total_duration: 934_567_890 } })).toBe(934.56789);
  });

  it('does not take nothing measured for no time', () => {
    for (const total_duration of [0, null, 'N/A', -5]) {
      expect(measuredMs({ usage: { total_duration } })).toBeNull();
    }
    expect(measuredMs({})).toBeNull();
  });
});
