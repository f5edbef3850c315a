import { jsonOf } from '../../resources/index.ts';
import { notes } from './notes.ts';
import { bullets, dialogue, type FollowUp, paragraphs, type Writer } from './script.ts';
import type { ByLanguage } from './words.ts';

interface MinutesTexts {
  readonly asks: ByLanguage;
  readonly opening: ByLanguage;
  readonly next: ByLanguage;
  readonly further: { readonly formal: ByLanguage; readonly part: ByLanguage };
}

const texts = jsonOf<MinutesTexts>('demo/minutes.json');

/** Keywords in, a long text out: the other way round than a summary. */
export const minutes: Writer = (pen, turns) => {
  const { random } = pen;
  const told = random
    .sample(pen.in(notes()), random.int(3, 12))
    .map(({ long, short }) => pen.alike([long, short]));
  const longs = told.map(([long = '']) => long);
  const report = () =>
    paragraphs(pen.one(pen.in(texts().opening)), ...longs, pen.one(pen.in(texts().next)));
  const followUps: FollowUp[] = [
    { ask: pen.in(texts().further.formal), answer: report },
    {
      ask: pen.in(texts().further.part),
      answer: () => paragraphs(...random.sample(longs, 1), pen.one(pen.in(texts().next))),
    },
  ];
  const first = {
    instruction: pen.one(pen.in(texts().asks)),
    pasted: bullets(told.map(([, short = '']) => short)),
    answer: report,
  };
  return {
    title: pen.one(
      pen.in({
        en: ['Minutes {date}', 'Report {month}', 'Status {quarter}'],
        de: ['Protokoll {date}', 'Bericht {month}', 'Stand {quarter}'],
      }),
    ),
    tags: random.sample(['writing', 'documentation', 'meetings', 'business'], 2),
    exchanges: dialogue(pen, turns, first, followUps),
  };
};
