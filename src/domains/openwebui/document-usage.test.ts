import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measuredMs, speedOf, usageOf } from './document-usage.ts';

const WITH_TEXT = { hasText: true, continued: false };
const WITHOUT_TEXT = { hasText: false, continued: false };

const counts = (input: number | null, output: number | null, total: number | null) => ({
  input,
  output,
  total,
  cached: null,
  cacheWrite: null,
  reasoning: null,
  costUsd: null,
  atLeast: false,
});

/** Of an answer with a text that was asked for at once. */
const read = (usage: unknown) => usageOf({ usage }, WITH_TEXT);

describe('usageOf', () => {
  it('coerces numbers that are written as text', () => {
    const usage = { prompt_tokens: '5', completion_tokens: ' 3 ', total_tokens: '8e0' };
    expect(read(usage)).toEqual(counts(5, 3, 8));
  });

  it('gives a zero up for any other name that holds a number', () => {
    expect(read({ input_tokens: 0, prompt_tokens: 7, output_tokens: 3 })).toEqual(counts(7, 3, 10));
  });

  it.each([
    [{ input_tokens: 0, output_tokens: 0, total_tokens: 0 }],
    [{ tokens_per_second: 40, input_tokens: 0, output_tokens: 0, total_tokens: 0 }],
  ])('takes nothing but zeros for unknown, with a text or without: %j', (usage) => {
    expect(read(usage)).toBeNull();
    expect(usageOf({ usage }, WITHOUT_TEXT)).toBeNull();
  });

  it('knows that a text took tokens, and that without one there may have been none', () => {
    const usage = { prompt_tokens: 12, completion_tokens: 0, total_tokens: 12 };
    expect(read(usage)).toEqual(counts(12, null, null));
    expect(usageOf({ usage }, WITHOUT_TEXT)).toEqual(counts(12, 0, 12));
  });

  it('works out the one part that is missing from the total, and no part from a sum with zero', () => {
    expect(read({ prompt_tokens: 30, total_tokens: 100 })).toEqual(counts(30, 70, 100));
    expect(read({ completion_tokens: 30, total_tokens: 100 })).toEqual(counts(70, 30, 100));
    const thought = { completion_tokens_details: { reasoning_tokens: 70 } };
    expect(
      usageOf(
        { usage: { prompt_tokens: 30, completion_tokens: 0, total_tokens: 100, ...thought } },
        WITHOUT_TEXT,
      ),
    ).toEqual({ ...counts(30, 70, 100), reasoning: 70 });
    expect(read({ input_tokens: 0, output_tokens: 9, total_tokens: 9 })).toEqual(
      counts(null, 9, null),
    );
    expect(usageOf({ usage: { completion_tokens: 0, total_tokens: 100 } }, WITHOUT_TEXT)).toEqual(
      counts(null, null, 100),
    );
    expect(read({ total_tokens: 100 })).toEqual(counts(null, null, 100));
  });

  it('takes the sum over the calls of an answer, not the last call', () => {
    const usage = { prompt_tokens: 70, completion_tokens: 20 };
    expect(read({ ...usage, input_tokens: 190, output_tokens: 45, total_tokens: 235 })).toEqual(
      counts(190, 45, 235),
    );
  });

  it('knows that counts which nobody added up over the calls are too few', () => {
    const sums = { input_tokens: 190, output_tokens: 45, total_tokens: 235 };
    const last = { prompt_tokens: 70, completion_tokens: 20 };
    expect(read({ ...sums, ...last, cache_read_input_tokens: 4_000 })).toMatchObject({
      input: 4_190,
      atLeast: true,
    });
    const zeros = { input_tokens: 0, output_tokens: 0, total_tokens: 0 };
    const native = { promptTokenCount: 70, candidatesTokenCount: 20, totalTokenCount: 90 };
    expect(read({ ...zeros, ...native, prompt_tokens: 0, completion_tokens: 0 })).toEqual({
      ...counts(70, 20, 90),
      atLeast: true,
    });
  });

  it('knows that a continued answer took more than its record says', () => {
    const usage = { prompt_tokens: 30, completion_tokens: 8 };
    expect(usageOf({ usage }, { hasText: true, continued: true })).toEqual({
      ...counts(30, 8, 38),
      atLeast: true,
    });
    expect(usageOf({}, { hasText: true, continued: true })).toBeNull();
  });

  it('adds to what llama.cpp read what it had read before, unless that is in it', () => {
    const timings = { prompt_n: 20, cache_n: 500, predicted_n: 30 };
    const usage = { ...counts(520, 30, 550), cached: 500 };
    expect(read({ timings })).toEqual(usage);
    expect(read({ ...timings, input_tokens: 20, output_tokens: 30, total_tokens: 50 })).toEqual(
      usage,
    );
    expect(read({ ...timings, input_tokens: 520, output_tokens: 30, total_tokens: 550 })).toEqual(
      usage,
    );
  });

  it('knows that llama.cpp read more than was added up without its cache', () => {
    const sums = { input_tokens: 50, output_tokens: 70, total_tokens: 120 };
    const last = { prompt_n: 20, cache_n: 500, predicted_n: 30 };
    expect(read({ ...sums, ...last, prompt_tokens: 20, completion_tokens: 30 })).toEqual({
      ...counts(50, 70, 120),
      atLeast: true,
    });
    const whole = { input_tokens: 900, output_tokens: 70, total_tokens: 970 };
    expect(read({ ...whole, ...last, prompt_tokens: 520, completion_tokens: 30 })).toEqual(
      counts(900, 70, 970),
    );
  });

  it('does not believe timings of one call that were added up chunk by chunk', () => {
    const last = { prompt_tokens: 640, completion_tokens: 210, prompt_n: 40, cache_n: 600 };
    const chunks = { ...last, predicted_n: 210, input_tokens: 640 * 12, output_tokens: 210 * 10 };
    expect(read(chunks)).toMatchObject({ input: 640, output: 210, cached: 600, atLeast: false });
  });

  it('does not know the prompt that Ollama had in its cache', () => {
    const usage = { prompt_eval_count: 0, prompt_tokens: 0, eval_count: 30, completion_tokens: 30 };
    const sums = { input_tokens: 0, output_tokens: 30, total_tokens: 30 };
    expect(read({ ...usage, ...sums })).toEqual(counts(null, 30, null));
    expect(read({ eval_count: 30 })).toEqual(counts(null, 30, null));
  });

  it('adds reasoning to an output that it cannot be a part of', () => {
    const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
    expect(read({ ...usage, completion_tokens_details: { reasoning_tokens: 40 } })).toMatchObject({
      output: 45,
      total: 55,
      reasoning: 40,
    });
  });

  it('does not believe parts that are more than their whole in every reading', () => {
    const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
    const parts = { cached_tokens: 100, completion_tokens_details: { reasoning_tokens: 50 } };
    expect(read({ ...usage, ...parts })).toEqual({ ...counts(10, 5, 15), atLeast: true });
  });

  it('leaves what is cached within the input where the details say so', () => {
    const usage = { input_tokens: 900, output_tokens: 30, cache_read_input_tokens: 700 };
    expect(read({ ...usage, input_tokens_details: { cached_tokens: 700 } })).toEqual({
      ...counts(900, 30, 930),
      cached: 700,
    });
  });

  it('takes the details for the sum over the calls, not the names that nobody adds up', () => {
    const sums = { input_tokens: 2_500, output_tokens: 45, total_tokens: 2_545 };
    const last = { prompt_tokens: 1_000, completion_tokens: 20 };
    const hits = { prompt_cache_hit_tokens: 900, prompt_cache_miss_tokens: 100 };
    expect(read({ ...sums, ...last, ...hits })).toEqual(counts(2_500, 45, 2_545));
    const prompt_tokens_details = { cached_tokens: 1_700 };
    expect(read({ ...sums, ...last, ...hits, prompt_tokens_details })?.cached).toBe(1_700);
  });

  it('trusts the parts where the total is less than they are', () => {
    expect(read({ prompt_tokens: 50, completion_tokens: 30, total_tokens: 40 })).toEqual(
      counts(50, 30, 80),
    );
  });

  it('looks into usage, then info.usage, then info', () => {
    const usage = { prompt_tokens: 1 };
    const info = { usage: { prompt_tokens: 2 }, prompt_tokens: 3 };
    expect(usageOf({ usage, info }, WITH_TEXT)?.input).toBe(1);
    expect(usageOf({ usage: { input_tokens: 0 }, info }, WITH_TEXT)?.input).toBe(2);
    expect(usageOf({ usage: null, info: { usage: {}, prompt_tokens: 3 } }, WITH_TEXT)?.input).toBe(
      3,
    );
    const usageMetadata = { promptTokenCount: 4, candidatesTokenCount: 5 };
    expect(read({ usageMetadata })).toEqual(counts(4, 5, 9));
    expect(usageOf({ info: { usageMetadata } }, WITH_TEXT)).toEqual(counts(4, 5, 9));
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
    [{ prompt_tokens: 100_000_001, total_tokens: '0x10' }],
    [{ prompt_tokens: 90_000_000, completion_tokens: 90_000_000 }],
  ])('finds nothing in %j, which is unknown and not zero', (usage) => {
    expect(read(usage)).toBeNull();
  });

  it('keeps what is to be believed beside what is not', () => {
    expect(read({ prompt_tokens: 3e8, completion_tokens: 8 })).toEqual(counts(null, 8, null));
  });

  describe('of any record', () => {
    const name = fc.constantFrom(
      ...['input_tokens', 'prompt_tokens', 'prompt_eval_count', 'prompt_n', 'cache_n'],
      ...['output_tokens', 'completion_tokens', 'eval_count', 'predicted_n', 'total_tokens'],
      ...['inputTokens', 'outputTokens', 'totalTokens', 'cacheReadInputTokens'],
      ...['promptTokenCount', 'candidatesTokenCount', 'thoughtsTokenCount', 'totalTokenCount'],
      ...['cache_read_input_tokens', 'cache_creation_input_tokens', 'cached_tokens'],
      ...['prompt_cache_hit_tokens', 'prompt_cache_miss_tokens', 'cachedContentTokenCount'],
      'cost',
    );
    const detail = fc.constantFrom(
      ...['input_tokens_details', 'prompt_tokens_details', 'completion_tokens_details'],
      ...['input_token_details', 'output_token_details'],
    );
    const number = fc.oneof(fc.nat(9), fc.nat(20_000), fc.integer(), fc.double());
    const value = fc.oneof(
      { weight: 6, arbitrary: number },
      { weight: 1, arbitrary: number.map(String) },
      { weight: 1, arbitrary: fc.jsonValue() },
    );
    const part = fc.constantFrom('cached_tokens', 'cache_write_tokens', 'reasoning_tokens');
    const record = fc
      .tuple(
        fc.dictionary(name, value),
        fc.dictionary(detail, fc.dictionary(part, value)),
        fc.boolean(),
      )
      .map(([plain, details, hasText]) => {
        return {
          usage: usageOf({ usage: { ...plain, ...details } }, { ...WITH_TEXT, hasText }),
          hasText,
        };
      });

    const isCount = (count: number | null) =>
      count === null || (Number.isInteger(count) && count >= 0 && count <= 1e8);

    it('gives whole counts >= 0 that one answer may take, or null', () => {
      fc.assert(
        fc.property(record, ({ usage, hasText }) => {
          const { atLeast: _, costUsd, ...tokens } = usage ?? counts(null, null, null);
          expect(Object.values(tokens).filter((count) => !isCount(count))).toEqual([]);
          expect(costUsd === null || (costUsd >= 0 && costUsd <= 10_000)).toBe(true);
          expect(tokens.input).not.toBe(0);
          if (hasText) expect(tokens.output).not.toBe(0);
        }),
      );
    });

    it('gives a cached and a written part that the input holds', () => {
      fc.assert(
        fc.property(record, ({ usage }) => {
          const parts = (usage?.cached ?? 0) + (usage?.cacheWrite ?? 0);
          expect(parts).toBeLessThanOrEqual(usage?.input ?? Number.POSITIVE_INFINITY);
        }),
      );
    });

    it('gives reasoning that the output holds', () => {
      fc.assert(
        fc.property(record, ({ usage }) => {
          expect(usage?.reasoning ?? 0).toBeLessThanOrEqual(
            usage?.output ?? Number.POSITIVE_INFINITY,
          );
        }),
      );
    });

    it('gives a total that is the sum of its parts, and one of a known sum', () => {
      fc.assert(
        fc.property(record, ({ usage }) => {
          const { input, output, total } = usage ?? counts(null, null, null);
          if (input !== null && output !== null) expect(total).toBe(input + output);
          else expect(total === null || (input ?? output) === null).toBe(true);
        }),
      );
    });
  });
});

