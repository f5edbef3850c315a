import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { llmSettings, spendingInMemory } from '../../test/support/llm.ts';
import {
  allFaults,
  type LlmServer,
  type LlmServerOptions,
  llmServer,
} from '../../test/support/llm-server.ts';
import type { Prompt } from '../kernel/prompt.ts';
import { connectLlm, type LlmSettings } from './index.ts';
import { costUsd, priceOf } from './prices.ts';

const TODAY = '2026-03-02';
const MINI = priceOf('gpt-5-mini');

function question(user = 'How long does it take to write a short mail?'): Prompt {
  return {
    about: user,
    system: 'You estimate working time.',
    user,
    schema: {
      name: 'estimate',
      schema: {
        type: 'object',
        properties: { minutes: { type: 'number' }, settled: { type: 'boolean' } },
        required: ['minutes', 'settled'],
        additionalProperties: false,
      },
    },
    maximumOutputTokens: 100,
  };
}

let server: LlmServer | null = null;
afterEach(async () => {
  await server?.close();
  server = null;
});

async function world(
  options: LlmServerOptions = {},
  over: Partial<LlmSettings> & { signal?: AbortSignal; timeScale?: number } = {},
) {
  const { signal = new AbortController().signal, timeScale = 0.001, ...settings } = over;
  const there = await llmServer(options);
  server = there;
  const spending = spendingInMemory();
  const client = await connectLlm(llmSettings({ baseUrl: there.baseUrl, ...settings }), {
    timeScale,
  });
  const begin = () => client.session({ spending, today: () => TODAY, signal });
  return { server: there, spending, begin, ...begin() };
}

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'answered',
    (error: { code?: string }) => error.code,
  );

describe('a question', () => {
  it('is asked with a strict schema, and answered with text, usage and cost', async () => {
    const { prompt, server, totals } = await world();
    const answer = await prompt(question());
    expect(JSON.parse(answer.text)).toEqual({ minutes: 20, settled: true });
    const { billed } = server.ledger();
    expect(answer).toMatchObject({
      model: 'gpt-5-mini',
      ended: 'complete',
      usage: { input: billed.inputTokens, output: billed.outputTokens },
      costUsd: costUsd(
        { input: billed.inputTokens, output: billed.outputTokens, cached: null },
        MINI,
      ),
    });
    expect(totals()).toMatchObject({ requests: 1, estimatedRequests: 0, costUsd: answer.costUsd });
    expect(server.seen[0]).toMatchObject({
      temperature: 0.3,
      max_completion_tokens: 100,
      response_format: { type: 'json_schema', json_schema: { name: 'estimate', strict: true } },
    });
  });

  it.each([
    ['refusal', 'refused'],
    ['length_cut', 'cut'],
    ['empty', 'complete'],
  ] as const)('ends, where the server has %s, as %s', async (fault, ended) => {
    const { prompt } = await world({ faults: { [fault]: 1 } });
    expect(await prompt(question())).toMatchObject({ ended });
  });

  it('has no usage and no cost where the server says none, and is charged with its bound', async () => {
    const { prompt, totals, spending } = await world({ faults: { no_usage: 1 } });
    expect(await prompt(question())).toMatchObject({ usage: null, costUsd: null });
    const { costUsd: charged, ...rest } = totals();
    expect(rest).toMatchObject({ requests: 1, estimatedRequests: 1, estimatedUsd: charged });
    expect(charged).toBeGreaterThan(0.0002);
    expect(spending.days.get(TODAY)).toBe(Math.round((charged ?? 0) * 1e9));
  });
});

