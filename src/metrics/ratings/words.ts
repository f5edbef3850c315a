import { counted, percent } from '../../ui/format/format.ts';
import type { ModelRatings, RatingsReply } from './contract.ts';

/** The title: what was found. */
export function ratingsFinding({ hidden, total, models, minimumGroup }: RatingsReply): string {
  if (hidden) return `Ratings are hidden: fewer than ${minimumGroup} people rated an answer`;
  if (total === null) return 'No answer was rated in these days';
  const of = counted(total.up + total.down, 'rating');
  const better = clearlyBetter(models);
  if (better !== null) return `${better} is rated best: ${percent(total.upShare)} of ${of} are up`;
  return `${percent(total.upShare)} of ${of} are up`;
}

/** The model whose range lies above those of all others that are shown; null where there is none, or only one. */
function clearlyBetter(models: readonly ModelRatings[]): string | null {
  const shown = models.flatMap(({ model, ratings }) =>
    ratings === null || model === null ? [] : { model, ratings },
  );
  const best = shown.find(({ model, ratings }) =>
    shown.every((other) => other.model === model || other.ratings.high < ratings.low),
  );
  return shown.length < 2 || best === undefined ? null : best.model;
}

/** What is drawn, under the title. */
export const RATINGS_SUB =
  'Share of thumbs up among rated answers, by model. Tick: the share. Pale: its 80% range, wider where fewer rated. Who rates is no random choice.';

/** "18 of 24" */
export function upOf(up: number, down: number): string {
  return `${up} of ${up + down}`;
}
