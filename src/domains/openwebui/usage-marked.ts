import { type Fields, isFields } from './document-fields.ts';
import { firstCount, firstDetail, type Reading, sumOf, tokensOf } from './usage-counts.ts';
import { isOfSeveralCalls, marked, openAi } from './usage-openai.ts';

export function langChain(record: Fields): Reading | null {
  const { input_token_details: input, output_token_details: output } = record;
  if (!isFields(input) && !isFields(output)) return null;
  const reading = openAi(record);
  if (reading === null) return null;
  return {
    ...reading,
    cached: firstDetail(record, ['input_token_details'], ['cache_read']),
    cacheWrite: firstDetail(record, ['input_token_details'], ['cache_creation']),
    reasoning: firstDetail(record, ['output_token_details'], ['reasoning']),
  };
}

export function deepSeek(record: Fields): Reading | null {
  const reading = marked(record, ['prompt_cache_hit_tokens', 'prompt_cache_miss_tokens']);
  if (reading === null) return null;
  const hit = tokensOf(record.prompt_cache_hit_tokens);
  const prompt = sumOf(hit, tokensOf(record.prompt_cache_miss_tokens));
  const input = reading.input || prompt;
  // Of several calls these two are those of the last one, the detail is the sum.
  return { ...reading, input, cached: reading.cached ?? (input === prompt ? hit : null) };
}

export function ollama(record: Fields): Reading | null {
  const count = firstCount(record, ['prompt_eval_count']);
  const written = firstCount(record, ['eval_count']);
  if (count === null && written === null) return null;
  const said = openAi(record);
  return {
    input: said?.input || count,
    output: said?.output || written,
    total: null,
    cached: said?.cached || null,
    cacheWrite: null,
    // Open WebUI writes a zero that nobody counted.
    reasoning: said?.reasoning || null,
    atLeast: false,
  };
}

export function llamaCpp(record: Fields): Reading | null {
  const timings = isFields(record.timings) ? record.timings : record;
  const read = tokensOf(timings.prompt_n);
  const written = tokensOf(timings.predicted_n);
  if (read === null && written === null) return null;
  const cached = tokensOf(timings.cache_n);
  const prompt = sumOf(read, cached);
  const said = openAi(record);
  if (isAddedUpByChunk(record, prompt, written)) return oneCall(record, prompt, written, cached);
  const input = said?.input && said.input !== read ? said.input : prompt;
  const lastInput = firstCount(record, ['prompt_tokens', 'input_tokens']);
  return {
    input,
    output: said?.output || written,
    total: null,
    cached: said?.cached ?? (input === prompt ? cached : null),
    cacheWrite: null,
    reasoning: said?.reasoning ?? null,
    // Several calls that were added up without what each of them had in the cache.
    atLeast: isOfSeveralCalls(record) && (cached ?? 0) > 0 && lastInput === read,
  };
}

/** 0.11.0 added up the timings that come with every chunk of one call: sums that are whole multiples of that call. */
function isAddedUpByChunk(record: Fields, prompt: number | null, written: number | null): boolean {
  const isMultiple = (sum: string, last: string, one: number | null) => {
    const [all, said] = [tokensOf(record[sum]), tokensOf(record[last])];
    return all !== null && one !== null && one > 0 && said === one && all > one && all % one === 0;
  };
  return (
    isMultiple('input_tokens', 'prompt_tokens', prompt) &&
    isMultiple('output_tokens', 'completion_tokens', written)
  );
}

function oneCall(
  record: Fields,
  input: number | null,
  output: number | null,
  cached: number | null,
): Reading {
  const reasoning = openAi(record)?.reasoning ?? null;
  return { input, output, total: null, cached, cacheWrite: null, reasoning, atLeast: false };
}
