import type { AnswerSpeed, TokenUsage } from '../../kernel/conversation.ts';
import { type Fields, fieldsOf, isFields } from './document-fields.ts';
import { billOf } from './usage-bill.ts';
import { type Counts, numberOf, settled } from './usage-counts.ts';
import { DIALECTS } from './usage-dialects.ts';

/** Where a message keeps its usage, in the order in which to look. */
function records({ usage, info }: Fields): Fields[] {
  return [usage, fieldsOf(info).usage, info].filter(isFields);
}

/** A record, and what it wraps: Gemini's own object has a name, and some keep a whole reply. */
function wrapped(record: Fields): Fields[] {
  return [record, record.usage, record.usageMetadata, record.usage_metadata].filter(isFields);
}

/** What a record cannot say by itself. */
export interface UsageContext {
  /** Whether there is a text to read in the answer: then zero tokens are unknown ones. */
  readonly hasText: boolean;
  /** Whether the answer was continued: only the last of its calls left its record. */
  readonly continued: boolean;
}

/**
 * Token counts of an answer and its bill, each from the first of its records that has any; null where none has: unknown, not
 * zero.
 */
export function usageOf(message: Fields, { hasText, continued }: UsageContext): TokenUsage | null {
  const all = records(message).flatMap(wrapped);
  const counts = firstOf(all, (record) => countsOf(record, hasText));
  const costUsd = firstOf(all, billOf);
  if (counts === null && costUsd === null) return null;
  const known = counts ?? NO_COUNTS;
  return { ...known, costUsd, atLeast: known.atLeast || continued };
}

const NO_COUNTS: Counts = {
  input: null,
  output: null,
  total: null,
  cached: null,
  cacheWrite: null,
  reasoning: null,
  atLeast: false,
};

function countsOf(record: Fields, hasText: boolean): Counts | null {
  const readings = DIALECTS.map(({ read }) => read(record)).filter((reading) => reading !== null);
  const counts = settled(readings, hasText);
  if (counts === null) return null;
  const { input, output, total } = counts;
  return input === null && output === null && total === null ? null : counts;
}

function firstOf<Found>(
  all: readonly Fields[],
  find: (record: Fields) => Found | null,
): Found | null {
  for (const record of all) {
    const found = find(record);
    if (found !== null) return found;
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
