import { z } from 'zod';
import {
  answered,
  estimateCosts,
  rangeQuery,
  tokenCosts,
  unpriced,
} from '../../figures/contract.ts';

export const query = rangeQuery;

const tokens = z.number().int().nullable();

/** One model. Tokens are null where no answer reported any: unknown, not zero. */
export const modelCosts = tokenCosts.extend({
  model: z.string().nullable().describe('Id as Open WebUI has it; null where unknown'),
  baseModel: z.string().nullable().describe('The model behind it, where it is an assistant'),
  answersBilled: z.number().int().describe('Answers that are in the known cost as billed'),
  callsOutsideChats: z
    .number()
    .int()
    .describe('At least so many of the answers are calls outside chats, by the audit log'),
  answersWithoutUsage: z
    .number()
    .int()
    .describe('Answers without a bill whose input or output is not known'),
  inputTokens: tokens.describe('Cached ones included'),
  outputTokens: tokens.describe('Reasoning included'),
  cachedTokens: tokens.describe('Part of the input that was read from a cache'),
  cacheWriteTokens: tokens.describe('Part of the input that was written to a cache'),
  reasoningTokens: tokens,
  totalTokens: tokens,
  reason: unpriced
    .nullable()
    .describe('Why the cost is not known, or what was not billed has no price'),
});
export type ModelCosts = z.infer<typeof modelCosts>;

/** Calls that belong to no chat and no channel, as far as Open WebUI’s audit log tells: always “at least”. Part of the total. */
export const outsideChats = z.object({
  source: z.literal('outside chats'),
  atLeast: z.literal(true).describe('Open WebUI does not log every call'),
  logRead: z.boolean().describe('Whether OPENWEBUI_AUDIT_LOG names the log'),
  since: z.string().nullable().describe('Day of the oldest call that the log told of; null: none'),
  calls: z.number().int().nullable().describe('Null where no log tells of these days: unknown'),
  inputTokens: tokens,
  outputTokens: tokens,
  totalTokens: tokens,
  callsKnown: z.number().int().describe('Calls that are in the known cost'),
  knownUsd: tokenCosts.shape.knownUsd,
  known: tokenCosts.shape.known,
});
export type OutsideChats = z.infer<typeof outsideChats>;

/** Models by known cost, then those without one by tokens: the unknown is in sight, and free of a place it has not earned. */
export const reply = answered.extend({
  currency: z.string().nullable(),
  total: tokenCosts.extend({
    answersWithoutUsage: z.number().int(),
    answersWithoutPrice: z.number().int(),
  }),
  outsideChats,
  estimates: estimateCosts,
  models: z.array(modelCosts),
});
export type CostReply = z.infer<typeof reply>;
