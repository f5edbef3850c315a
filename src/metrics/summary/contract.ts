import { z } from 'zod';
import { answered, rangeQuery, savedMinutes } from '../../figures/contract.ts';

export const query = rangeQuery;

/** Minutes are null with `hidden` true where fewer people than `minimumGroup` have minutes. */
export const reply = answered.extend({
  totalChats: z.number().int().describe('Conversations of the range, counted exactly'),
  totalMessages: z.number().int(),
  totalTimeSaved: z
    .number()
    .nullable()
    .describe('Minutes claimed: saved.low once calibrated (“at least”), saved.conservative before'),
  avgTimeSavedPerChat: z.number().nullable().describe('Minutes per estimated conversation'),
  confidenceLevel: z
    .number()
    .nullable()
    .describe('0-100: how probable it is that one estimate is within a factor 2 of the truth'),
  hidden: z.boolean(),
  saved: savedMinutes.nullable(),
  baselineMinutes: z.number().nullable().describe('Sum of success x P50'),
  withAiMinutes: z.number().nullable(),
  peopleActive: z.number().int(),
  peopleGone: z
    .number()
    .int()
    .describe('Of peopleActive, those whose account is no longer in Open WebUI'),
  accounts: z
    .number()
    .int()
    .nullable()
    .describe('Null where Open WebUI’s database does not answer'),
  coverage: z.object({
    counted: z.number().int().describe('Estimated, with time saved or lost'),
    zero: z.number().int().describe('Estimated as zero: small talk, and what the model did not do'),
    unestimated: z.number().int().describe('Unknown; adds to no sum'),
    learning: z.number().int().describe('Left out by rule: learning and personal use'),
    copies: z
      .number()
      .int()
      .describe('Left out by rule: copies, imports from elsewhere, empty ones'),
    reasons: z
      .array(
        z.object({
          status: z
            .string()
            .describe('estimated, unestimated, excluded; gone: of all those before'),
          reason: z
            .string()
            .describe(
              'Of estimated: counted, failed, small_talk. Of unestimated: no_times. Of excluded: learning, personal, copy, import, empty; and internal and automation, which are in no other count',
            ),
          conversations: z.number().int(),
        }),
      )
      .describe('The same conversations by reason; and once more those gone from Open WebUI'),
    unreadable: z.number().int().describe('Never read, so in no other count; of all time'),
    outdated: z
      .number()
      .int()
      .describe('Cannot be read any more, and count as they were when they could; of all time'),
    unreadableReasons: z
      .array(z.object({ reason: z.string(), conversations: z.number().int() }))
      .describe('Of both'),
    cappedUserDays: z.number().int().describe('User-days cut to 8 h of baseline'),
  }),
  previous: z
    .object({
      startDate: z.string(),
      endDate: z.string(),
      totalChats: z.number().int(),
      peopleActive: z.number().int(),
      totalTimeSaved: z.number().nullable(),
    })
    .nullable()
    .describe('The same number of days before; null where the record does not reach back so far'),
});
export type SummaryReply = z.infer<typeof reply>;
