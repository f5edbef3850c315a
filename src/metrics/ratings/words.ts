import { english, part } from '../../ui/words/language.ts';

const ratings = (count: number) => english.plural(count, { one: '# rating', other: '# ratings' });
const are = (count: number) => english.plural(count, { one: 'is', other: 'are' });

/** What the page says of thumbs up and down. */
export const ratingsWords = part('ratings', {
  title: 'Ratings by model',
  waiting: 'The ratings are being counted.',
  missing: 'The ratings',

  hidden: (people: number) => `Ratings are hidden: fewer than ${people} people rated an answer`,
  none: 'No answer was rated in these days',
  share: (share: string, count: number) => `${share} of ${ratings(count)} ${are(count)} up`,
  best: (values: { model: string; share: string; ratings: number }) =>
    `${values.model} is rated best: ${values.share} of ${ratings(values.ratings)} ${are(values.ratings)} up`,
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
