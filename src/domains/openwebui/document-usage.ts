import type { AnswerSpeed, TokenUsage } from '../../kernel/conversation.ts';
import { type Fields, fieldsOf, isFields } from './document-fields.ts';

/** Names of the counts, the first that is there wins: normalised, OpenAI's, Ollama's, llama.cpp's. */
const INPUT = ['input_tokens', 'prompt_tokens', 'prompt_eval_count', 'prompt_n'];
const OUTPUT = ['output_tokens', 'completion_tokens', 'eval_count', 'predicted_n'];
const TOTAL = ['total_tokens'];

/** Where a message keeps its usage, in the order in which to look. */
function records({ usage, info }: Fields): Fields[] {
  return [usage, fieldsOf(info).usage, info].filter(isFields);
}

/**
 * Token counts of an answer, from the first of its records that has any; null where none has: unknown, not zero.
 *
 * Output  counts >= 0; a total that is not recorded is the sum of input and output, where both are.
 */
export function usageOf(message: Fields): TokenUsage | null {
  for (const record of records(message)) {
    const usage = countsOf(record);
    if (usage !== null) return usage;
  }
  return null;
}

/** Milliseconds that Ollama measured for the whole answer; null where it did not, or measured nothing. */
export function measuredMs(message: Fields): number | null {
  for (const record of records(message)) {
    const nanoseconds = numberOf(record.total_duration);
    if (nanoseconds !== null && nanoseconds > 0) return nanoseconds / 1e6;
  }
  return null;
}

/**
 * What Ollama or llama.cpp measured of an answer, from the first of its records that holds any of it; null where none does.
 *
 * Ollama counts nanoseconds, and the first token comes after loading the model and reading the prompt; llama.cpp counts
 * milliseconds, also in a record `timings`. Zero is what they write where they measured nothing.
 */
export function speedOf(message: Fields): AnswerSpeed | null {
  for (const record of records(message)) {
    const speed = ollamaSpeed(record) ?? llamaSpeed(record) ?? llamaSpeed(fieldsOf(record.timings));
    if (speed !== null) return speed;
  }
  return null;
}

function ollamaSpeed(record: Fields): AnswerSpeed | null {
  const reading = positive(record.prompt_eval_duration);
  const writing = positive(record.eval_duration);
  const loading = positive(record.load_duration) ?? 0;
  return speed(
    reading === null ? null : (loading + reading) / 1e6,
    positive(record.eval_count),
    writing === null ? null : writing / 1e6,
  );
}

function llamaSpeed({ prompt_ms, predicted_n, predicted_ms }: Fields): AnswerSpeed | null {
  return speed(positive(prompt_ms), positive(predicted_n), positive(predicted_ms));
}

function speed(firstTokenMs: number | null, tokens: number | null, ms: number | null) {
  const isTimed = tokens !== null && ms !== null;
  if (firstTokenMs === null && !isTimed) return null;
  const timed = isTimed ? { outputTokens: Math.round(tokens), outputMs: ms } : UNTIMED;
  return { firstTokenMs, ...timed };
}

const UNTIMED = { outputTokens: null, outputMs: null } as const;

function positive(value: unknown): number | null {
  const number = numberOf(value);
  return number === null || number === 0 ? null : number;
}

function countsOf(record: Fields): TokenUsage | null {
  const input = firstCount(record, INPUT);
  const output = firstCount(record, OUTPUT);
  const total = firstCount(record, TOTAL) ?? sum(input, output);
  if (input === null && output === null && total === null) return null;
  return {
    input,
    output,
    total,
    cached: detail(record, ['input_tokens_details', 'prompt_tokens_details'], 'cached_tokens'),
    reasoning: detail(
      record,
      ['output_tokens_details', 'completion_tokens_details'],
      'reasoning_tokens',
    ),
  };
}

function sum(input: number | null, output: number | null): number | null {
  return input === null || output === null ? null : input + output;
}

function detail(record: Fields, groups: readonly string[], name: string): number | null {
  for (const group of groups) {
    const count = firstCount(fieldsOf(record[group]), [name]);
    if (count !== null) return count;
  }
  return null;
}

function firstCount(record: Fields, names: readonly string[]): number | null {
  for (const name of names) {
    const value = numberOf(record[name]);
    if (value !== null) return Math.round(value);
  }
  return null;
}

/** A number >= 0 that can be added without rounding, also written as text; `"N/A"` and the like are null. */
function numberOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\s*\d/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= 0)) return null;
  return number <= Number.MAX_SAFE_INTEGER ? number : null;
}
