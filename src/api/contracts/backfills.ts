import { z } from 'zod';
import { DAY_WANTED, isDay } from '../../kernel/days.ts';
import { ESTIMATOR_NAMES } from '../../kernel/estimators.ts';

const day = z.string().refine(isDay, DAY_WANTED);
const from = day.describe('First day, included, in the organisation’s time zone');
const to = day.describe('Last day, included');
const estimator = z
  .enum(ESTIMATOR_NAMES)
  .optional()
  .describe('Whether a model is asked; default: ANALYTICS_ESTIMATOR');
const IN_ORDER = 'days in order: from is not after to';
const areInOrder = (range: { readonly from: string; readonly to: string }) =>
  range.from <= range.to;

const usd = z.number().min(0).nullable();

/** GET /api/v1/analytics/backfills/quote. */
export const backfillQuoteQuery = z
  .strictObject({
    from,
    to,
    estimator,
    again: z.enum(['true', 'false']).optional().describe('Ask about all of them anew'),
  })
  .refine(areInOrder, IN_ORDER);

/** POST /api/v1/analytics/backfills. */
export const backfillBody = z
  .strictObject({
    from,
    to,
    estimator,
    again: z.boolean().optional().describe('Ask the model about all of them anew'),
    budgetUsd: usd
      .optional()
      .describe('What asking may cost, null: no limit; default: ANALYTICS_MAX_COST_PER_RUN_USD'),
  })
  .refine(areInOrder, IN_ORDER);

/** POST /api/v1/analytics/backfills/{id}/resume; the body may be left out. */
export const resumeBody = z
  .strictObject({
    budgetUsd: usd.optional().describe('Another budget of all of it; null: no limit'),
  })
  .nullish();

export const backfillParameters = z.object({ id: z.string().describe('Id of the backfill') });

/**
 * One backfill: days whose conversations are analysed anew. Counts are in steps, and null where its days are published with others,
 * unless ANALYTICS_PEOPLE says otherwise: exact ones stand in the terminal.
 */
export const backfill = z.object({
  id: z.string(),
  from: z.string(),
  to: z.string(),
  state: z.enum(['going', 'paused', 'cancelled', 'completed']),
  stopped: z
    .string()
    .nullable()
    .describe('Code of what paused it, see /api/errors; null where a person did'),
  total: z.int().nullable().describe('Conversations of these days; null until they are listed'),
  done: z.int().nullable().describe('Of these looked at: analysed, unreadable and gone together'),
  analysed: z.int().nullable(),
  unreadable: z.int().nullable().describe('They keep the figures that they have'),
  gone: z.int().nullable().describe('No longer in Open WebUI'),
  asks: z
    .object({
      model: z.string(),
      again: z.boolean().describe('Also about what it has estimated soundly before'),
      total: z.int().nullable().describe('Conversations to ask about; null until known'),
      estimated: z.int().nullable(),
      unestimated: z.int().nullable().describe('It failed: they keep the figure that they have'),
      left: z.int().nullable(),
      costUsd: z.number().nullable().describe('So far, never less than the truth; null: unknown'),
      budgetUsd: z.number().nullable().describe('Of all of it; null where there is none'),
    })
    .nullable()
    .describe('What a language model is asked; null where none is'),
  createdAt: z.string(),
  endedAt: z.string().nullable(),
});
export type Backfill = z.infer<typeof backfill>;

export const backfillsReply = z.object({ backfills: z.array(backfill).describe('Newest first') });
export type BackfillsReply = z.infer<typeof backfillsReply>;

/** What a backfill would take; nothing is begun and nothing sent. */
export const backfillQuote = z.object({
  from: z.string(),
  to: z.string(),
  conversations: z
    .int()
    .nullable()
    .describe('Of these days, as of the last run; null before the first'),
  minutes: z.number().nullable().describe('About how long; null where no run says'),
  restsOn: z
    .object({ runs: z.int(), conversations: z.int() })
    .nullable()
    .describe('The runs, and their conversations, whose pace that is'),
  asks: z
    .object({
      model: z.string(),
      conversations: z.int().describe('Conversations that the model would be asked about'),
      tasks: z.int(),
      measured: z.int().describe('Conversations whose requests were counted'),
      requests: z.int(),
      inputTokens: z.int().describe('At most'),
      outputTokens: z.int().describe('As sound answers have them'),
      outputTokensAtMost: z.int(),
      usd: z.number().nullable().describe('About; null where the price is not known'),
      usdAtMost: z.number().nullable(),
      budgetUsd: z.number().nullable().describe('Null: none'),
      perDayUsd: z.number().nullable().describe('Of a day, all runs together; null: none'),
    })
    .nullable()
    .describe('What asking a language model would take; null where none is asked'),
});
export type BackfillQuote = z.infer<typeof backfillQuote>;