describe('a body with status 200', () => {
  it.each([
    ['error_body', 'answered 200 with the error 502, "provider returned error",', 0],
    ['error_sentence', 'answered 200 with the error "the model runner has unexpectedly stopped', 0],
    ['error_begun', 'answered 200 with the error 502, "provider', 5],
  ] as const)('that is an error says what the server said: %s', async (fault, words, charged) => {
    const { prompt, totals, lastFailure } = await world({ faults: { [fault]: 1 } });
    await expect(prompt(question())).rejects.toMatchObject({ code: 'LLM_UNAVAILABLE' });
    expect(lastFailure()?.message).toContain(words);
    expect(lastFailure()?.message).not.toMatch(/jane|user_1/);
    expect(totals()).toMatchObject({ requests: 5, estimatedRequests: charged });
  });

  it('that comes as events is put together, with its usage', async () => {
    const { prompt, server, totals } = await world({ faults: { events: 1 } });
    expect(JSON.parse((await prompt(question())).text)).toEqual({ minutes: 20, settled: true });
    expect(totals()).toMatchObject({
      outputTokens: server.ledger().told.outputTokens,
      estimatedRequests: 0,
    });
  });
});

describe('a form that is asked for in words', () => {
  it('is kept for the run once an answer had it there alone, and forgotten in the next', async () => {
    const { prompt, judge, begin, server } = await world();
    const words = { ...question(), formInWords: true };
    await prompt(words);
    expect(server.seen.at(-1)).not.toHaveProperty('response_format');
    expect(server.seen.at(-1)?.messages[0]?.content).toContain('"minutes":{"type":"number"}');
    judge(words, 'sound');
    await prompt(question('Another one'));
    expect(server.seen.at(-1)).not.toHaveProperty('response_format');
    await begin().prompt(question('Another one'));
    expect(server.seen.at(-1)).toHaveProperty('response_format');
  });
});

describe('answers of no use', () => {
  it('end the run, with the reason and the setting that helps', async () => {
    const { prompt, judge, ended, server } = await world();
    for (let at = 0; at < 5; at += 1) {
      const asked = question(`Task ${at}`);
      await prompt(asked);
      judge(asked, 'cut');
    }
    expect(await codeOf(prompt(question('One more')))).toBe('LLM_ANSWERS_UNUSABLE');
    expect(ended()?.hint).toContain('ANALYTICS_MAX_TOKENS above 100');
    expect(server.seen).toHaveLength(5);
  });
});

describe('a server that does not take a parameter', () => {
  it('is asked without it from then on, and told the schema in words', async () => {
    const { prompt, begin, server, totals } = await world({
      refuses: ['response_format', 'max_completion_tokens', 'temperature'],
    });
    expect(JSON.parse((await prompt(question())).text)).toEqual({ minutes: 20, settled: true });
    expect(totals().requests).toBe(server.seen.length);
    const before = server.seen.length;
    await begin().prompt(question('Another one'));
    expect(server.seen).toHaveLength(before + 1);
    const last = server.seen.at(-1);
    expect(Object.keys(last ?? {}).sort()).toEqual(['max_tokens', 'messages', 'model']);
    expect(last?.messages[0]?.content).toContain('"minutes":{"type":"number"}');
  });

  it('is asked for any JSON before it is asked in words alone', async () => {
    const { prompt, server } = await world({ refuses: ['json_schema'] });
    await prompt(question());
    expect(server.seen.at(-1)?.response_format).toEqual({ type: 'json_object' });
  });

  it('is never asked without a limit of tokens', async () => {
    const { prompt, server } = await world({
      refuses: ['max_completion_tokens', 'max_tokens'],
    });
    expect(await codeOf(prompt(question()))).toBe('LLM_REQUEST_REFUSED');
    expect(server.ledger().billed.answers).toBe(0);
  });
});

