import { z } from 'zod';
import {
  answered,
  coveredBy,
  coveredDays,
  namedIn,
  rangeQuery,
  unit,
} from '../../figures/contract.ts';

export const query = rangeQuery;

const share = z.number().meta(unit('share'));

/** Of answers that were rated; an answer without a rating says nothing. */
export const ratings = z.object({
  up: z.number().int().describe('Thumbs up'),
  down: z.number().int().describe('Thumbs down'),
  upShare: share.describe('up of up and down, 0-1'),
  low: share.describe('Low end of the 80 % range of that share (Wilson), 0-1'),
  high: share.describe('High end of the same'),
});
export type Ratings = z.infer<typeof ratings>;

export const modelRatings = z.object({
  model: z
    .string()
    .describe('As Open WebUI stores it; the one behind it, where it is an assistant'),
  namedIn,
  ratings: ratings
    .nullable()
    .describe('Of the periods that say both thumbs; null: too few people rated it'),
});
export type ModelRatings = z.infer<typeof modelRatings>;

/** Models in which more answers were rated first; those of which that is not said last, by name. */
export const reply = answered.extend({
  periods: z.number().int().describe('How many weeks or months these are'),
  ratingsCover: coveredDays.describe(
    'The weeks or months that end in the range, else the newest before',
  ),
  total: ratings.nullable().describe('Of all models; null where too few people rated'),
  models: z
    .array(modelRatings)
    .describe('Models that are named in these days')
    .meta(coveredBy('ratingsCover')),
});
export type RatingsReply = z.infer<typeof reply>;
