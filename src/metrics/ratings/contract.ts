import { z } from 'zod';
import { answered, rangeQuery } from '../../figures/contract.ts';

export const query = rangeQuery;

/** Of answers that were rated; an answer without a rating says nothing. */
export const ratings = z.object({
  up: z.number().int(),
  down: z.number().int(),
  upShare: z.number().describe('up of up and down, 0-1'),
  low: z.number().describe('Low end of the 80 % range of that share (Wilson), 0-1'),
  high: z.number(),
});
export type Ratings = z.infer<typeof ratings>;

export const modelRatings = z.object({
  model: z.string().nullable().describe('As Open WebUI stores it; null where unknown'),
  baseModel: z.string().nullable().describe('The model behind it, where it is an assistant'),
  hidden: z
    .boolean()
    .describe('Fewer than minimumGroup people rated it, or it keeps so few from being worked out'),
  ratings: ratings.nullable(),
});
export type ModelRatings = z.infer<typeof modelRatings>;

/** Models in which more answers were rated first; those that are hidden last, by name. */
export const reply = answered.extend({
  hidden: z.boolean().describe('Fewer than minimumGroup people rated an answer'),
  total: ratings.nullable().describe('Of all models; null where hidden, or where none was rated'),
  models: z.array(modelRatings),
});
export type RatingsReply = z.infer<typeof reply>;