describe('a failure that heals', () => {
  it.each([
    'rate_limit_seconds',
    'rate_limit_date',
    'rate_limit_ms',
    'rate_limit_bare',
    'server_error',
    'bad_gateway',
    'unavailable',
    'error_body',
    'error_sentence',
    'error_begun',
    'dropped',
    'cut_stream',
    'half_events',
    'not_json',
  ] as const)('is tried again: %s', async (fault) => {
    const { prompt, server } = await world({ seed: 5, faults: { [fault]: 0.6 } });
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, at) => codeOf(prompt(question(`Task ${at}`)))),
    );
    expect(server.ledger().faults[fault]).toBeGreaterThan(3);
    expect(answers.filter((each) => each === 'answered').length).toBeGreaterThan(6);
    expect(new Set(answers)).not.toContain(undefined);
  });

  it('gives a question up after five requests, with one sentence, and says what the server said', async () => {
    const { prompt, ended, server } = await world({ faults: { rate_limit_ms: 1 } });
    await expect(prompt(question())).rejects.toMatchObject({
      code: 'LLM_UNAVAILABLE',
      message: expect.stringMatching(
        /^The server of the model \(127\.0\.0\.1:\d+\) answered 429, "rate limit reached" \(rate_limit_exceeded\), each time/,
      ),
    });
    expect(server.ledger().requests).toBe(5);
    expect(ended()).toBeNull();
  });

  it('waits as long as the server asks, and lets nobody else ask meanwhile', async () => {
    const { prompt, server } = await world(
      { faults: { rate_limit_ms: 1 }, retryAfterSeconds: 60 },
      { timeScale: 0.005, concurrency: 1 },
    );
    const begun = performance.now();
    const first = prompt(question());
    while (server.seen.length === 0) await new Promise(setImmediate);
    server.set({ faults: {} });
    await Promise.all([first, prompt(question('Another one'))]);
    expect(performance.now() - begun).toBeGreaterThan(290);
  });

  it('is not waited for where the server wants to be left alone for an hour', async () => {
    const { prompt } = await world({
      faults: { rate_limit_seconds: 1 },
      retryAfterSeconds: 3_600,
    });
    await expect(prompt(question())).rejects.toMatchObject({
      code: 'LLM_UNREACHABLE',
      message: expect.stringContaining('left alone for 60 minutes'),
    });
  });

  it.each(['never_answers', 'stalls'] as const)(
    'notices a server that does not end, and names the setting: %s',
    async (fault) => {
      const { prompt, totals } = await world({ faults: { [fault]: 1 } }, { timeoutMs: 50 });
      await expect(prompt(question())).rejects.toMatchObject({
        code: 'LLM_UNAVAILABLE',
        message: expect.stringContaining('did not answer within 0.05 s'),
        hint: expect.stringContaining('ANALYTICS_LLM_TIMEOUT_SECONDS (now 0.05'),
      });
      // It may well have been billed.
      expect(totals()).toMatchObject({ requests: 5, estimatedRequests: 5 });
    },
  );

  it('ends the run when the server is dead, after eight failures and not after eighty', async () => {
    const { prompt, ended, server } = await world(
      { faults: { server_error: 1 } },
      { concurrency: 4 },
    );
    const codes = await Promise.all(
      Array.from({ length: 40 }, (_, at) => codeOf(prompt(question(`Task ${at}`)))),
    );
    expect(codes.at(-1)).toBe('LLM_UNREACHABLE');
    expect(ended()?.code).toBe('LLM_UNREACHABLE');
    expect(server.ledger().requests).toBeLessThanOrEqual(12);
  });

  it('ends the run when the server only ever wants to be asked later', async () => {
    const { prompt, ended, server } = await world({ faults: { rate_limit_ms: 1 } });
    const codes = await Promise.all(
      Array.from({ length: 40 }, (_, at) => codeOf(prompt(question(`Task ${at}`)))),
    );
    expect(codes.at(-1)).toBe('LLM_UNREACHABLE');
    expect(ended()?.message).toContain('for 5 questions one after the other');
    expect(server.ledger().requests).toBeLessThan(70);
  });

  it('costs nothing where nobody listens', async () => {
    const { prompt, totals, server } = await world();
    await server.close();
    expect(await codeOf(prompt(question()))).toBe('LLM_UNAVAILABLE');
    expect(totals()).toMatchObject({ costUsd: 0, estimatedRequests: 0 });
  });
});

