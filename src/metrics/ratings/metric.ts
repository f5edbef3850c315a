import type { Ratings as Counts } from '../../figures/index.ts';
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
    const { total, models } = await figures.ratings(range);
    const rows = models.map(({ model, baseModel, ratings: counts }) => ({
      ...{ model, baseModel, hidden: counts === null },
      ratings: rated(counts),
    }));
    return {
      ...frame,
      hidden: total === null,
      total: rated(total),
      models: rows.sort(mostRatedFirst),
    };
  },
});

/** Null where nothing was rated: there is no share of nothing. */
function rated(counts: Counts | null): Ratings | null {
  if (counts === null) return null;
  const { up, down } = counts;
  if (up + down === 0) return null;
  return { up, down, upShare: up / (up + down), ...shareRange(up, up + down) };
}

function mostRatedFirst(a: ModelRatings, b: ModelRatings): number {
  return countOf(b) - countOf(a) || (nameOf(a) < nameOf(b) ? -1 : 1);
}

const countOf = ({ ratings: of }: ModelRatings) => (of === null ? -1 : of.up + of.down);
const nameOf = ({ model, baseModel }: ModelRatings) => JSON.stringify([model, baseModel]);
