import type { ConversationFacts } from '../analysis/index.ts';
import { toJson } from '../data/index.ts';
import type { StoredFacts } from '../domains/cogniforce/index.ts';
import { packTurn } from '../kernel/model-calls.ts';

type UsageFacts = ConversationFacts['usage'][number];

/** What is known besides the facts when usage is stored. */
export interface UsageContext {
  readonly hashUserId: (id: string) => string;
  /** The model behind an assistant; null where the model is none. */
  readonly baseModelOf: (model: string) => string | null;
  /** Whether calls are matched to answers: only then is it kept when each was made. */
  readonly keepsTurns: boolean;
}

/** Usage of one conversation as it is stored. No raw user id passes through here. */
export function storedUsage(
  conversationId: string,
  usage: readonly UsageFacts[],
  { hashUserId, baseModelOf, keepsTurns }: UsageContext,
): StoredFacts['usage'] {
  return usage.map(({ authorId, turns, ...facts }, ordinal) => {
    const isPriceable = facts.answersPriceable > 0;
    return {
      ...facts,
      ...{ conversationId, ordinal, person: hashUserId(authorId), inherited: false },
      baseModel: facts.model === null ? null : baseModelOf(facts.model),
      priceableInputTokens: isPriceable ? facts.priceableInputTokens : null,
      priceableOutputTokens: isPriceable ? facts.priceableOutputTokens : null,
      turns: keepsTurns && turns.length > 0 ? toJson(turns.map(packTurn)) : null,
    };
  });
}
