import { describe, expect, it } from 'vitest';
import { chatDocument, NINE } from '../../support/openwebui-document.ts';
import { eachReported, type Reported } from '../../support/reported.ts';
import { talk } from '../../support/talks.ts';

/** What one of the two answers of a chat says it used, and what that means: null is unknown, what is left out too. */
interface Reading {
  readonly sent: Readonly<Record<string, unknown>>;
  readonly meant: Readonly<Partial<Record<Count, number>>> | null;
}
type Count = 'input' | 'output' | 'total' | 'cached' | 'cacheWrite' | 'reasoning';

/** One answer of each: 3,300 tokens were read from the cache, and where it is written 700 were written to it. */
const CACHED: Readonly<Record<string, Reading>> = {
  'anthropic, cache beside the input, a total without it': {
    sent: {
      input_tokens: 18,
      cache_creation_input_tokens: 700,
      cache_read_input_tokens: 3_300,
      output_tokens: 240,
      total_tokens: 258,
    },
    meant: { input: 4_018, cached: 3_300, cacheWrite: 700, output: 240, total: 4_258 },
  },
  'anthropic, nothing read or written': {
    sent: {
      input_tokens: 18,
      cache_creation_input_tokens: 0,
      cache_read_input_tokens: 0,
      output_tokens: 240,
    },
    meant: { input: 18, cached: 0, cacheWrite: 0, output: 240, total: 258 },
  },
  'a gateway whose prompt count leaves the cache out, as its total shows': {
    sent: {
      prompt_tokens: 620,
      completion_tokens: 44,
      total_tokens: 3_964,
      cache_read_input_tokens: 3_300,
      cache_creation_input_tokens: 0,
    },
    meant: { input: 3_920, cached: 3_300, cacheWrite: 0, output: 44, total: 3_964 },
  },
  'a gateway whose prompt count includes the cache': {
    sent: {
      prompt_tokens: 4_018,
      completion_tokens: 240,
      total_tokens: 4_258,
      prompt_tokens_details: { cached_tokens: 3_300 },
      cache_read_input_tokens: 3_300,
      cache_creation_input_tokens: 700,
    },
    meant: { input: 4_018, cached: 3_300, cacheWrite: 700, output: 240, total: 4_258 },
  },
  'openai, cached in the input and reasoning in the output': {
    sent: {
      prompt_tokens: 3_900,
      completion_tokens: 310,
      total_tokens: 4_210,
      prompt_tokens_details: { cached_tokens: 3_300 },
      completion_tokens_details: { reasoning_tokens: 128 },
    },
    meant: { input: 3_900, cached: 3_300, output: 310, reasoning: 128, total: 4_210 },
  },
  'deepseek, hits and misses': {
    sent: {
      prompt_tokens: 3_450,
      completion_tokens: 75,
      total_tokens: 3_525,
      prompt_cache_hit_tokens: 3_300,
      prompt_cache_miss_tokens: 150,
    },
    meant: { input: 3_450, cached: 3_300, output: 75, total: 3_525 },
  },
};

/** What Open WebUI adds where it does not know the names. */
const ADDED = { input_tokens: 0, output_tokens: 0, total_tokens: 0 };
const CONVERSE = { inputTokens: 512, outputTokens: 96, totalTokens: 608 };
const GENERATED = {
  promptTokenCount: 860,
  candidatesTokenCount: 130,
  thoughtsTokenCount: 410,
  totalTokenCount: 1_400,
};
const converse = { input: 512, output: 96, total: 608 };
const generated = { input: 860, output: 540, reasoning: 410, total: 1_400 };

const ZEROS: Readonly<Record<string, Reading>> = {
  bedrock: { sent: CONVERSE, meant: converse },
  'bedrock with added zeros': { sent: { ...CONVERSE, ...ADDED }, meant: converse },
  gemini: { sent: GENERATED, meant: generated },
  'gemini with added zeros': { sent: { ...GENERATED, ...ADDED }, meant: generated },
  'zeros alone': { sent: ADDED, meant: null },
  'zeros of older names': {
    sent: { prompt_tokens: 0, completion_tokens: 0, total_tokens: 0 },
    meant: null,
  },
  'speeds beside zeros': {
    sent: { tokens_per_second: 18.6, time_to_first_token: 0.9, stop_reason: 'maxTokens', ...ADDED },
    meant: null,
  },
  'thoughts alone, in the total': {
    sent: {
      prompt_tokens: 48,
      completion_tokens: 0,
      total_tokens: 213,
      completion_tokens_details: { reasoning_tokens: 165 },
    },
    meant: { input: 48, output: 165, reasoning: 165, total: 213 },
  },
};

const NOTHING = {
  input: null,
  output: null,
  total: null,
  cached: null,
  cacheWrite: null,
  reasoning: null,
};

/** Of both answers. */
function twice({ meant }: Reading) {
  if (meant === null) return { answers: 2, unknown: 2, ...NOTHING };
  const doubled = Object.entries(meant).map(([name, count]) => [name, 2 * count]);
  return { answers: 2, unknown: 0, ...NOTHING, ...Object.fromEntries(doubled) };
}

/** A chat of two answers for each, by a model of that name, half an hour apart. */
async function fill({ source }: Reported, readings: Readonly<Record<string, Reading>>) {
  for (const [half, [id, { sent }]] of Object.entries(readings).entries()) {
    const at = NINE + half * 1800;
    const document = chatDocument(talk({ at, usage: sent, model: id }));
    await source.hand.chat({ id, document, createdAt: at, updatedAt: at + 300 });
  }
}

/** A dollar for a million of the input, five for the output; a tenth for what is read from a cache, a quarter more for what is written. */
function listPrice(
  _: string,
  tokens: { input: number; output: number; cached: number | null; cacheWrite: number | null },
): number {
  const [cached, written] = [tokens.cached ?? 0, tokens.cacheWrite ?? 0];
  const input = tokens.input - cached - written + 0.1 * cached + 1.25 * written;
  return (input + 5 * tokens.output) / 1e6;
}

describe.each([
  ['tokens of a cache', CACHED],
  ['zeros that measured nothing', ZEROS],
])('%s', (_, readings) => {
  eachReported((use) => {
    it('mean what the provider means', async () => {
      const world = use();
      await fill(world, readings);
      expect(await world.run()).toMatchObject({
        conversationsProcessed: Object.keys(readings).length,
      });
      const expected = Object.entries(readings).map(([id, each]) => [id, twice(each)]);
      expect(await world.usage()).toEqual(Object.fromEntries(expected));
      const { models, total } = await world.cost({ costUsd: listPrice });
      const costs = Object.fromEntries(models.map(({ model, knownUsd }) => [model, knownUsd]));
      expect(costs).toEqual(
        Object.fromEntries(
          Object.entries(readings).map(([id, each]) => [id, priceOf(id, twice(each))]),
        ),
      );
      expect(total).toMatchObject({
        answers: 2 * models.length,
        answersWithoutUsage: 2 * Object.values(readings).filter(({ meant }) => !meant).length,
      });
    });
  });
});

/** Unknown, not free, where nothing is known. */
function priceOf(id: string, { input, output, cached, cacheWrite }: ReturnType<typeof twice>) {
  if (input === null || output === null) return null;
  return expect.closeTo(listPrice(id, { input, output, cached, cacheWrite }), 12);
}
