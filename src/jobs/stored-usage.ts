import type { ConversationFacts } from '../analysis/index.ts';
import { toJson } from '../data/index.ts';
import type { StoredFacts } from '../domains/cogniforce/index.ts';
import { packTurn } from '../kernel/model-calls.ts';

type UsageFacts = ConversationFacts['usage'][number];
type UsageRow = StoredFacts['usage'][number];

/** What is known besides the facts when usage is stored. */
export interface UsageContext {
  readonly hashUserId: (id: string) => string;
  /** The model behind an assistant; null where the model is none. */
  readonly baseModelOf: (model: string) => string | null;
  /** Whether calls are matched to answers: only then is it kept when each was made. */
  readonly keepsTurns: boolean;
}

/** Usage of one conversation as rows. No raw user id passes through here. */
export function usageRows(
  conversationId: string,
  usage: readonly UsageFacts[],
  { hashUserId, baseModelOf, keepsTurns }: UsageContext,
): UsageRow[] {
  return usage.map((facts, ordinal) => ({
    conversation_id: conversationId,
    ordinal,
    user_id_hash: hashUserId(facts.authorId),
    day: facts.day,
    model: facts.model,
    base_model: facts.model === null ? null : baseModelOf(facts.model),
    source: facts.source,
    inherited: false,
    answers: facts.answers,
    answers_without_usage: facts.answersWithoutUsage,
    input_tokens: facts.inputTokens,
    output_tokens: facts.outputTokens,
    total_tokens: facts.totalTokens,
    cached_tokens: facts.cachedTokens,
    cache_write_tokens: facts.cacheWriteTokens,
    reasoning_tokens: facts.reasoningTokens,
    ...billRow(facts),
    knowledge_answers: facts.knowledgeAnswers,
    errors: facts.errors,
    regenerations: facts.regenerations,
    ratings_up: facts.ratingsUp,
    ratings_down: facts.ratingsDown,
    tool_calls: facts.toolCalls,
    files: facts.files,
    first_token_answers: facts.firstTokenAnswers,
    first_token_ms: facts.firstTokenMs,
    timed_output_tokens: facts.timedOutputTokens,
    timed_output_ms: facts.timedOutputMs,
    turns: keepsTurns && facts.turns.length > 0 ? toJson(facts.turns.map(packTurn)) : null,
  }));
}

function billRow(facts: UsageFacts) {
  const isPriceable = facts.answersPriceable > 0;
  return {
    answers_billed: facts.answersBilled,
    billed_usd: facts.billedUsd,
    answers_priceable: facts.answersPriceable,
    priceable_input_tokens: isPriceable ? facts.priceableInputTokens : null,
    priceable_output_tokens: isPriceable ? facts.priceableOutputTokens : null,
    priceable_cached_tokens: facts.priceableCachedTokens,
    priceable_cache_write_tokens: facts.priceableCacheWriteTokens,
  };
}