describe('the bill of an answer', () => {
  const tokens = { prompt_tokens: 5, completion_tokens: 3 };

  it.each([
    ['a number', { cost: 0.25 }, 0.25],
    ['text', { cost: '0.25' }, 0.25],
    ['parts with their sum', { cost: { input_tokens_cost: 0.2, total_cost: 0.25 } }, 0.25],
    ['a sum by its name', { total_cost: 0.25 }, 0.25],
    ['ticks', { cost_in_usd_ticks: 2_500_000_000 }, 0.25],
    ['nothing, itemised', { cost: 0, cost_details: {} }, 0],
    [
      'a fee and what the provider charged for one’s own key',
      { cost: 0.05, is_byok: true, cost_details: { upstream_inference_cost: 0.2 } },
      0.25,
    ],
  ])('is read as %s', (_, cost, costUsd) => {
    expect(read({ ...tokens, ...cost })).toEqual({ ...counts(5, 3, 8), costUsd });
    expect(read(cost)).toEqual({ ...counts(null, null, null), costUsd });
  });

  it.each([
    [{ cost: 0 }],
    [{ cost: -1 }],
    [{ cost: 10_001 }],
    [{ cost: 'N/A' }],
    [{ cost: 0.05, is_byok: true }],
    [
      {
        ...{ cost: 0.05, is_byok: true, cost_details: { upstream_inference_cost: 0.2 } },
        ...{ input_tokens: 9, output_tokens: 6 },
      },
    ],
    [{ cost_in_usd_ticks: 5e9, input_tokens: 9, output_tokens: 6 }],
  ])('is unknown where a record says %j', (cost) => {
    expect(read({ ...tokens, ...cost })?.costUsd).toBeNull();
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
    [
      {
        usage: {
          load_duration: 8.64e13,
          prompt_eval_duration: 1,
          eval_count: 3,
          eval_duration: 8.64e13 + 1,
        },
      },
    ],
    [{ usage: { timings: { prompt_ms: 5.4e10, predicted_n: 7.7e17, predicted_ms: 600 } } }],
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
    for (const total_duration of [0, null, 'N/A', -5, 8.64e13 + 1]) {
      expect(measuredMs({ usage: { total_duration } })).toBeNull();
    }
    expect(measuredMs({})).toBeNull();
  });
});
