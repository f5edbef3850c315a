import { z } from 'zod';
import {
  answered,
  comparedQuery,
  coveredBy,
  coveredDays,
  dayOfReply,
  estimateCosts,
  namedIn,
  pageLimit,
  pageOffset,
  savedMinutes,
  tokenCosts,
  unit,
} from '../../figures/contract.ts';

export const query = comparedQuery.extend({
  limit: pageLimit.optional().describe('At most so many groups; all of them without it'),
  offset: pageOffset.optional().describe('Groups that are left out before'),
});

/** Why an amount is not there. It is never zero in its place. */
export const MISSING = ['no_rate', 'not_published', 'no_exchange_rate', 'cost_unknown'] as const;
export type Missing = (typeof MISSING)[number];

const money = z.number().meta(unit('currency'));
const dollars = z.number().nullable().meta(unit('US dollars'));
const rate = z.number().meta(unit('currency per hour'));

/** An estimated amount of money; may be negative. */
export const amount = z.object({
  conservative: money.describe('From the sum of success x P50 - time with AI'),
  expected: money.describe('Expected value'),
  low: money.describe('P10'),
  high: money.describe('P90'),
});
export type Amount = z.infer<typeof amount>;

const missing = z
  .enum(MISSING)
  .nullable()
  .describe('Why the amount is not there; null where it is');

/** A group that is named, over the days of `groupsCover`. */
export const groupWorth = z.object({
  id: z.string().describe('As Open WebUI has it'),
  name: z.string().nullable().describe('As Open WebUI has it; null where it has none'),
  parentId: z.string().nullable().describe('The group that it is part of'),
  people: z.number().int().nullable().describe('At least so many, in the period with the most'),
  namedIn,
  hourlyRate: rate.nullable().describe('Its own, else of the nearest group above, else of all'),
  saved: savedMinutes.nullable().describe('Time saved'),
  value: amount.nullable().describe('Before costs'),
  valueMissing: missing,
  tokens: tokenCosts.describe('What its people’s answers cost'),
});
export type GroupRow = z.infer<typeof groupWorth>;

export const reply = answered.extend({
  currency: z.string().nullable().describe('ISO 4217; null without ANALYTICS_HOURLY_RATE'),
  settings: z.object({
    hourlyRate: rate.nullable().describe('Full cost of a working hour'),
    usedRate: rate
      .nullable()
      .describe('Of all people: groups with a rate of their own by their share of the manual time'),
    recaptureShare: z
      .number()
      .describe('Share of the time saved that becomes useful work')
      .meta(unit('share')),
    usdRate: z
      .number()
      .nullable()
      .describe('One US dollar in `currency`')
      .meta(unit('currency per US dollar')),
    groupRates: z
      .array(
        z.object({
          group: z.string().describe('Its name'),
          hourlyRate: rate.describe('As set'),
          usedRate: rate.nullable().describe('As used; null where it is not, with the reason'),
          reason: z
            .enum(['unknown_group', 'not_named'])
            .nullable()
            .describe('Why it is not used; null where it is'),
        }),
      )
      .describe('Rates that groups have of their own, ANALYTICS_HOURLY_RATES'),
  }),
  gross: amount.nullable().describe('Recapture share x hourly rate x time saved'),
  grossMissing: missing,
  costs: z.object({
    tokens: tokenCosts,
    estimates: estimateCosts,
    knownUsd: dollars.describe('Of tokens and estimates; null where none is known'),
    known: money.nullable().describe('The same in `currency`; null without ANALYTICS_USD_RATE'),
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
    )
    .meta(coveredBy('groupsCover')),
  groupsNamed: z.number().int().describe('Groups that are named, on all pages'),
  groupsKnown: z.number().int().describe('Groups that there are, named or not'),
  previous: z
    .object({
      startDate: dayOfReply('Its first day'),
      endDate: dayOfReply('Its last day'),
      gross: money.nullable().describe('As claimed of this range, at the rates of today'),
      knownCostUsd: dollars.describe('Costs that are known'),
    })
    .nullable()
    .describe('See the summary'),
});
export type ValueReply = z.infer<typeof reply>;
