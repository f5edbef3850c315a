import type { Fields } from './document-fields.ts';
import { firstCount, firstDetail, type Reading, sumOf, tokensOf } from './usage-counts.ts';

/**
 * The names of the sum over all calls of an answer before those of the last call alone: from 0.11 on, Open WebUI adds up
 * `input_tokens`, `output_tokens` and `total_tokens`, and leaves OpenAI's older names as the last call had them.
 */
export const INPUT = ['input_tokens', 'prompt_tokens'];
export const OUTPUT = ['output_tokens', 'completion_tokens'];
export const INPUT_DETAILS = ['input_tokens_details', 'prompt_tokens_details'];
const OUTPUT_DETAILS = ['output_tokens_details', 'completion_tokens_details'];

/** OpenAI's name of what was written to a cache, LiteLLM's and Alibaba's. */
const WRITTEN = ['cache_write_tokens', 'cache_creation_tokens', 'cache_creation_input_tokens'];

/** OpenAI's names, which most speak: what is cached is part of the input, reasoning is part of the output. */
export function openAi(record: Fields): Reading | null {
  const input = firstCount(record, INPUT);
  const output = firstCount(record, OUTPUT);
  const total = firstCount(record, ['total_tokens']);
  if (!(input || output || total)) return null;
  return {
    input,
    output,
    total,
    cached:
      firstDetail(record, INPUT_DETAILS, ['cached_tokens']) ??
      firstCount(record, ['cache_read_input_tokens', 'cached_tokens']),
    cacheWrite:
      firstDetail(record, INPUT_DETAILS, WRITTEN) ??
      firstCount(record, ['cache_creation_input_tokens']),
    reasoning: firstDetail(record, OUTPUT_DETAILS, ['reasoning_tokens']),
    atLeast: false,
  };
}

/** The same, where the record has one of these names. */
export function marked(record: Fields, marks: readonly string[]): Reading | null {
  return marks.some((mark) => tokensOf(record[mark]) !== null) ? openAi(record) : null;
}

/** Whether the record is of several calls, of which some names have the sum and some the last call alone. */
export function isOfSeveralCalls(record: Fields): boolean {
  const differ = (sum: string, last: string) => {
    const [all, one] = [tokensOf(record[sum]) ?? 0, tokensOf(record[last]) ?? 0];
    return all > 0 && one > 0 && all !== one;
  };
  return differ('input_tokens', 'prompt_tokens') || differ('output_tokens', 'completion_tokens');
}

/** Reasoning stands beside the output. */
export function grok(record: Fields): Reading | null {
  const reading = openAi(record);
  if (!reading?.reasoning) return null;
  return { ...reading, output: sumOf(reading.output, reading.reasoning) };
}

/** What was written to a cache stands beside the input, what was read from one is in it. */
export function writtenBeside(record: Fields): Reading | null {
  const reading = openAi(record);
  if (!reading?.cacheWrite || !reading.input) return null;
  return { ...reading, input: reading.input + reading.cacheWrite };
}

/** What was read from a cache and what was written to one stand beside the input. */
export function cachedBeside(record: Fields): Reading | null {
  const reading = openAi(record);
  if (reading?.input == null) return null;
  const input = sumOf(reading.input, reading.cached, reading.cacheWrite);
  return input === reading.input ? null : { ...reading, input };
}

/** Thoughts are in the total alone. */
export function thoughtInTotal(record: Fields): Reading | null {
  const reading = openAi(record);
  if (!reading?.input || !reading.total || reading.total <= reading.input) return null;
  return { ...reading, output: reading.total - reading.input };
}
