import type { TokenUsage } from '../../kernel/conversation.ts';
import { type Fields, fieldsOf } from './document-fields.ts';

/** No single answer takes more than this: what claims to is no measurement. */
const MOST_TOKENS = 100_000_000;

/** Counts of one record as one dialect means them: cached and written are parts of the input, reasoning of the output. */
export interface Reading {
  readonly input: number | null;
  readonly output: number | null;
  readonly total: number | null;
  readonly cached: number | null;
  readonly cacheWrite: number | null;
  readonly reasoning: number | null;
  /** Only the last of several calls left these counts. */
  readonly atLeast: boolean;
}

export type Counts = Omit<TokenUsage, 'costUsd'>;

/** A number >= 0, also written as text; `"N/A"`, what is negative and what is not finite are null. */
export function numberOf(value: unknown): number | null {
  const isText = typeof value === 'string' && /^\s*\d+(\.\d*)?(e[+-]?\d+)?\s*$/i.test(value);
  const number = isText ? Number(value) : value;
  if (typeof number !== 'number' || !(number >= 0)) return null;
  return number <= Number.MAX_SAFE_INTEGER ? number : null;
}

/** A whole number of tokens that one answer may take; else null. */
export function tokensOf(value: unknown): number | null {
  const number = numberOf(value);
  return number === null || number > MOST_TOKENS ? null : Math.round(number);
}

/** The first of these counts that is above zero; zero where one is zero, null where none is there. */
export function firstCount(record: Fields, names: readonly string[]): number | null {
  const counts = names.map((name) => tokensOf(record[name])).filter((count) => count !== null);
  return counts.find((count) => count > 0) ?? counts[0] ?? null;
}

/** The same in the first of several records within the record, `prompt_tokens_details` and the like, that has any. */
export function firstDetail(
  record: Fields,
  groups: readonly string[],
  names: readonly string[],
): number | null {
  for (const group of groups) {
    const count = firstCount(fieldsOf(record[group]), names);
    if (count !== null) return count;
  }
  return null;
}

/** The sum of what is known of these; null where nothing is. */
export function sumOf(...counts: readonly (number | null)[]): number | null {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((sum, count) => sum + count, 0);
}

/**
 * The first of several readings that contradicts neither itself nor the recorded total; null where there is none.
 *
 * Where all contradict the total, it is the total that is wrong: it was often added by somebody who did not know the
 * dialect. Where a part is still more than its whole the part is unknown, and the whole is at least what it says.
 */
export function settled(readings: readonly Reading[], hasText: boolean): Counts | null {
  const whole = readings.map((reading) => completed(reading, hasText));
  const parts = readings.map((reading) => completed({ ...reading, total: null }, hasText));
  const chosen = whole.find(holds) ?? parts.find(holds) ?? parts[0];
  return chosen === undefined ? null : believed(chosen);
}

/**
 * A reading with what follows from it: a total and one part give the other part.
 *
 * A prompt is never empty, and nor is an answer that has a text: their zeros stand for unknown.
 */
function completed(reading: Reading, hasText: boolean): Reading {
  const said = {
    ...reading,
    input: orUnknown(reading.input),
    output: isEmptyAnswer(reading, hasText) ? reading.output : orUnknown(reading.output),
    total: orUnknown(reading.total),
  };
  return { ...said, ...whatFollows(said) };
}

function whatFollows({ input, output, total }: Reading): Partial<Reading> {
  if (input !== null && output !== null) return { total: total ?? input + output };
  const part = input ?? output;
  if (total === null || part === null) return {};
  // A total that is no more than one of its parts is the sum of that part and of a zero for unknown.
  if (total <= part) return { total: null };
  return { input: input ?? total - part, output: output ?? total - part };
}

/** Where not even the prompt has a count, zero says nothing of the answer. */
function isEmptyAnswer({ input }: Reading, hasText: boolean): boolean {
  return !hasText && (input ?? 0) > 0;
}

function orUnknown(count: number | null): number | null {
  return count === 0 ? null : count;
}

function holds(reading: Reading): boolean {
  const { input, output, total, reasoning } = reading;
  const isSum = input === null || output === null || total === null || input + output === total;
  return isSum && isPart(cacheOf(reading), input) && isPart(reasoning, output);
}

function cacheOf({ cached, cacheWrite }: Reading): number | null {
  return sumOf(cached, cacheWrite);
}

function isPart(part: number | null, whole: number | null): boolean {
  return part === null || whole === null || part <= whole;
}

function believed(reading: Reading): Counts {
  const { input, output, total } = reading;
  const isCacheKnown = isPart(cacheOf(reading), input);
  const isReasoningKnown = isPart(reading.reasoning, output);
  const atLeast = reading.atLeast || !isCacheKnown || !isReasoningKnown;
  if ((total ?? 0) > MOST_TOKENS) return { ...UNKNOWN, atLeast };
  return {
    input,
    output,
    total,
    cached: isCacheKnown ? reading.cached : null,
    cacheWrite: isCacheKnown ? reading.cacheWrite : null,
    reasoning: isReasoningKnown ? reading.reasoning : null,
    atLeast,
  };
}

const UNKNOWN = {
  input: null,
  output: null,
  total: null,
  cached: null,
  cacheWrite: null,
  reasoning: null,
} as const;
