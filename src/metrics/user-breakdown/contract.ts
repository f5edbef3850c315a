import { z } from 'zod';
import {
  answered,
  coveredDays,
  paged,
  pageLimit,
  pageOffset,
  rangeQuery,
  unit,
  wholeDays,
} from '../../figures/contract.ts';

export const query = rangeQuery.extend({
  limit: pageLimit.default(50).describe('At most so many people'),
  offset: pageOffset.default(0),
});

export const person = z.object({
  userName: z.string().describe('A pseudonym, another one in the next quarter'),
  chats: z.number().int().describe('In steps, as all counts and minutes here'),
  messages: z.number().int().describe('Messages'),
  activeDays: z.number().int().describe('Days on which they wrote something'),
  timeSaved: z
    .number()
    .nullable()
    .describe('Minutes: sum of success x P50 - time with AI')
    .meta(unit('minutes')),
  avgConfidence: z
    .number()
    .nullable()
    .describe('0-100: how probable it is that one estimate is within a factor 2 of the truth')
    .meta(unit('percent')),
});
export type PersonRow = z.infer<typeof person>;

/** How many people there are; rows about them only where ANALYTICS_PEOPLE says so. */
export const reply = answered.extend({
  total: z.number().int().nullable().describe('At least so many people were active'),
  peopleCovers: coveredDays.describe('In these days: the newest week or month of the range'),
  accounts: z.number().int().nullable().describe('Exactly; null where that is not known'),
  mode: z.enum(['aggregates', 'pseudonymous']).describe('ANALYTICS_PEOPLE'),
  spread: z
    .object({
      covers: wholeDays.describe('The month'),
      days: z
        .array(
          z.object({
            from: z.int().describe('Days on which they used it, at least'),
            people: z.int().describe('At least so many'),
          }),
        )
        .describe('On so many days of the month or more'),
    })
    .nullable()
    .describe('At least how many were active on so many days or more, of the newest whole month'),
  users: z
    .array(person)
    .describe('By pseudonym, never by a figure; none unless the mode is pseudonymous')
    .meta(paged),
});
export type UserBreakdownReply = z.infer<typeof reply>;
