import { z } from 'zod';
import {
  answered,
  estimateCosts,
  rangeQuery,
  savedMinutes,
  tokenCosts,
} from '../../figures/contract.ts';

export const query = rangeQuery;

/** Why an amount is not there. It is never zero in its place. */
export const MISSING = [
  'no_rate',
  'hidden',
  'not_estimated',
  'no_exchange_rate',
  'cost_unknown',
] as const;
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

export const groupWorth = z.object({
  id: z.string().nullable().describe('As Open WebUI has it; null for people in no group'),
  name: z.string().nullable(),
  parentId: z
    .string()
    .nullable()
    .describe('The group that it is part of, and whose figures hold its own'),
  people: z
    .number()
    .int()
    .describe('Active in the range; each is counted in one group, and in those that it is part of'),
  hourlyRate: z.number().nullable().describe('Null also where its people have several'),
  hidden: z
    .boolean()
    .describe('Fewer than minimumGroup people, or it keeps so few from being worked out'),
  saved: savedMinutes.nullable(),
  value: amount.nullable().describe('Before costs'),
  valueMissing: missing,
  costHidden: z.boolean().describe('As `hidden`, by the people whose answers cost it'),
  tokens: tokenCosts.nullable(),
});
export type GroupRow = z.infer<typeof groupWorth>;

export const reply = answered.extend({
  currency: z.string().nullable().describe('ISO 4217; null without ANALYTICS_HOURLY_RATE'),
  settings: z.object({
    hourlyRate: z.number().nullable().describe('Full cost of a working hour'),
    recaptureShare: z.number().describe('Share of the time saved that becomes useful work'),
    usdRate: z.number().nullable().describe('One US dollar in `currency`'),
    groupRates: z.array(
      z.object({
        group: z.string(),
        hourlyRate: z.number(),
        usedRate: z.number().nullable().describe('Null where no group has this name'),
        reason: z.enum(['unknown_group', 'too_few_people']).nullable(),
      }),
    ),
  }),
  hidden: z.boolean(),
  gross: amount.nullable().describe('Recapture share x hourly rate x time saved'),
  grossMissing: missing,
  costs: z.object({
    tokens: tokenCosts.extend({
      answersWithoutUsage: z.number().int(),
      answersWithoutPrice: z.number().int(),
      modelsWithoutPrice: z.array(z.string()),
    }),
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
  groups: z
    .array(groupWorth)
    .nullable()
    .describe('Null where no group is known; by name. Groups lie within each other or apart'),
  previous: z
    .object({
      startDate: z.string(),
      endDate: z.string(),
      gross: z.number().nullable().describe('As claimed of this range, at the rates of today'),
      knownCostUsd: z.number().nullable(),
    })
    .nullable()
    .describe('The same number of days before; null where the record does not reach back so far'),
});
export type ValueReply = z.infer<typeof reply>;
