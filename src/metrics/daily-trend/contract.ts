import { z } from 'zod';
import { answered, dayOfReply, rangeQuery, savedMinutes, unit } from '../../figures/contract.ts';
import { ANNOTATION_KINDS } from '../../kernel/annotation-kinds.ts';

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
  date: dayOfReply('Its last day'),
  from: dayOfReply('Its first day: it ends at the first day at which enough people are in it'),
  chats: z.number().int().nullable().describe('Conversations'),
  messages: z.number().int().nullable().describe('Messages'),
  peopleActive: z.number().int().nullable().describe('At least so many'),
  timeSaved: z
    .number()
    .nullable()
    .describe('Minutes claimed, as in the summary')
    .meta(unit('minutes')),
  saved: savedMinutes.nullable().describe('Time saved'),
  avgConfidence: z
    .number()
    .nullable()
    .describe('0-100: how probable it is that one estimate is within a factor 2 of the truth')
    .meta(unit('percent')),
});
export type TrendPoint = z.infer<typeof point>;

/** What somebody noted of some days: a roll-out, a training. */
const annotation = z.object({
  from: dayOfReply('First day'),
  to: dayOfReply('Last day'),
  kind: z.enum(ANNOTATION_KINDS).describe('What kind of event it is'),
  text: z.string().describe('As somebody wrote it'),
});
export type TrendAnnotation = z.infer<typeof annotation>;

/** Every block that ends in the range, newest first; there is none for days inside another. */
export const reply = answered.extend({
  data: z.array(point).describe('Blocks of days that end in the range, newest first'),
  annotations: z.array(annotation).describe('Those that touch the range, by first day'),
});
export type DailyTrendReply = z.infer<typeof reply>;
