import { z } from 'zod';
import {
  answered,
  coveredDays,
  estimateCosts,
  namedIn,
  rangeQuery,
  savedMinutes,
  tokenCosts,
} from '../../figures/contract.ts';

export const query = rangeQuery.extend({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .optional()
    .describe('At most so many groups; all of them without it'),
  offset: z.coerce.number().int().min(0).optional().describe('Groups that are left out before'),
});

/** Why an amount is not there. It is never zero in its place. */
export const MISSING = ['no_rate', 'not_published', 'no_exchange_rate', 'cost_unknown'] as const;
export type Missing = (typeof MISSING)[number];

/** An estimated amount of money; may be negative. */
export const amount = z.object({
  conservative: z.number().describe('From the sum of success x P50 - time with AI'),
  expected: z.number().describe('Expected value'),
  low: z.number().describe('P10'),
  high: z.number().describe('P90'),
});
export type Amount = z.infer<typeof amount>;

const missing = z.enum(MISSING).nullable();

/** A group that is named, over the days of `groupsCover`. */
export const groupWorth = z.object({
  id: z.string().describe('As Open WebUI has it'),
  name: z.string().nullable(),
  parentId: z.string().nullable().describe('The group that it is part of'),
  people: z.number().int().nullable().describe('At least so many, in the period with the most'),
  namedIn,
  hourlyRate: z
    .number()
    .nullable()
    .describe('Its own, else of the nearest group above, else of all'),
  saved: savedMinutes.nullable(),
  value: amount.nullable().describe('Before costs'),
  valueMissing: missing,
  tokens: tokenCosts.describe('What its people’s answers cost'),
});
export type GroupRow = z.infer<typeof groupWorth>;

export const reply = answered.extend({
  currency: z.string().nullable().describe('ISO 4217; null without ANALYTICS_HOURLY_RATE'),
  settings: z.object({
    hourlyRate: z.number().nullable().describe('Full cost of a working hour'),
    usedRate: z
      .number()
      .nullable()
      .describe('Of all people: groups with a rate of their own by their share of the manual time'),
    recaptureShare: z.number().describe('Share of the time saved that becomes useful work'),
    usdRate: z.number().nullable().describe('One US dollar in `currency`'),
    groupRates: z.array(
      z.object({
        group: z.string(),
        hourlyRate: z.number(),
        usedRate: z.number().nullable().describe('Null where it is not used, with the reason'),
        reason: z.enum(['unknown_group', 'not_named']).nullable(),
      }),
    ),
  }),
  gross: amount.nullable().describe('Recapture share x hourly rate x time saved'),
  grossMissing: missing,
  costs: z.object({
    tokens: tokenCosts,
    estimates: estimateCosts,
    knownUsd: z.number().nullable().describe('Of tokens and estimates; null where none is known'),
    known: z.number().nullable(),
    complete: z.boolean().describe('Whether the cost of every answer is known'),
  }),
  afterKnownCosts: amount
    .nullable()
    .describe('gross less the costs that are known: not net while others are unknown'),
  net: amount.nullable().describe('gross less all costs; null unless all of them are known'),
  netMissing: missing,
  groupsPeriods: z.number().int().describe('How many weeks or months these are'),
  groupsCover: coveredDays.describe(
    'The weeks or months that end in the range, else the newest before',
  ),
  groups: z
    .array(groupWorth)
    .nullable()
    .describe(
      'Null where no group is known; those that are named, by name. Who is in several counts in each',
    ),
  groupsNamed: z.number().int().describe('Groups that are named, on all pages'),
  groupsKnown: z.number().int().describe('Groups that there are, named or not'),
  previous: z
    .object({
      startDate: z.string(),
      endDate: z.string(),
      gross: z.number().nullable().describe('As claimed of this range, at the rates of today'),
      knownCostUsd: z.number().nullable(),
    })
    .nullable()
    .describe('See the summary'),
});
export type ValueReply = z.infer<typeof reply>;
