import { z } from 'zod';
import type { LlmSettings } from '../llm/index.ts';
import { flag, number, optionalNumber, readValues, secret, setting, wholeAbove } from './values.ts';

/** Which estimator makes the figures, and how a language model is asked where it is one. */
export interface LlmConfig {
  /** `heuristic`: offline, nothing leaves this machine. A key alone does not change that. */
  readonly estimator: 'heuristic' | 'llm';
  readonly server: LlmSettings;
  /** Answers to one task. */
  readonly samples: number;
  readonly sentiment: boolean;
  /** Keeps the redacted summary that went out beside its conversation. */
  readonly keepSummaries: boolean;
}

const OPENAI = 'https://api.openai.com/v1';
const DEFAULT_MODEL = 'gpt-5-mini';

/** A key goes into a header: nothing else is one. */
const isKey = (value: string) => /^[\x21-\x7e]+$/.test(value.trim());
const key = secret(1).refine(
  (value) => value === undefined || isKey(value),
  'a key without spaces and line breaks',
);

/** The variable of other programs: what is no key is their affair, and counts as not set. */
const foreignKey = secret(1).transform((value) =>
  value === undefined || isKey(value) ? value : undefined,
);

/** What stands before the host or after the path of a URL may be secret, and is sent by no client. */
const isBare = (value: string) => !/[?#]|^[^/]*\/\/[^/]*@/.test(value);

const dollars = (standard: number | null) =>
  setting(
    z
      .string()
      .trim()
      .toLowerCase()
      .transform((text) => (text === 'none' ? null : Number(text)))
      .refine(
        (value) => value === null || (value >= 0 && value < Infinity),
        'US dollars, such as 2.50, or none',
      )
      .default(standard),
  );

const NO_PRICE = 'US dollars per million tokens, 0 or more';
const perMillion = z.number(NO_PRICE).min(0, NO_PRICE);
const price = z.strictObject({
  input: perMillion,
  output: perMillion,
  cached: perMillion.optional(),
  cacheWrite: perMillion.optional(),
});

const prices = setting(
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue(
          'JSON such as {"my-model": {"input": 0.25, "output": 2, "cached": 0.025}}',
        );
        return z.NEVER;
      }
    })
    .pipe(
      z.record(
        z.string(),
        price,
        'prices by model, such as {"my-model": {"input": 0.25, "output": 2}}',
      ),
    )
    .optional(),
);

const environment = z.object({
  ANALYTICS_ESTIMATOR: setting(
    z.enum(['heuristic', 'llm'], 'heuristic or llm').default('heuristic'),
  ),
  ANALYTICS_OPENAI_API_KEY: key,
  OPENAI_API_KEY: foreignKey,
  ANALYTICS_OPENAI_API_BASE_URL: setting(
    z
      .url({ protocol: /^https?$/, error: 'a URL such as http://localhost:11434/v1' })
      .refine(
        isBare,
        'a URL without a name, a password, ? and #; keys go into ANALYTICS_OPENAI_API_KEY',
      )
      .default(OPENAI),
  ),
  ANALYTICS_MODEL: setting(z.string().trim().max(200).default(DEFAULT_MODEL)),
  ANALYTICS_MODEL_PRICES: prices,
  ANALYTICS_TEMPERATURE: number(z.number().min(0, 'at least 0').max(2, 'at most 2'), 0.3),
  ANALYTICS_MAX_TOKENS: number(wholeAbove(200, 100_000), 4_000),
  ANALYTICS_MAX_COST_PER_RUN_USD: dollars(5),
  ANALYTICS_MAX_COST_PER_DAY_USD: dollars(null),
  ANALYTICS_LLM_RPM: number(wholeAbove(1, 1e6), 50),
  ANALYTICS_LLM_TPM: optionalNumber(wholeAbove(1, 1e9)),
  ANALYTICS_LLM_CONCURRENCY: number(wholeAbove(1, 64), 4),
  ANALYTICS_LLM_SAMPLES: number(wholeAbove(1, 5), 3),
  ANALYTICS_LLM_TIMEOUT_SECONDS: number(
    z.number().min(1, 'at least 1').max(300, 'at most 300'),
    120,
  ),
  ANALYTICS_SENTIMENT: flag(false),
  ANALYTICS_KEEP_SUMMARIES: flag(false),
});

/** Every variable about language models. */
export const LLM_VARIABLES: readonly string[] = Object.keys(environment.shape);

/** Reads the settings about language models; what is wrong is added to `faults`, never with the value of a key. */
export function readLlm(
  env: Readonly<Record<string, string | undefined>>,
  faults: string[],
): LlmConfig {
  const values = readValues(environment, env, faults);
  return {
    estimator: values.ANALYTICS_ESTIMATOR,
    samples: values.ANALYTICS_LLM_SAMPLES,
    sentiment: values.ANALYTICS_SENTIMENT,
    keepSummaries: values.ANALYTICS_KEEP_SUMMARIES,
    server: {
      baseUrl: values.ANALYTICS_OPENAI_API_BASE_URL.replace(/\/+$/, ''),
      apiKey: (values.ANALYTICS_OPENAI_API_KEY ?? values.OPENAI_API_KEY)?.trim() ?? null,
      model: values.ANALYTICS_MODEL,
      temperature: values.ANALYTICS_TEMPERATURE,
      maximumOutputTokens: values.ANALYTICS_MAX_TOKENS,
      prices: values.ANALYTICS_MODEL_PRICES ?? {},
      perRunUsd: values.ANALYTICS_MAX_COST_PER_RUN_USD,
      perDayUsd: values.ANALYTICS_MAX_COST_PER_DAY_USD,
      requestsPerMinute: values.ANALYTICS_LLM_RPM,
      tokensPerMinute: values.ANALYTICS_LLM_TPM ?? null,
      concurrency: values.ANALYTICS_LLM_CONCURRENCY,
      timeoutMs: values.ANALYTICS_LLM_TIMEOUT_SECONDS * 1000,
    },
  };
}