describe('a failure that no other question would be spared', () => {
  it.each([
    [{ apiKey: 'another key' }, 'LLM_UNAUTHORIZED'],
    [{ models: ['another-model'] }, 'LLM_MODEL_UNKNOWN'],
    [{ faults: { quota_exhausted: 1 } }, 'LLM_QUOTA_EXHAUSTED'],
  ])('ends the run at once: %j', async (options, code) => {
    const { prompt, ended, server } = await world(options as LlmServerOptions, { concurrency: 1 });
    const codes = await Promise.all([1, 2, 3].map((at) => codeOf(prompt(question(`Task ${at}`)))));
    expect(codes).toEqual([code, code, code]);
    expect(ended()).toMatchObject({ code });
    expect(server.ledger().requests).toBe(1);
  });

  it('says nothing of the key', async () => {
    const { prompt } = await world({ apiKey: 'another key' }, { apiKey: 'sk-secret-of-ours' });
    const error = await prompt(question()).catch((thrown: unknown) => thrown);
    expect(JSON.stringify([error, String(error), (error as Error).stack])).not.toContain('secret');
  });

  it('is known before anything is sent, where OpenAI is asked without a key', async () => {
    const settings = llmSettings({ baseUrl: 'https://api.openai.com/v1', apiKey: null });
    const client = await connectLlm(settings);
    const { signal } = new AbortController();
    expect(() =>
      client.session({ spending: spendingInMemory(), today: () => TODAY, signal }),
    ).toThrow(/there is no key/);
  });
});

describe('a budget that is nearly used up', () => {
  const settings = { perRunUsd: 0.0085, maximumOutputTokens: 4_000, concurrency: 1 };

  it('lets an answer be no longer than what is booked for it', async () => {
    const { prompt, server, totals } = await world({}, settings);
    for (let at = 0; at < 30; at += 1) await prompt(question(`Task ${at}`));
    const limits = server.seen.map((body) => body.max_completion_tokens);
    expect(limits.slice(0, 5)).toEqual(Array(5).fill(4_000));
    expect(limits.slice(-5)).toEqual(Array(5).fill(500));
    expect(totals().costUsd).toBeLessThan(settings.perRunUsd);
  });

  it('ends where that was not enough for a whole answer', async () => {
    const { prompt, server, ended, totals } = await world({}, settings);
    for (let at = 0; at < 30; at += 1) await prompt(question(`Task ${at}`));
    server.set({ answer: () => 'minutes '.repeat(2_000) });
    expect(await codeOf(prompt(question('A long one')))).toBe('LLM_BUDGET_REACHED');
    expect(ended()?.message).toContain('not enough for a whole answer (500 tokens)');
    expect(totals().costUsd).toBeLessThan(settings.perRunUsd);
  });
});

describe('limits', () => {
  it('keeps so many requests under way and no more', async () => {
    const { prompt, server } = await world({ latencyMs: 5 }, { concurrency: 3 });
    await Promise.all(Array.from({ length: 20 }, (_, at) => prompt(question(`Task ${at}`))));
    expect(server.ledger().atOnce).toBe(3);
  });

  it('ends at once when told to stop, whatever is under way, which counts as spent', async () => {
    const stop = new AbortController();
    const { prompt, server, totals } = await world(
      { faults: { never_answers: 1 } },
      { signal: stop.signal, concurrency: 2 },
    );
    const asked = [1, 2, 3].map((at) => prompt(question(`Task ${at}`)).catch((error) => error));
    while (server.seen.length < 2) await new Promise(setImmediate);
    stop.abort();
    expect(await Promise.all(asked)).toEqual([1, 2, 3].map(() => stop.signal.reason));
    expect(totals()).toMatchObject({ requests: 2, estimatedRequests: 2 });
  });

  it('counts to the token what a hundred questions cost while everything goes wrong', async () => {
    const { prompt, totals, server, spending } = await world(
      // One that never answers is tried above; here no slow machine must look like it.
      { seed: 3, faults: { ...allFaults(0.4), never_answers: 0, stalls: 0 } },
      { timeoutMs: 20_000, concurrency: 20 },
    );
    await Promise.all(
      Array.from({ length: 100 }, (_, at) => codeOf(prompt(question(`Task ${at}`)))),
    );
    const { told, billed, requests } = server.ledger();
    const sums = totals();
    expect(sums).toMatchObject({
      requests,
      inputTokens: told.inputTokens,
      outputTokens: told.outputTokens,
      estimatedRequests: billed.answers - told.answers,
    });
    const known = { input: told.inputTokens, output: told.outputTokens, cached: null };
    expect(sums.costUsd).toBeCloseTo((costUsd(known, MINI) ?? 0) + sums.estimatedUsd, 9);
    const real = { input: billed.inputTokens, output: billed.outputTokens, cached: null };
    expect(sums.costUsd).toBeGreaterThanOrEqual(costUsd(real, MINI) ?? 0);
    expect(spending.days.get(TODAY)).toBe(Math.round((sums.costUsd ?? 0) * 1e9));
  });
});

