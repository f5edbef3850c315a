import type { Pen } from './pen.ts';
import type { FollowUp } from './script.ts';
import { numbered } from './script.ts';

export type Length = 'short' | 'full' | 'long';

/** Composes the whole text anew. */
export type Compose = (length: Length) => string;

const lead = {
  en: [
    '',
    '',
    '',
    'Sure! Here is a draft:',
    'Here you go:',
    'Here is a version you can use right away:',
    'Of course. A suggestion:',
    'Happy to help. How about this?',
    'Draft below, [with placeholders where I was not sure|ready to send]:',
  ],
  de: [
    '',
    '',
    '',
    'Gerne! Hier ist ein Entwurf:',
    'Hier ein Vorschlag:',
    'Natürlich, zum Beispiel so:',
    'Das könnte so klingen:',
    'Entwurf, [direkt verwendbar|bitte einmal gegenlesen]:',
  ],
};

const tail = {
  en: [
    '',
    '',
    '',
    'Let me know if you would like it [shorter|more formal|warmer|in another language].',
    '[Shall|Should] I also write a [subject line|short version|reminder] for it?',
    'Please check the [date|order number|amount] before you send it.',
    'I kept the tone [friendly but firm|warm and direct|neutral]; tell me if that fits.',
  ],
  de: [
    '',
    '',
    '',
    'Sag Bescheid, wenn es [kürzer|förmlicher|herzlicher] werden soll.',
    'Soll ich noch [einen Betreff|eine Kurzfassung|eine Erinnerung] dazu schreiben?',
    'Bitte prüfe vor dem Absenden noch [das Datum|die Nummer|den Betrag].',
  ],
};

/** What assistants put around a text they wrote: often nothing. */
export function wrapped(pen: Pen, text: string): string {
  return [pen.one(pen.in(lead)), text, pen.one(pen.in(tail))].filter(Boolean).join('\n\n');
}

const asks = {
  shorter: {
    en: [
      'Make it [shorter|a bit shorter|half as long].',
      '[Too long|That is too long], [two short paragraphs please|please cut it down].',
      'shorter please',
      'Can you shorten this to about {60-110} words?',
    ],
    de: [
      'Bitte kürzer.',
      'Kannst du das [kürzen|auf die Hälfte kürzen]?',
      'Zu lang, [maximal {60-110} Wörter|zwei Absätze reichen].',
      'geht das knapper?',
    ],
  },
  tone: {
    en: [
      '[More|A bit more] [formal|friendly|personal] please.',
      'The tone is too [stiff|casual|salesy], can you [soften|change] it?',
      'Rewrite it so that it sounds [less like a template|more human|more confident].',
      'Can you make this sound more like [{person}|our brand|a person], [less corporate|not so pushy]?',
    ],
    de: [
      'Bitte [freundlicher|förmlicher|persönlicher].',
      'Der Ton ist zu [steif|locker|werblich], [kannst du das ändern?|bitte anpassen.]',
      'Klingt noch nach Textbaustein. Bitte [natürlicher|menschlicher].',
    ],
  },
  subject: {
    en: [
      'Give me [three|five|some] subject lines for it.',
      'What would be a good [subject|headline] [for this|here]?',
      'And a subject line?',
    ],
    de: [
      'Hast du [drei|fünf] Betreffzeilen dafür?',
      'Welche Überschrift passt dazu?',
      'Und ein Betreff?',
    ],
  },
  detail: {
    en: [
      'Please add [a sentence|two sentences] about [the {part}|the warranty|delivery times|the price|{season} opening hours].',
      'Mention that {benefit}.',
      'Also say that we [will call on {weekday}|answer until {date}|can offer instalments|will keep them posted].',
      'Work in that {colleague} is the contact from now on.',
    ],
    de: [
      'Bitte noch [einen Satz|zwei Sätze] [zur Garantie|zur Lieferzeit|zum Preis|zu den Öffnungszeiten] ergänzen.',
      'Erwähne auch: {benefit}.',
      'Schreib noch, dass wir uns [am {weekday}|bis {date}] melden.',
      'Bitte {colleague} als Ansprechperson nennen.',
    ],
  },
};

