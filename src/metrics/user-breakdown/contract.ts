import { z } from 'zod';
import { answered, rangeQuery, savedMinutes } from '../../figures/contract.ts';

export const query = rangeQuery.extend({
  limit: z.coerce.number().int().min(1).max(500).default(50).describe('At most so many people'),
  offset: z.coerce.number().int().min(0).default(0),
});

export const person = z.object({
  /** Short pseudonym from the keyed hash, e.g. `p-3f9a2c`. */
  userName: z.string(),
  chats: z.number().int(),
  messages: z.number().int(),
  activeDays: z.number().int(),
  timeSaved: z
    .number()
    .nullable()
    .describe('Minutes claimed, as in the summary; null where nothing was estimated'),
  saved: savedMinutes.nullable(),
  avgConfidence: z.number().nullable(),
});
export type PersonRow = z.infer<typeof person>;

/** People in the order of their pseudonyms, never of their figures; none at all with `hidden` true. */
export const reply = answered.extend({
  total: z.number().int().describe('People active in the range'),
  hidden: z.boolean().describe('Fewer people than minimumGroup were active, or have minutes'),
  users: z.array(person),
});
export type UserBreakdownReply = z.infer<typeof reply>;
