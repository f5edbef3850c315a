import { z } from 'zod';
import {
  answered,
  comparedQuery,
  coveredBy,
  coveredDays,
  dayOfReply,
  savedMinutes,
  unit,
} from '../../figures/contract.ts';
import { COMPARISONS } from '../../kernel/comparisons.ts';

export const query = comparedQuery;

const count = z.number().int().nullable();
const minutes = z.number().nullable().meta(unit('minutes'));

export const reply = answered.extend({
  totalChats: count.describe('Conversations; null where too few people had them'),
  totalMessages: count.describe('Messages; null where too few people had them'),
  atLeast: z
    .array(z.enum(['totalChats', 'totalMessages']))
    .describe('Of these some of the days say nothing: there are at least so many'),
  totalTimeSaved: z
    .number()
    .nullable()
    .describe('Minutes claimed: saved.low once calibrated (“at least”), saved.conservative before')
    .meta(unit('minutes')),
  estimatedChats: count.describe('Conversations that have an estimate, about so many'),
  avgTimeSavedPerChat: minutes.describe('Minutes per estimated conversation'),
  confidenceLevel: z
    .number()
    .nullable()
    .describe('0-100: how probable it is that one estimate is within a factor 2 of the truth')
    .meta(unit('percent')),
  saved: savedMinutes.nullable().describe('Null where nothing is published of the range'),
  baselineMinutes: minutes.describe('Sum of success x P50'),
  withAiMinutes: minutes.describe('Time that the work took with AI'),
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
      covers: coveredDays.describe('Whole months'),
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
            conversations: z.number().int().describe('Conversations, about so many'),
          }),
        )
        .describe('Why conversations count or do not, as far as that is named')
        .meta(coveredBy('covers')),
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
        .array(
          z.object({
            reason: z.string().describe('A code, never anything from a conversation'),
            conversations: z.number().int().describe('Conversations, about so many'),
          }),
        )
        .describe('Why conversations cannot be read, of both'),
    })
    .describe('Of all time, in steps'),
  compare: z.enum(COMPARISONS).describe('What it is compared with, as asked for'),
  workingDays: count.describe('Monday to Friday, in the days of `covers`; null without'),
  previous: z
    .object({
      startDate: dayOfReply('Its first day'),
      endDate: dayOfReply('Its last day'),
      totalChats: count.describe('Conversations'),
      totalTimeSaved: minutes.describe('Minutes claimed'),
      workingDays: count.describe('Monday to Friday, in its days that the figures are of'),
    })
    .nullable()
    .describe(
      'The month, quarter or year before, else as many days with the same weekdays, or the same a year before; null where days of either are not published',
    ),
});
export type SummaryReply = z.infer<typeof reply>;
