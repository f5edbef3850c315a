import { english, part } from '../../ui/words/language.ts';

const areUp = (count: number) =>
  english.plural(count, { one: '# rating is up', other: '# ratings are up' });

/** What the page says of thumbs up and down. */
export const ratingsWords = part('ratings', {
  title: 'Ratings by model',
  waiting: 'The ratings are being counted.',
  missing: 'The ratings',

  notYet: 'How answers were rated is not said yet',
  notSaid: (days: string) => `How answers were rated is not said of ${days}`,
  share: (share: string, count: number) => `${share} of ${areUp(count)}`,
  best: (values: { model: string; share: string; ratings: number }) =>
    `${values.model} is rated best: ${values.share} of ${areUp(values.ratings)}`,
  sub: (days: string) =>
    `Share of thumbs up among rated answers, ${days}. Tick: the share. Pale: likely range (8 in 10), wider where fewer were rated. Who rates is no random choice.`,
  subWaiting: 'Share of thumbs up among rated answers, by model.',

  tooFew: (least: string) => `Fewer than ${least} people rated an answer, or nobody.`,
  model: 'Model',
  drawn: 'Drawn',
  up: 'Up',
  shareUp: 'Share up',
  range: 'Likely range',
  all: 'All models',
  /** "18 of 24" */
  upOf: (up: string, all: string) => `${up} of ${all}`,
  noModel: 'Too few people rated any one model for a share of its own.',
  otherModels: (models: number) =>
    english.plural(models, {
      one: 'Of # other model it is not said: too few people rated it.',
      other: 'Of # other models it is not said: too few people rated each.',
    }),
});
