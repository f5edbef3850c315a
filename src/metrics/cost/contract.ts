import { z } from 'zod';
import { answered, estimateCosts, rangeQuery, tokenCosts, unpriced } from '../query.ts';

export const query = rangeQuery;

const tokens = z.number().int().nullable();

/** One model. Tokens are null where no answer reported any: unknown, not zero. */
export const modelCosts = tokenCosts.extend({
  model: z.string().nullable().describe('Id as Open WebUI has it; null where unknown'),
  answersWithoutUsage: z.number().int().describe('Answers whose input or output is not known'),
  inputTokens: tokens.describe('Cached ones included'),
  outputTokens: tokens.describe('Reasoning included'),
  cachedTokens: tokens,
  reasoningTokens: tokens,
  totalTokens: tokens,
  reason: unpriced.nullable().describe('Why the cost is not known'),
});
export type ModelCosts = z.infer<typeof modelCosts>;

/** Models by known cost, then those without one by tokens: the unknown is in sight, and free of a place it has not earned. */
export const reply = answered.extend({
  currency: z.string().nullable(),
  total: tokenCosts.extend({
    answersWithoutUsage: z.number().int(),
    answersWithoutPrice: z.number().int(),
  }),
  estimates: estimateCosts,
  models: z.array(modelCosts),
});
export type CostReply = z.infer<typeof reply>;
