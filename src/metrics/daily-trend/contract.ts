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

/** Minutes are null with `hidden` true where a day had too few active people, or protects such a day. */
export const point = z.object({
  date: z.string(),
  chats: z.number().int(),
  messages: z.number().int(),
  peopleActive: z.number().int(),
  timeSaved: z.number().nullable().describe('Minutes claimed, as in the summary'),
  saved: savedMinutes.nullable(),
  avgConfidence: z.number().nullable(),
  hidden: z.boolean(),
});
export type TrendPoint = z.infer<typeof point>;

/** Every day of the range that has figures, newest first; days without conversations are absent. */
export const reply = answered.extend({ data: z.array(point) });
export type DailyTrendReply = z.infer<typeof reply>;