const replies = {
  shorter: {
    en: ['Here is a shorter version:', 'Condensed:', 'Shorter, with the essentials kept:'],
    de: ['Hier die kürzere Fassung:', 'Gekürzt:', 'Auf das Wesentliche reduziert:'],
  },
  tone: {
    en: [
      'Here is a [warmer|revised|reworked] version:',
      'With an adjusted tone:',
      'Reworked so that it sounds less like a template:',
    ],
    de: [
      'Hier die überarbeitete Fassung:',
      'Mit angepasstem Ton:',
      'Etwas natürlicher formuliert:',
    ],
  },
  subject: {
    en: ['Some options:', 'A few ideas, from plain to playful:', 'Suggestions:'],
    de: ['Einige Vorschläge:', 'Von sachlich bis verspielt:', 'Ideen:'],
  },
  detail: {
    en: ['Added. The full text:', 'Here is the text with that included:', 'Done:'],
    de: ['Ergänzt, der ganze Text:', 'So sieht es mit der Ergänzung aus:', 'Erledigt:'],
  },
};

const subjects = {
  en: [
    'Your order {order}: good news',
    'About your {product}',
    'A quick word on {order}',
    '{product}: what happens next',
    'We have found a solution',
    '[Ready|Set] for {season}?',
    'Three things about the {product}',
    'News from {city}',
    'Your question about the {part}',
    'An offer you can [use|plan with] until {date}',
    'From us to you: {product}',
    'Short and sweet: our {season} plan',
  ],
  de: [
    'Ihre Bestellung {order}',
    'Neues zum Produkt {product}',
    '{product}: so geht es weiter',
    'Wir haben eine Lösung',
    'Bereit für {season}?',
    'Drei Dinge über {product}',
    'Grüße aus {city}',
    'Ihre Frage zum Ersatzteil ({part})',
    'Unser Angebot, gültig bis {date}',
    'Kurz und gut: unser Plan',
  ],
};

const extra = {
  en: [
    'One more thing: {benefit}, so [you can count on it|there is nothing else to do].',
    'In case you are wondering about the {part}: it is [included|available separately for {small}|covered by the warranty].',
    'Until {date} your contact is {colleague}, who knows the case.',
    'Delivery takes {2-6} working days, and you will get the tracking number by e-mail.',
  ],
  de: [
    'Noch etwas: {benefit}.',
    'Falls Sie sich nach dem Ersatzteil fragen ({part}): Es ist [im Lieferumfang enthalten|einzeln für {small} erhältlich|von der Garantie gedeckt].',
    'Bis zum {date} ist {colleague} für Sie da und kennt den Vorgang.',
    'Die Lieferung dauert {2-6} Werktage; die Sendungsnummer kommt per E-Mail.',
  ],
};

/** Ways in which people ask for a text to be changed. */
export function draftFollowUps(pen: Pen, compose: Compose): FollowUp[] {
  const { random } = pen;
  const intro = (kind: keyof typeof replies) => pen.one(pen.in(replies[kind]));
  return [
    { ask: pen.in(asks.shorter), answer: () => `${intro('shorter')}\n\n${compose('short')}` },
    { ask: pen.in(asks.tone), answer: () => `${intro('tone')}\n\n${compose('full')}` },
    {
      ask: pen.in(asks.detail),
      answer: () =>
        `${intro('detail')}\n\n${compose(random.chance(0.5) ? 'full' : 'long')}\n\n${pen.one(pen.in(extra))}`,
    },
    {
      ask: pen.in(asks.subject),
      answer: () => `${intro('subject')}\n\n${numbered(pen.some(pen.in(subjects), 3, 6))}`,
    },
  ];
}
