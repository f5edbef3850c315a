import { z } from 'zod';
import { answered, coveredDays, rangeQuery, savedMinutes } from '../../figures/contract.ts';

export const query = rangeQuery;

const count = z.number().int().nullable();

export const reply = answered.extend({
  totalChats: count.describe('Conversations; null where too few people had them'),
  totalMessages: count,
  atLeast: z
    .array(z.enum(['totalChats', 'totalMessages']))
    .describe('Of these some of the days say nothing: there are at least so many'),
  totalTimeSaved: z
    .number()
    .nullable()
    .describe('Minutes claimed: saved.low once calibrated (“at least”), saved.conservative before'),
  estimatedChats: count.describe('Conversations that have an estimate, about so many'),
  avgTimeSavedPerChat: z.number().nullable().describe('Minutes per estimated conversation'),
  confidenceLevel: z
    .number()
    .nullable()
    .describe('0-100: how probable it is that one estimate is within a factor 2 of the truth'),
  saved: savedMinutes.nullable().describe('Null where nothing is published of the range'),
  baselineMinutes: z.number().nullable().describe('Sum of success x P50'),
  withAiMinutes: z.number().nullable(),
  peopleActive: count.describe('At least so many, in the days of peopleCovers'),
  peopleCovers: coveredDays.describe(
    'The newest week or month that ends in the range, else before',
  ),
  accounts: z
    .number()
    .int()
    .nullable()
    .describe('Exactly; null where Open WebUI’s database does not answer'),
  cappedUserDays: count.describe('User-days cut to 8 h of baseline; null where too few people'),
  coverage: z
    .object({
      covers: coveredDays,
      conversations: count.describe('Of these days'),
      counted: count.describe('Estimated, with time saved or lost'),
      zero: count.describe('Estimated as zero: small talk, and what the model did not do'),
      unestimated: count.describe('Unknown; adds to no sum'),
      learning: count.describe('Left out by rule: learning and personal use'),
      copies: count.describe('Left out by rule: copies, imports from elsewhere, empty ones'),
      other: count.describe('What the reasons that are named leave over'),
      reasons: z
        .array(
          z.object({
            status: z.string().describe('estimated, unestimated or excluded'),
            reason: z
              .string()
              .describe(
                'Of estimated: counted, failed, small_talk. Of unestimated: no_times. Of excluded: learning, personal, copy, import, empty',
              ),
            conversations: z.number().int(),
          }),
        )
        .describe('As far as they are named'),
    })
    .nullable()
    .describe('Of the months that end in the range, else of the newest before; null: none is over'),
  notRead: z
    .object({
      unreadable: z.number().int().describe('Never read, so in no count; about so many'),
      outdated: z
        .number()
        .int()
        .describe('Cannot be read any more, and count as they were when they could; about'),
      reasons: z
        .array(z.object({ reason: z.string(), conversations: z.number().int() }))
        .describe('Of both'),
    })
    .describe('Of all time, in steps'),
  previous: z
    .object({
      startDate: z.string(),
      endDate: z.string(),
      totalChats: count,
      totalTimeSaved: z.number().nullable(),
    })
    .nullable()
    .describe(
      'The month, quarter or year before, else as many days with the same weekdays; null where days of either are not published',
    ),
});
export type SummaryReply = z.infer<typeof reply>;
