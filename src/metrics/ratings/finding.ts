import { count, percent } from '../../ui/format/format.ts';
import type { ModelRatings, RatingsReply } from './contract.ts';
import { ratingsWords } from './words.ts';

/** The title: what was found. */
export function ratingsFinding({ hidden, total, models, minimumGroup }: RatingsReply): string {
  if (hidden) return ratingsWords.hidden(minimumGroup);
  if (total === null) return ratingsWords.none;
  const ratings = total.up + total.down;
  const share = percent(total.upShare);
  const model = clearlyBetter(models);
  return model === null
    ? ratingsWords.share(share, ratings)
    : ratingsWords.best({ model, share, ratings });
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

/** "18 of 24" */
export function upOf(up: number, down: number): string {
  return ratingsWords.upOf(count(up), count(up + down));
}
