import { z } from 'zod';
import {
  answered,
  coveredBy,
  coveredDays,
  dayOfReply,
  estimateCosts,
  namedIn,
  rangeQuery,
  tokenCosts,
  unit,
  unpriced,
} from '../../figures/contract.ts';

export const query = rangeQuery;

const tokens = z.number().nullable().meta(unit('tokens'));

/** One model, or assistant, over the days of `modelsCover`. What would tell of too few people is null: not said, not zero. */
export const modelCosts = z.object({
  model: z.string().nullable().describe('Id as Open WebUI has it; null: all others'),
  people: z.number().int().nullable().describe('At least so many, in the period with the most'),
  namedIn,
  ...tokenCosts.shape,
  inputTokens: tokens.describe('Cached ones included'),
  outputTokens: tokens.describe('Reasoning included'),
  totalTokens: tokens.describe('Input and output'),
  reason: unpriced
    .nullable()
    .describe('Why the cost is not known, or what was not billed has no price'),
});
export type ModelCosts = z.infer<typeof modelCosts>;

/** Calls that belong to no chat and no channel, as far as Open WebUI’s audit log tells: always “at least”. Part of the total. */
export const outsideChats = z.object({
  source: z.literal('outside chats').describe('Where these calls are from'),
  atLeast: z.literal(true).describe('Open WebUI does not log every call'),
  logRead: z.boolean().describe('Whether OPENWEBUI_AUDIT_LOG names the log'),
  since: dayOfReply('Day of the oldest call that the log told of; null: none').nullable(),
  calls: z
    .number()
    .nullable()
    .describe('Calls; null where no log tells of these days, and where too few people made them')
    .meta(unit('count')),
});
export type OutsideChats = z.infer<typeof outsideChats>;

/** Models by known cost, then those without one by tokens: the unknown is in sight, and free of a place it has not earned. */
export const reply = answered.extend({
  currency: z.string().nullable().describe('ISO 4217; null without ANALYTICS_HOURLY_RATE'),
  total: tokenCosts
    .extend({
      inputTokens: tokens.describe('Cached ones included'),
      outputTokens: tokens.describe('Reasoning included'),
      cachedTokens: tokens.describe('Part of the input that was read from a cache'),
      reasoningTokens: tokens.describe('Part of the output that the model thought'),
      totalTokens: tokens.describe('Input and output'),
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
    .describe('Models that are named in these days, and all others together')
    .meta(coveredBy('modelsCover')),
  assistants: z
    .array(modelCosts)
    .describe('The same of assistants; parts of the models above')
    .meta(coveredBy('modelsCover')),
});
export type CostReply = z.infer<typeof reply>;
