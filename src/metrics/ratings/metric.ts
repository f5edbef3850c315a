import type { Sums } from '../../figures/index.ts';
import { shareRange } from '../../kernel/statistics.ts';
import { defineMetric } from '../define-metric.ts';
import { type ModelRatings, query, type Ratings, reply } from './contract.ts';

/** How answers were rated, by model, with how sure each share is. */
export const ratings = defineMetric({
  name: 'ratings',
  summary: 'Thumbs up and down by model, with the range of each share',
  query,
  reply,
  async answer(figures, asked) {
    const { range, frame } = await figures.frame(asked);
    const { covers, periods, total, named } = await figures.classes('model', range);
    const rows = named.map(({ name: [model = ''], namedIn, ratings: own }) => ({
      model,
      namedIn,
      ratings: rated(own),
    }));
    return {
      ...frame,
      ratingsCover: covers,
      periods,
      total: rated(total.ratings),
      models: rows.sort(mostRatedFirst),
    };
  },
});

/** Null where no period says both, or nothing was rated. */
function rated({ up, down }: Sums['ratings']): Ratings | null {
  if (up + down === 0) return null;
  return { up, down, upShare: up / (up + down), ...shareRange(up, up + down) };
}

function mostRatedFirst(a: ModelRatings, b: ModelRatings): number {
  return countOf(b) - countOf(a) || (a.model < b.model ? -1 : 1);
}

const countOf = ({ ratings: of }: ModelRatings) => (of === null ? -1 : of.up + of.down);