/** What a session meets whose server gives the same answer to everything. */
async function met(answer: (response: ServerResponse) => void, over: Partial<LlmSettings> = {}) {
  const named = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => named.listen(0, '127.0.0.1', resolve));
  const { port } = named.address() as AddressInfo;
  const settings = llmSettings({ baseUrl: `http://127.0.0.1:${port}/v1`, ...over });
  const client = await connectLlm(settings, { timeScale: 0.001 });
  const { signal } = new AbortController();
  const session = client.session({ spending: spendingInMemory(), today: () => TODAY, signal });
  return { ...session, close: () => named.close() };
}

describe('a server that is not the right one', () => {
  it('sends nothing to where it points: what goes out goes to the server that was named', async () => {
    const { server: other } = await world();
    const { prompt, totals, ended, close } = await met((response) => {
      response.writeHead(307, { location: `${other.baseUrl}/chat/completions` }).end();
    });
    await expect(prompt(question())).rejects.toMatchObject({
      code: 'LLM_UNREACHABLE',
      hint: expect.stringContaining('ANALYTICS_OPENAI_API_BASE_URL'),
    });
    close();
    expect(other.seen).toEqual([]);
    expect(totals()).toMatchObject({ requests: 1, costUsd: 0 });
    expect(ended()?.code).toBe('LLM_UNREACHABLE');
  });

  it('is not asked on where it refuses every question from the first on', async () => {
    const { prompt, ended, close } = await met((response) => {
      response.writeHead(400, { 'content-type': 'application/json' }).end('{"error": {}}');
    });
    const codes: unknown[] = [];
    for (let at = 0; at < 6; at += 1) codes.push(await codeOf(prompt(question(`Task ${at}`))));
    close();
    expect(codes.slice(0, 4)).toEqual(Array(4).fill('LLM_REQUEST_REFUSED'));
    expect(codes.slice(4)).toEqual(['LLM_UNREACHABLE', 'LLM_UNREACHABLE']);
    expect(ended()?.message).toContain('answered 400');
  });

  it.each([
    [{ error: { code: 'content_filter', message: 'Filtered.', innererror: {} } }],
    [{ error: { code: 'content_policy_violation', message: 'No.' } }],
  ])('is none where a filter before the model takes one question: %j', async (body) => {
    const { prompt, ended, totals, close } = await met((response) => {
      response.writeHead(400, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    for (let at = 0; at < 9; at += 1) {
      expect(await prompt(question(`Task ${at}`))).toMatchObject({ ended: 'refused', text: '' });
    }
    close();
    expect({ ended: ended(), cost: totals().costUsd }).toEqual({ ended: null, cost: 0 });
  });

  it('says what is wrong where each answer is compressed in another way than it says', async () => {
    const { prompt, close } = await met((response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('{"choices": []}');
    });
    await expect(prompt(question())).rejects.toMatchObject({
      code: 'LLM_UNAVAILABLE',
      message: expect.stringContaining('the connection broke'),
    });
    close();
  });

  it('is told by what it did last', async () => {
    const { prompt, ended, close } = await met((response) => {
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>');
    });
    for (let at = 0; at < 9 && ended() === null; at += 1)
      await codeOf(prompt(question(`Task ${at}`)));
    close();
    expect(ended()?.message).toContain('gave an answer that is no chat completion');
  });
});
