import type { AnswerSpeed, TokenUsage } from '../../kernel/conversation.ts';
import { type Fields, fieldsOf, isFields } from './document-fields.ts';
import { billOf } from './usage-bill.ts';
import { type Counts, numberOf, settled, tokensOf } from './usage-counts.ts';
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
    const ms = msOf(record.total_duration, NANOSECONDS);
    if (ms !== null) return ms;
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
  const reading = numberOf(record.prompt_eval_duration) ?? 0;
  const loading = numberOf(record.load_duration) ?? 0;
  return speed(
    reading === 0 ? null : msOf(loading + reading, NANOSECONDS),
    tokensOf(record.eval_count),
    msOf(record.eval_duration, NANOSECONDS),
  );
}

function llamaSpeed({ prompt_ms, predicted_n, predicted_ms }: Fields): AnswerSpeed | null {
  return speed(msOf(prompt_ms), tokensOf(predicted_n), msOf(predicted_ms));
}

function speed(firstTokenMs: number | null, tokens: number | null, ms: number | null) {
  const isTimed = tokens !== null && tokens > 0 && ms !== null;
  if (firstTokenMs === null && !isTimed) return null;
  const timed = isTimed ? { outputTokens: tokens, outputMs: ms } : UNTIMED;
  return { firstTokenMs, ...timed };
}

const UNTIMED = { outputTokens: null, outputMs: null } as const;

const NANOSECONDS = 1e6;

/** No single answer takes longer: what claims to is no measurement. */
const LONGEST_MS = 24 * 60 * 60_000;

/** Milliseconds; null where nothing was measured, or what no answer takes. */
function msOf(value: unknown, parts = 1): number | null {
  const number = numberOf(value);
  const ms = number === null ? null : number / parts;
  return ms === null || ms === 0 || ms > LONGEST_MS ? null : ms;
}
