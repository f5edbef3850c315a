import { daysOfPeriods } from '../../ui/classes/classes.ts';
import { count, percent } from '../../ui/format/format.ts';
import type { Ratings, RatingsReply } from './contract.ts';
import { ratingsWords } from './words.ts';

/** A model of which it is said how it was rated. */
export interface RatedModel {
  readonly model: string;
  readonly namedIn: number;
  readonly ratings: Ratings;
}

/** The title: what was found, over the weeks or months of the panel. */
export function ratingsFinding(reply: RatingsReply): string {
  const { total, ratingsCover } = reply;
  if (ratingsCover === null) return ratingsWords.notYet;
  if (total === null) return ratingsWords.notSaid(daysOfPeriods(ratingsCover, reply));
  const ratings = total.up + total.down;
  const share = percent(total.upShare);
  const model = clearlyBetter(ratedModels(reply));
  return model === null
    ? ratingsWords.share(share, ratings)
    : ratingsWords.best({ model, share, ratings });
}

/** What is drawn, under the title. */
export function ratingsSub(reply: RatingsReply): string {
  const { ratingsCover } = reply;
  return ratingsCover === null
    ? ratingsWords.subWaiting
    : ratingsWords.sub(daysOfPeriods(ratingsCover, reply));
}

export function ratedModels({ models }: Pick<RatingsReply, 'models'>): RatedModel[] {
  return models.flatMap(({ model, namedIn, ratings }) =>
    ratings === null ? [] : [{ model, namedIn, ratings }],
  );
}

/** Under the table: of how many models nothing is said; null where all are in it. */
export function unratedSentence({ models }: Pick<RatingsReply, 'models'>): string | null {
  const rated = ratedModels({ models }).length;
  if (rated === models.length) return null;
  return rated === 0 ? ratingsWords.noModel : ratingsWords.otherModels(models.length - rated);
}

/** The model whose range lies above those of all others that are shown; null where there is none, or only one. */
function clearlyBetter(shown: readonly RatedModel[]): string | null {
  const best = shown.find(({ model, ratings }) =>
    shown.every((other) => other.model === model || other.ratings.high < ratings.low),
  );
  return shown.length < 2 || best === undefined ? null : best.model;
}

/** "18 of 24" */
export function upOf(up: number, down: number): string {
  return ratingsWords.upOf(count(up), count(up + down));
}
