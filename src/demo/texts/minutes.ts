import { bullets, dialogue, type FollowUp, paragraphs, type Writer } from './script.ts';
import { notes } from './summarise-notes.ts';

const asks = {
  en: [
    'Write up these key points as [full minutes|a report|a text for the intranet]:',
    'Turn my keywords into proper minutes, complete sentences please.',
    'Draft a report for [{team}|management] from these notes:',
    'Please write a [monthly report|status report] from this, {300-800} words.',
  ],
  de: [
    'Formuliere aus diesen Stichworten ein [ausführliches Protokoll|vollständiges Protokoll]:',
    'Schreib daraus einen Bericht, ganze Sätze bitte.',
    'Bitte als Statusbericht ausformulieren, {300-800} Wörter.',
  ],
};

const opening = {
  en: [
    '# Report of {date}\n\nThis report covers {month}. It is based on the notes of {colleague} and was [shortened where points were confidential|arranged by urgency].',
    '# Minutes, {date}\n\nPresent: {person}, {person}, {person} and {colleague} (minutes).',
    '# Status {quarter}\n\nThe most important points of the past weeks, in the order in which they were discussed.',
  ],
  de: [
    '# Bericht vom {date}\n\nDieser Bericht umfasst den {month} und beruht auf den Notizen von {colleague}.',
    '# Protokoll, {date}\n\nAnwesend: {person}, {person}, {person} und {colleague} (Protokoll).',
    '# Stand {quarter}\n\nDie wichtigsten Punkte der letzten Wochen, in der Reihenfolge der Besprechung.',
  ],
};

const next = {
  en: [
    '**Next steps.** {^colleague} [sends the figures around|asks for the missing dates] by {weekday}; the next meeting is on {date}.',
    '**Next meeting:** {weekday}, {8-16}:00, room {city}.',
    'Corrections please to {colleague} by {date}.',
  ],
  de: [
    '**Nächste Schritte.** {colleague} verschickt die Zahlen bis {weekday}; nächster Termin ist der {date}.',
    'Korrekturen bitte bis {date} an {colleague}.',
  ],
};

const further = {
  formal: {
    en: [
      'More formal, it goes to the board.',
      'Passive voice where possible, it is for the files.',
    ],
    de: ['Bitte förmlicher, es geht an den Vorstand.'],
  },
  part: {
    en: [
      'Only the [first|last] part again, in more detail.',
      'The paragraph in the middle is too long. Shorter please.',
    ],
    de: ['Den [ersten|letzten] Teil bitte noch einmal.', 'Der mittlere Absatz ist zu lang.'],
  },
};

/** Keywords in, a long text out: the other way round than a summary. */
export const minutes: Writer = (pen, turns) => {
  const { random } = pen;
  const told = random
    .sample(pen.in(notes), random.int(3, 12))
    .map(({ long, short }) => pen.alike([long, short]));
  const longs = told.map(([long = '']) => long);
  const report = () => paragraphs(pen.one(pen.in(opening)), ...longs, pen.one(pen.in(next)));
  const followUps: FollowUp[] = [
    { ask: pen.in(further.formal), answer: report },
    {
      ask: pen.in(further.part),
      answer: () => paragraphs(...random.sample(longs, 1), pen.one(pen.in(next))),
    },
  ];
  const first = {
    instruction: pen.one(pen.in(asks)),
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
