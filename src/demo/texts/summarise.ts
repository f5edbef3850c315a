import { jsonOf } from '../../resources/index.ts';
import { type Note, notes } from './notes.ts';
import type { Pen } from './pen.ts';
import { bullets, dialogue, type FollowUp, paragraphs, tabular, type Writer } from './script.ts';
import type { ByLanguage } from './words.ts';

interface SummariseTexts {
  readonly asks: ByLanguage;
  readonly heads: ByLanguage;
  readonly lead: ByLanguage;
  readonly overall: ByLanguage;
  readonly further: {
    readonly shorter: ByLanguage;
    readonly table: ByLanguage;
    readonly mail: ByLanguage;
  };
}

const texts = jsonOf<SummariseTexts>('demo/summarise.json');

function followUps(pen: Pen, chosen: readonly string[]): FollowUp[] {
  const rows = () =>
    chosen.map((line) => [line, pen.say('{person}'), pen.say('[{weekday}|{date}|{month}|open]')]);
  return [
    {
      ask: pen.in(texts().further.shorter),
      answer: () => `${pen.random.sample(chosen, 3).join('; ')}.`,
    },
    {
      ask: pen.in(texts().further.table),
      answer: () =>
        paragraphs(
          tabular(pen.in({ en: ['Topic', 'Who', 'Until'], de: ['Thema', 'Wer', 'Bis'] }), rows()),
          pen.one(pen.in(texts().overall)),
        ),
    },
    {
      ask: pen.in(texts().further.mail),
      answer: () =>
        paragraphs(
          pen.say(pen.in({ en: 'Hello everybody,', de: 'Hallo zusammen,' })),
          pen.say(
            pen.in({
              en: 'here is what we talked about on {date}:',
              de: 'hier das Wichtigste vom {date}:',
            }),
          ),
          bullets(chosen),
          pen.one(pen.in(texts().overall)),
          pen.say(pen.in({ en: 'Best regards\n{colleague}', de: 'Viele Grüße\n{colleague}' })),
        ),
    },
  ];
}

/** Minutes, reports and threads, pasted, and what matters in them. */
export const summarise: Writer = (pen, turns) => {
  const { random } = pen;
  const chosen: readonly Note[] = random.sample(pen.in(notes()), random.int(3, 9));
  const told = chosen.map(({ long, short }) => pen.alike([long, short]));
  const shorts = told.map(([, short = '']) => short);
  const pasted = paragraphs(pen.one(pen.in(texts().heads)), ...told.map(([long = '']) => long));
  const first = {
    instruction: pen.one(pen.in(texts().asks)),
    pasted,
    answer: () =>
      paragraphs(
        pen.one(pen.in(texts().lead)),
        bullets(shorts),
        random.chance(0.6) ? pen.one(pen.in(texts().overall)) : null,
      ),
  };
  return {
    title: pen.one(
      pen.in({
        en: [
          'Meeting notes {date}',
          'Summary {team}',
          'Minutes of {weekday}',
          'Report {quarter} summary',
        ],
        de: ['Protokoll {date}', 'Zusammenfassung {team}', 'Bericht {quarter}'],
      }),
    ),
    tags: random.sample(['summary', 'meetings', 'business', 'productivity'], 2),
    exchanges: dialogue(pen, turns, first, followUps(pen, shorts)),
  };
};
