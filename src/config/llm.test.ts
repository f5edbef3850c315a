import { describe, expect, it } from 'vitest';
import { readLlm } from './llm.ts';
import type { Fault } from './setting.ts';

function read(env: Record<string, string> = {}) {
  const faults: Fault[] = [];
  const config = readLlm(env, faults);
  return { ...config, faults: faults.map(({ sentence }) => sentence) };
}

describe('settings of a language model', () => {
  it('leave everything on this machine unless somebody decided otherwise: a key alone is no decision', () => {
    const { estimator, server, faults } = read({ OPENAI_API_KEY: 'sk-some-key' });
    expect(estimator).toBe('heuristic');
    expect(server).toMatchObject({ apiKey: 'sk-some-key', model: 'gpt-5-mini', perRunUsd: 5 });
    expect(faults).toEqual([]);
  });

  it('are read one by one', () => {
    const { estimator, server, samples, sentiment, keepSummaries } = read({
      ANALYTICS_ESTIMATOR: 'llm',
      OPENAI_API_KEY: 'sk-general',
      ANALYTICS_OPENAI_API_KEY: 'sk-for-this',
      ANALYTICS_OPENAI_API_BASE_URL: 'http://localhost:11434/v1/',
      ANALYTICS_MODEL: 'llama3.2:3b',
      ANALYTICS_MODEL_PRICES: '{"llama*": {"input": 0, "output": 0}}',
      ANALYTICS_MAX_COST_PER_RUN_USD: 'none',
      ANALYTICS_MAX_COST_PER_DAY_USD: '2.50',
      ANALYTICS_LLM_SAMPLES: '1',
      ANALYTICS_LLM_TIMEOUT_SECONDS: '1.5',
      ANALYTICS_SENTIMENT: 'yes',
    });
    expect({ estimator, samples, sentiment, keepSummaries }).toEqual({
      estimator: 'llm',
      samples: 1,
      sentiment: true,
      keepSummaries: false,
    });
    expect(server).toMatchObject({
      apiKey: 'sk-for-this',
      baseUrl: 'http://localhost:11434/v1',
      prices: { 'llama*': { input: 0, output: 0 } },
      perRunUsd: null,
      perDayUsd: 2.5,
      timeoutMs: 1_500,
    });
  });

  it.each([
    [{ ANALYTICS_ESTIMATOR: 'gpt' }, 'ANALYTICS_ESTIMATOR: heuristic or llm'],
    [{ ANALYTICS_OPENAI_API_BASE_URL: 'localhost:11434' }, 'a URL such as http://localhost'],
    [{ ANALYTICS_OPENAI_API_BASE_URL: 'https://me:mine@host/v1' }, 'a URL without a name'],
    [{ ANALYTICS_OPENAI_API_BASE_URL: 'https://host/v1?key=mine' }, 'a URL without a name'],
    [{ ANALYTICS_MAX_COST_PER_DAY_USD: '1e999' }, 'US dollars, such as 2.50, or none'],
    [{ ANALYTICS_MODEL_PRICES: '{"m": {"input": -1, "output": 2}}' }, 'per million tokens, 0 or'],
    [{ ANALYTICS_MODEL_PRICES: '{"gpt' }, 'ANALYTICS_MODEL_PRICES: JSON such as'],
    [{ ANALYTICS_MODEL_PRICES: '{"my-model": 3}' }, 'ANALYTICS_MODEL_PRICES'],
    [{ ANALYTICS_MODEL_PRICES: '{"my-model": {"input": 1}}' }, 'ANALYTICS_MODEL_PRICES'],
    [{ ANALYTICS_MAX_COST_PER_RUN_USD: 'lots' }, 'US dollars, such as 2.50, or none'],
    [{ ANALYTICS_LLM_RPM: '0' }, 'ANALYTICS_LLM_RPM: at least 1'],
  ])('name what is wrong: %j', (env, fault) => {
    expect(read(env).faults.join('\n')).toContain(fault);
  });

  it('never show a key, nor what a URL hides', () => {
    const { faults } = read({ ANALYTICS_OPENAI_API_KEY: 'sk-secret of ours' });
    expect(faults).toEqual(['ANALYTICS_OPENAI_API_KEY: a key without spaces and line breaks']);
    const url = read({ ANALYTICS_OPENAI_API_BASE_URL: 'https://me:hidden@host/v1?key=hidden' });
    expect(url.faults.join()).not.toMatch(/hidden|host/);
  });

  it('take what another program has in OPENAI_API_KEY, and is no key, for not set', () => {
    const { server, faults } = read({ OPENAI_API_KEY: 'no key at all' });
    expect({ key: server.apiKey, faults }).toEqual({ key: null, faults: [] });
  });
});
