import { z } from 'zod';
import { isDay, RANGE_TYPES } from '../kernel/days.ts';

const day = z.string().refine(isDay, 'a day that exists, as YYYY-MM-DD');

/** The days a question is about. `range_type` wins over dates; without either: the last 28 days. */
export const rangeQuery = z.strictObject({
  start_date: day.optional().describe('First day, included, in the organisation’s time zone'),
  end_date: day.optional().describe('Last day, included'),
  range_type: z.enum(RANGE_TYPES).optional().describe('A named range; wins over dates'),
});
export type RangeQuery = z.infer<typeof rangeQuery>;

/** Which days an answer is about, and how fresh it is. */
export const answered = z.object({
  startDate: z.string().describe('First day, YYYY-MM-DD'),
  endDate: z.string().describe('Last day, YYYY-MM-DD'),
  timeZone: z.string().describe('IANA name of the zone that days are booked in'),
  firstDate: z.string().nullable().describe('Oldest day with figures; null before the first run'),
  lastDate: z.string().nullable().describe('Newest day with figures'),
  asOf: z.string().nullable().describe('End of the last run that finished; null before the first'),
  minimumGroup: z.number().int().describe('Minutes of fewer people than this are not shown'),
});

/** Time saved, in minutes; may be negative. */
export const savedMinutes = z.object({
  /** Sum of success x most likely baseline - time with AI. */
  conservative: z.number().describe('What is claimed: sum of success x P50 - time with AI'),
  expected: z.number().describe('Expected value'),
  low: z.number().describe('P10 of the total'),
  high: z.number().describe('P90 of the total'),
});
export type SavedMinutes = z.infer<typeof savedMinutes>;
