import { type Fields, fieldsOf } from './document-fields.ts';
import { firstCount, firstDetail, type Reading, sumOf, tokensOf } from './usage-counts.ts';
import { INPUT, INPUT_DETAILS, isOfSeveralCalls, OUTPUT } from './usage-openai.ts';

/** Names of a provider's own: of use only where the names that Open WebUI adds up hold nothing. */
function native(record: Fields, read: () => Omit<Reading, 'atLeast'>): Reading | null {
  if (firstCount(record, INPUT) || firstCount(record, OUTPUT)) return null;
  const reading = read();
  if (!(reading.input || reading.output)) return null;
  // Adding up is what writes the older names beside them: then these are of the last call.
  return { ...reading, atLeast: record.prompt_tokens !== undefined };
}

export function anthropic(record: Fields): Reading | null {
  const cached = firstCount(record, ['cache_read_input_tokens']);
  const cacheWrite = firstCount(record, ['cache_creation_input_tokens']);
  const isNamed = cached !== null || cacheWrite !== null;
  const isDetailed = firstDetail(record, INPUT_DETAILS, ['cached_tokens']) !== null;
  const input = tokensOf(record.input_tokens);
  const isOpenAi = tokensOf(record.prompt_tokens) === input;
  if (!isNamed || isDetailed || isOpenAi || input === null) return null;
  const output = firstCount(record, OUTPUT);
  const whole = sumOf(input, cached, cacheWrite);
  const atLeast = isOfSeveralCalls(record);
  // It sends no total: the one that stands beside was added up without the cache.
  return { input: whole, output, total: null, cached, cacheWrite, reasoning: null, atLeast };
}

export function bedrock(record: Fields): Reading | null {
  const metrics = fieldsOf(record['amazon-bedrock-invocationMetrics']);
  const said = { ...metrics, ...record };
  const cached = firstCount(said, ['cacheReadInputTokens', 'cacheReadInputTokenCount']);
  const cacheWrite = firstCount(said, ['cacheWriteInputTokens', 'cacheWriteInputTokenCount']);
  const input = firstCount(said, ['inputTokens', 'inputTokenCount']);
  // Vercel's name of a part, which it counts as one.
  const part = firstCount(said, ['cachedInputTokens']);
  return native(record, () => ({
    input: input === null ? null : sumOf(input, cached, cacheWrite),
    output: firstCount(said, ['outputTokens', 'outputTokenCount']),
    total: cached || cacheWrite ? null : firstCount(said, ['totalTokens']),
    cached: cached ?? part,
    cacheWrite,
    reasoning: firstCount(said, ['reasoningTokens']),
  }));
}

export function gemini(record: Fields): Reading | null {
  const count = (camel: string, snake: string) => firstCount(record, [camel, snake]);
  const prompt = count('promptTokenCount', 'prompt_token_count');
  const tools = count('toolUsePromptTokenCount', 'tool_use_prompt_token_count');
  const answer =
    count('candidatesTokenCount', 'candidates_token_count') ??
    count('responseTokenCount', 'response_token_count');
  const thoughts = count('thoughtsTokenCount', 'thoughts_token_count');
  const total = count('totalTokenCount', 'total_token_count');
  const isThoughtWithin = prompt !== null && answer !== null && prompt + answer === total;
  return native(record, () => ({
    input: prompt === null ? null : sumOf(prompt, tools),
    output: answer === null || isThoughtWithin ? answer : sumOf(answer, thoughts),
    total,
    cached: count('cachedContentTokenCount', 'cached_content_token_count'),
    cacheWrite: null,
    reasoning: thoughts,
  }));
}

export function cohere(record: Fields): Reading | null {
  const billed = { ...fieldsOf(record.tokens), ...fieldsOf(record.billed_units) };
  return native(record, () => ({
    input: firstCount(billed, ['input_tokens']),
    output: firstCount(billed, ['output_tokens']),
    total: null,
    cached: firstCount(record, ['cached_tokens']),
    cacheWrite: null,
    reasoning: null,
  }));
}

export function watsonx(record: Fields): Reading | null {
  return native(record, () => ({
    input: firstCount(record, ['input_token_count']),
    output: firstCount(record, ['generated_token_count']),
    total: null,
    cached: null,
    cacheWrite: null,
    reasoning: null,
  }));
}

export function camelCase(record: Fields): Reading | null {
  return native(record, () => ({
    input: firstCount(record, ['promptTokens']),
    output: firstCount(record, ['completionTokens']),
    total: firstCount(record, ['totalTokens']),
    cached: null,
    cacheWrite: null,
    reasoning: null,
  }));
}
