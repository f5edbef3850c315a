import { z } from 'zod';
import {
  answered,
  coveredDays,
  estimateCosts,
  namedIn,
  rangeQuery,
  tokenCosts,
  unpriced,
} from '../../figures/contract.ts';

export const query = rangeQuery;

const tokens = z.number().nullable();

/** One model, or assistant, over the days of `modelsCover`. What would tell of too few people is null: not said, not zero. */
export const modelCosts = tokenCosts.extend({
  model: z.string().nullable().describe('Id as Open WebUI has it; null: all others'),
  people: z.number().int().nullable().describe('At least so many, in the period with the most'),
  namedIn,
  inputTokens: tokens.describe('Cached ones included'),
  outputTokens: tokens.describe('Reasoning included'),
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
  calls: z
    .number()
    .nullable()
    .describe('Null where no log tells of these days, and where too few people made them'),
});
export type OutsideChats = z.infer<typeof outsideChats>;

/** Models by known cost, then those without one by tokens: the unknown is in sight, and free of a place it has not earned. */
export const reply = answered.extend({
  currency: z.string().nullable(),
  total: tokenCosts
    .extend({
      inputTokens: tokens,
      outputTokens: tokens,
      cachedTokens: tokens.describe('Part of the input that was read from a cache'),
      reasoningTokens: tokens,
      totalTokens: tokens,
    })
    .describe('Of all answers in the blocks of the range, as far as they say it'),
  outsideChats,
  estimates: estimateCosts,
  periods: z.number().int().describe('How many weeks or months these are'),
  modelsCover: coveredDays.describe(
    'The weeks or months that end in the range, else the newest before',
  ),
  models: z
    .array(modelCosts)
    .describe('Models that are named in these days, and all others together'),
  assistants: z.array(modelCosts).describe('The same of assistants; parts of the models above'),
});
export type CostReply = z.infer<typeof reply>;
