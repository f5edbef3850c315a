import { z } from 'zod';
import { answered, rangeQuery, savedMinutes } from '../../figures/contract.ts';

export const query = rangeQuery.extend({
  days: z.coerce
    .number()
    .int()
    .min(1)
    .max(3660)
    .optional()
    .describe('The last so many days; range_type and dates win'),
});

/** What one block of days holds; what would tell of fewer people than `minimumGroup` is null. */
export const point = z.object({
  date: z.string().describe('Its last day'),
  from: z
    .string()
    .describe('Its first day: it ends at the first day at which enough people are in it'),
  chats: z.number().int().nullable(),
  messages: z.number().int().nullable(),
  peopleActive: z.number().int().nullable().describe('At least so many'),
  timeSaved: z.number().nullable().describe('Minutes claimed, as in the summary'),
  saved: savedMinutes.nullable(),
  avgConfidence: z.number().nullable(),
});
export type TrendPoint = z.infer<typeof point>;

/** Every block that ends in the range, newest first; there is none for days inside another. */
export const reply = answered.extend({ data: z.array(point) });
export type DailyTrendReply = z.infer<typeof reply>;
