import { z } from 'zod';
import { ESTIMATOR_NAMES, USUAL_ESTIMATOR } from '../kernel/estimators.ts';
import { type Env, type Fault, type Group, readSettings, setting } from './setting.ts';
import { between, flag, number, wholeAbove } from './values.ts';

/** A key goes into a header: nothing else is one. */
const isKey = (value: string) => /^[\x21-\x7e]+$/.test(value.trim());
const key = z.string().refine(isKey, 'a key without spaces and line breaks');

/** The variable of other programs: what is no key is their affair, and counts as not set. */
const foreignKey = z.string().transform((value) => (isKey(value) ? value : null));

/** What stands before the host or after the path of a URL may be secret, and is sent by no client. */
const isBare = (value: string) => !/[?#]|^[^/]*\/\/[^/]*@/.test(value);

const baseUrl = z
  .url({ protocol: /^https?$/, error: 'a URL such as http://localhost:11434/v1' })
  .refine(
    isBare,
    'a URL without a name, a password, ? and #; keys go into ANALYTICS_OPENAI_API_KEY',
  )
  .transform((value) => value.replace(/\/+$/, ''));

/** Null: no limit. */
const dollars = z
  .string()
  .trim()
  .toLowerCase()
  .transform((text) => (text === 'none' ? null : Number(text)))
  .refine(
    (value) => value === null || (value >= 0 && value < Infinity),
    'US dollars, such as 2.50, or none',
  );

const NO_PRICE = 'US dollars per million tokens, 0 or more';
const perMillion = z.number(NO_PRICE).min(0, NO_PRICE);
const price = z.strictObject({
  input: perMillion,
  output: perMillion,
  cached: perMillion.optional(),
  cacheWrite: perMillion.optional(),
});

const prices = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue('JSON such as {"my-model": {"input": 0.25, "output": 2, "cached": 0.025}}');
      return z.NEVER;
    }
  })
  .pipe(
    z.record(
      z.string(),
      price,
      'prices by model, such as {"my-model": {"input": 0.25, "output": 2}}',
    ),
  );

const LLM: Group = {
  title: 'Estimates by a language model',
  says: 'Off until somebody decides it: redacted summaries of chats then leave this machine.',
};

export const llm = {
  /** `heuristic`: offline, nothing leaves this machine. A key alone does not change that. */
  estimator: setting('ANALYTICS_ESTIMATOR', {
    group: LLM,
    says: 'llm: ask the model below, and keep the figures by rule until its answers replace them; `cogniforce process --dry-run` says first what it would cost.',
    schema: z.enum(ESTIMATOR_NAMES, ESTIMATOR_NAMES.join(' or ')),
    default: USUAL_ESTIMATOR,
  }),
  ownKey: setting('ANALYTICS_OPENAI_API_KEY', {
    group: LLM,
    says: 'Ollama, vLLM and the like need none.',
    schema: key,
    isSecret: true,
    unset: '`OPENAI_API_KEY`',
  }),
  foreignKey: setting('OPENAI_API_KEY', {
    group: LLM,
    says: 'Where the one above is not set.',
    schema: foreignKey,
    isSecret: true,
  }),
  baseUrl: setting('ANALYTICS_OPENAI_API_BASE_URL', {
    group: LLM,
    says: 'Any OpenAI-compatible server, e.g. http://localhost:11434/v1; no password, ? or # in it.',
    schema: baseUrl,
    default: 'https://api.openai.com/v1',
  }),
  model: setting('ANALYTICS_MODEL', {
    group: LLM,
    says: 'The model that is asked, as its server calls it.',
    schema: z.string().trim().max(200),
    default: 'gpt-5-mini',
  }),
  prices: setting('ANALYTICS_MODEL_PRICES', {
    group: LLM,
    says: 'US dollars per million tokens: {"my-model": {"input": 0.25, "output": 2, "cached": 0.025, "cacheWrite": 0.3}}; without the last two they cost what the input does; a * at the end of a name stands for any rest.',
    onPage: 'shown',
    schema: prices,
    default: '{}',
  }),
  perRunUsd: setting('ANALYTICS_MAX_COST_PER_RUN_USD', {
    group: LLM,
    says: 'US dollars; none: no limit.',
    schema: dollars,
    default: '5',
  }),
  perDayUsd: setting('ANALYTICS_MAX_COST_PER_DAY_USD', {
    group: LLM,
    says: 'US dollars, all runs and processes together; none: no limit.',
    schema: dollars,
    default: 'none',
  }),
  temperature: setting('ANALYTICS_TEMPERATURE', {
    group: LLM,
    says: 'How much answers to one task differ, 0 to 2; sent as long as the server takes it.',
    schema: number(between(0, 2)),
    default: '0.3',
  }),
  maximumOutputTokens: setting('ANALYTICS_MAX_TOKENS', {
    group: LLM,
    says: 'Of one answer, reasoning included; raise it where answers are cut off; below 1500 it counts as 1500.',
    schema: number(wholeAbove(200, 100_000)),
    default: '4000',
  }),
  samples: setting('ANALYTICS_LLM_SAMPLES', {
    group: LLM,
    says: 'Answers to one task; 1: cheaper, and a wider interval.',
    schema: number(wholeAbove(1, 5)),
    default: '3',
  }),
  requestsPerMinute: setting('ANALYTICS_LLM_RPM', {
    group: LLM,
    says: 'Requests per minute.',
    schema: number(wholeAbove(1, 1e6)),
    default: '50',
  }),
  tokensPerMinute: setting('ANALYTICS_LLM_TPM', {
    group: LLM,
    says: 'Tokens per minute, input and output together.',
    schema: number(wholeAbove(1, 1e9)),
    unset: 'no limit',
  }),
  concurrency: setting('ANALYTICS_LLM_CONCURRENCY', {
    group: LLM,
    says: 'Requests under way at once.',
    schema: number(wholeAbove(1, 64)),
    default: '4',
  }),
  timeoutMs: setting('ANALYTICS_LLM_TIMEOUT_SECONDS', {
    group: LLM,
    says: 'Of one request, until the whole answer is there; at most 300.',
    schema: number(between(1, 300)).transform((seconds) => seconds * 1000),
    default: '120',
  }),
  sentiment: setting('ANALYTICS_SENTIMENT', {
    group: LLM,
    says: 'true: also asks how the person sounds, -1 to 1.',
    schema: flag,
    default: 'false',
  }),
  anyLanguage: setting('ANALYTICS_TEXT_IN_ANY_LANGUAGE', {
    group: LLM,
    says: 'true: also sends text in languages and scripts in which names are not well recognised; else only counts of it leave. English, German, French, Spanish, Polish and Hungarian are recognised.',
    schema: flag,
    default: 'false',
  }),
  keepSummaries: setting('ANALYTICS_KEEP_SUMMARIES', {
    group: LLM,
    says: 'true: keeps the redacted summary that went out beside its conversation.',
    schema: flag,
    default: 'false',
  }),
};

/** Which estimator makes the figures, and how a language model is asked where it is one. */
export type LlmConfig = ReturnType<typeof readLlm>;

/** Reads the settings about language models; `server` is what a client of one needs. */
export function readLlm(env: Env, faults: Fault[]) {
  const values = readSettings(llm, env, faults);
  const { estimator, samples, sentiment, anyLanguage, keepSummaries, ownKey, foreignKey, ...rest } =
    values;
  const apiKey = (ownKey ?? foreignKey)?.trim() ?? null;
  const server = Object.freeze({ ...rest, apiKey });
  return Object.freeze({ estimator, samples, sentiment, anyLanguage, keepSummaries, server });
}
