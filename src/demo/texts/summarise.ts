import type { Pen } from './pen.ts';
import { bullets, dialogue, type FollowUp, paragraphs, tabular, type Writer } from './script.ts';
import { type Note, notes } from './summarise-notes.ts';

const asks = {
  en: [
    'Summarise [these notes|this|the minutes below] in {4-7} bullet points.',
    '[tl;dr please|Short summary please|Give me the gist]:',
    'Please summarise the following [minutes|report|mail thread] for [my manager|{team}|somebody who was not there].',
    'What are the [key points|decisions and open questions] in this text?',
    'I have to report on this on {weekday}. Summary with the most important points please.',
  ],
  de: [
    'Fasse [die Notizen|das Protokoll] in {4-7} Stichpunkten zusammen.',
    'Bitte kurz zusammenfassen:',
    'Was sind die [wichtigsten Punkte|Entscheidungen und offenen Fragen]?',
    'Zusammenfassung für [{team}|die Geschäftsleitung] bitte.',
    'Kannst du das für jemanden zusammenfassen, der nicht dabei war?',
  ],
};

const heads = {
  en: [
    'Notes, meeting of {date}',
    'Weekly round {team}, {date}',
    'Minutes ({city}, {date})',
    'From: {person}\nSubject: {project}',
    'Report {quarter}',
  ],
  de: [
    'Notizen vom {date}',
    'Wochenrunde {team}, {date}',
    'Protokoll ({city}, {date})',
    'Von: {person}\nBetreff: Stand der Dinge',
    'Bericht {quarter}',
  ],
};

const lead = {
  en: [
    '**Summary**',
    'Here are the key points:',
    'In short:',
    'The meeting in {4-6} points:',
    'Main points:',
  ],
  de: ['**Zusammenfassung**', 'Die wichtigsten Punkte:', 'Kurz gesagt:', 'Das Wesentliche:'],
};

const overall = {
  en: [
    'Overall: [progress is good|the mood is good], but [several dates depend on other people|responsibilities should be clearer|the budget needs attention].',
    'The thread running through it: [dates, money and who is responsible|too little time before {month}].',
    'Decisions are few; most points are [information|open until {weekday}].',
  ],
  de: [
    'Insgesamt: [guter Fortschritt|gute Stimmung], aber [einige Termine hängen an anderen|die Zuständigkeiten sollten klarer sein].',
    'Roter Faden: [Termine, Geld und Zuständigkeit|zu wenig Zeit vor {month}].',
  ],
};

const further = {
  shorter: {
    en: [
      'Even shorter, one sentence.',
      'in two sentences please',
      'Can you boil it down to one paragraph?',
    ],
    de: ['Noch kürzer, ein Satz.', 'bitte in zwei Sätzen', 'Als ein Absatz?'],
  },
  table: {
    en: [
      'Put it into a table: topic, who, until when.',
      'Who has to do what? As a table.',
      'Action items as a table please',
    ],
    de: ['Als Tabelle: Thema, wer, bis wann.', 'Wer muss was tun? Bitte als Tabelle.'],
  },
  mail: {
    en: ['Turn it into a short mail to {team}.', 'Now as a mail I can send to everybody.'],
    de: ['Mach daraus eine kurze Mail ({team}).', 'Jetzt bitte als Mail an alle.'],
  },
};

function followUps(pen: Pen, chosen: readonly string[]): FollowUp[] {
  const rows = () =>
    chosen.map((line) => [line, pen.say('{person}'), pen.say('[{weekday}|{date}|{month}|open]')]);
  return [
    { ask: pen.in(further.shorter), answer: () => `${pen.random.sample(chosen, 3).join('; ')}.` },
    {
      ask: pen.in(further.table),
      answer: () =>
        paragraphs(
          tabular(pen.in({ en: ['Topic', 'Who', 'Until'], de: ['Thema', 'Wer', 'Bis'] }), rows()),
          pen.one(pen.in(overall)),
        ),
    },
    {
      ask: pen.in(further.mail),
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
          pen.one(pen.in(overall)),
          pen.say(pen.in({ en: 'Best regards\n{colleague}', de: 'Viele Grüße\n{colleague}' })),
        ),
    },
  ];
}

/** Minutes, reports and threads, pasted, and what matters in them. */
export const summarise: Writer = (pen, turns) => {
  const { random } = pen;
  const chosen: readonly Note[] = random.sample(pen.in(notes), random.int(3, 9));
  const told = chosen.map(({ long, short }) => pen.alike([long, short]));
  const shorts = told.map(([, short = '']) => short);
  const pasted = paragraphs(pen.one(pen.in(heads)), ...told.map(([long = '']) => long));
  const first = {
    instruction: pen.one(pen.in(asks)),
    pasted,
    answer: () =>
      paragraphs(
        pen.one(pen.in(lead)),
        bullets(shorts),
        random.chance(0.6) ? pen.one(pen.in(overall)) : null,
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
