import { english, part } from '../../ui/words/language.ts';

const areUp = (count: number) =>
  english.plural(count, { one: '# rating is up', other: '# ratings are up' });

/** What the page says of thumbs up and down. */
export const ratingsWords = part('ratings', {
  title: 'Ratings by model',
  waiting: 'The ratings are being counted.',
  missing: 'The ratings',

  hidden: (people: number) => `Ratings are hidden: fewer than ${people} people rated an answer`,
  none: 'No answer was rated in these days',
  share: (share: string, count: number) => `${share} of ${areUp(count)}`,
  best: (values: { model: string; share: string; ratings: number }) =>
    `${values.model} is rated best: ${values.share} of ${areUp(values.ratings)}`,
  sub: 'Share of thumbs up among rated answers, by model. Tick: the share. Pale: likely range (8 in 10), wider where fewer rated. Who rates is no random choice.',

  empty: 'Nobody rated an answer in these days.',
  model: 'Model',
  drawn: 'Drawn',
  up: 'Up',
  shareUp: 'Share up',
  range: 'Likely range',
  hiddenCell: 'hidden',
  /** "18 of 24" */
  upOf: (up: string, all: string) => `${up} of ${all}`,
});
