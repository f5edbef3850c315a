import type { TokenUsage } from '../kernel/conversation.ts';
import type { ModelReply } from '../kernel/prompt.ts';
import { costUsd, type Price } from './prices.ts';

/** What a completion says; null where it is none: servers send whatever they like with status 200. */
export function answerOf(
  completion: unknown,
  asked: string,
  price: Price | null,
): ModelReply | null {
  const { choices, model } = fields(completion);
  const choice = fields(Array.isArray(choices) ? choices[0] : undefined);
  const { content, refusal } = fields(choice.message);
  // Where a filter took the whole answer, some send none.
  if (choice.message === undefined && endOf(choice.finish_reason, refusal) !== 'refused')
    return null;
  const usage = usageOf(completion);
  return {
    text: textOf(content),
    model: typeof model === 'string' && model !== '' ? model : asked,
    ended: endOf(choice.finish_reason, refusal),
    usage,
    costUsd: costUsd(usage, price),
  };
}

/** Tokens that a completion says it used; null where it does not say. */
export function usageOf(completion: unknown): TokenUsage | null {
  const { usage } = fields(completion);
  const given = fields(usage);
  const input = count(given.prompt_tokens);
  const output = count(given.completion_tokens);
  if (input === null && output === null) return null;
  return {
    input,
    output,
    total: count(given.total_tokens),
    cached: count(fields(given.prompt_tokens_details).cached_tokens),
    cacheWrite: count(fields(given.prompt_tokens_details).cache_write_tokens),
    reasoning: count(fields(given.completion_tokens_details).reasoning_tokens),
    costUsd: null,
    atLeast: false,
  };
}

function endOf(reason: unknown, refusal: unknown): ModelReply['ended'] {
  if (typeof refusal === 'string' && refusal !== '') return 'refused';
  const name = typeof reason === 'string' ? reason.toLowerCase() : '';
  if (/content_filter|safety|recitation|prohibited|blocklist|^refusal$/.test(name))
    return 'refused';
  return ['length', 'max_tokens', 'model_length'].includes(name) ? 'cut' : 'complete';
}

/** Some servers give the content in parts. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part: unknown) => fields(part).text)
    .filter((text) => typeof text === 'string')
    .join('');
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function count(value: unknown): number | null {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : null;
}
