import type { Pen } from './pen.ts';
import { dialogue, type FollowUp, type Writer } from './script.ts';

/** Short questions with short answers, in English and German. */
const questions: Record<'en' | 'de', readonly (readonly [ask: string, answer: string])[]> = {
  en: [
    [
      'What does [EAN|GTIN] stand for?',
      'EAN means European Article Number; today it is officially called GTIN, Global Trade Item Number. The 13 digits under the bar code are the same thing.',
    ],
    [
      'Difference between "affect" and "effect"?',
      '"Affect" is usually the verb (it affects the price), "effect" the noun (it has an effect on the price).',
    ],
    [
      'Is it "advise" or "advice"?',
      '"Advice" is the noun, "advise" the verb: I advise you to take my advice.',
    ],
    [
      'Standard VAT rate in Austria?',
      '20 percent. The reduced rates are 10 and 13 percent. Please check the current state before you use it in an invoice.',
    ],
    [
      'What is the VAT rate in Hungary?',
      '27 percent is the standard rate, the highest in the EU; there are reduced rates of 18 and 5 percent.',
    ],
    [
      'Which country code does [+36|+43|+45|+351] belong to? And what is the one for France?',
      '+36 is Hungary, +43 Austria, +45 Denmark, +351 Portugal. France has +33.',
    ],
    [
      'How many [litres|l] are {3-40} gallons (US)?',
      'One US gallon is 3.785 litres; multiply by that and round. For a quick estimate: four litres, minus five percent.',
    ],
    [
      'Keyboard shortcut for a new line in an Excel cell?',
      'Alt + Enter on Windows, Option + Return (or Control + Option + Return) on a Mac.',
    ],
    [
      'how do i freeze the first row in excel',
      'View > Freeze Panes > Freeze Top Row. In Google Sheets: View > Freeze > 1 row.',
    ],
    [
      'What is IP67?',
      'A protection class: 6 means dust-tight, 7 that it survives 30 minutes in one metre of water. IP65, by contrast, means protection against jets of water only.',
    ],
    [
      'Synonyms for "important" in a business mail?',
      'Essential, key, crucial, central, relevant, significant, decisive. In mails "key" and "essential" sound least pompous.',
    ],
    [
      'Does a SEPA transfer to {city} cost anything?',
      'Transfers in euros within the SEPA area may cost no more than the same transfer within your own country. Ask the bank about instant transfers and other currencies.',
    ],
    [
      'What is the English word for "Lieferschein"?',
      '"Delivery note" (British) or "packing slip" (American).',
    ],
    [
      'What does "net 30" mean on an invoice?',
      'The full amount is due 30 days after the date of the invoice, without any discount.',
    ],
    [
      'Which paper size is C5?',
      'C5 is an envelope of 162 x 229 mm; an A4 sheet folded once fits into it.',
    ],
    [
      'In which week of the year is {date}?',
      'That depends on the year. In Europe week 1 is the one with the first Thursday; a calendar or `ISOWEEKNUM` in a spreadsheet tells you exactly.',
    ],
    [
      'Can I take {2-6} lithium batteries with {80-160} Wh on a plane?',
      'Up to 100 Wh is allowed in hand luggage, 100 to 160 Wh only with approval of the airline and two pieces at most, above that not at all. Never in checked luggage.',
    ],
    [
      'Current status of order {order}?',
      'Order {order} was handed to the carrier in {city} on {weekday} and is expected within {2-4} working days.',
    ],
    [
      'How much stock do we have of {product}?',
      '{pieces} pieces of the {product} are on the shelf in {city}, {3-40} of them reserved. The next delivery is booked for {date}.',
    ],
    [
      'Who is the contact for {dealer}?',
      'According to the directory {colleague} looks after {dealer}; the deputy is {person}.',
    ],
    [
      'What is the torque for the {part} of the {product}?',
      '{4-9} Nm according to the data sheet. Use a torque wrench and grease the thread.',
    ],
    ['latin name of the swift bird', 'Apus apus is the common swift.'],
  ],
  de: [
    [
      'Wie hoch ist die Mehrwertsteuer in Österreich?',
      '20 Prozent, ermäßigt 10 und 13 Prozent. Bitte vor der Verwendung auf einer Rechnung den aktuellen Stand prüfen.',
    ],
    [
      'Was heißt "Lieferschein" auf Englisch?',
      '"Delivery note" (britisch) oder "packing slip" (amerikanisch).',
    ],
    ['seit oder seid?', '"Seit" ist die Zeit (seit gestern), "seid" kommt von sein (ihr seid).'],
    ['Schreibt man "im Voraus" groß?', 'Ja: im Voraus, mit großem V und einem r.'],
    [
      'Was bedeutet IP67?',
      'Eine Schutzart: 6 heißt staubdicht, 7 übersteht 30 Minuten in einem Meter Wasser.',
    ],
    [
      'Tastenkürzel für Zeilenumbruch in einer Excel-Zelle?',
      'Alt + Enter unter Windows, auf dem Mac Option + Return.',
    ],
    [
      'Wie ist der Stand der Bestellung {order}?',
      'Die Bestellung {order} wurde am {weekday} in {city} übergeben und kommt voraussichtlich in {2-4} Werktagen an.',
    ],
    [
      'Wie viele {product} haben wir noch?',
      '{pieces} Stück liegen in {city}, davon sind {3-40} reserviert. Die nächste Lieferung ist für den {date} gebucht.',
    ],
    [
      'Wer ist für {dealer} zuständig?',
      'Laut Verzeichnis {colleague}, die Vertretung hat {person}.',
    ],
    ['Welche Vorwahl hat Ungarn?', '+36. Österreich hat +43, Frankreich +33.'],
    [
      'Was heißt "netto 30 Tage"?',
      'Der volle Betrag ist 30 Tage nach dem Rechnungsdatum fällig, ohne Abzug.',
    ],
    [
      'Drehmoment für die Befestigung ({part}) am {product}?',
      '{4-9} Nm laut Datenblatt. Bitte mit Drehmomentschlüssel anziehen.',
    ],
  ],
};

const more = {
  en: ['And in {city}?', 'sure?', 'And for {product}?', 'Where does it say that?'],
  de: ['Und in {city}?', 'sicher?', 'Und wo steht das?'],
};
const moreAnswers = {
  en: [
    'The same applies there as far as I know; please check with [the official source|{team}] before you rely on it.',
    'Yes, fairly sure. [The source is the manual of {month}|You will find it on the official page], but please check if money depends on it.',
    'For that I have no reliable figure. {colleague} or {team} should know.',
  ],
  de: [
    'Soweit ich weiß gilt dort dasselbe; bitte vorher in der offiziellen Quelle prüfen.',
    'Ja, ziemlich sicher. Wenn Geld davon abhängt, bitte trotzdem nachsehen.',
    'Dazu habe ich keine verlässliche Angabe. {colleague} sollte es wissen.',
  ],
};

/** One fact, asked for and given. */
export const lookup: Writer = (pen: Pen, turns) => {
  const asked = pen.random.sample(pen.in(questions), Math.min(3, Math.max(1, turns)));
  const [first, ...rest] = asked as [readonly [string, string], ...(readonly [string, string])[]];
  const followUps: FollowUp[] = [
    { ask: pen.in(more), answer: () => pen.one(pen.in(moreAnswers)) },
    ...rest.map(([ask, answer]) => ({ ask: [ask], answer: () => sayAnswer(pen, answer) })),
  ];
  const instruction = pen.say(first[0]);
  return {
    title: instruction.replace(/[?."]/g, '').split(' ').slice(0, 5).join(' '),
    tags: pen.random.sample(['general', 'reference', 'business', 'language'], 1),
    exchanges: dialogue(
      pen,
      turns,
      { instruction, pasted: null, answer: () => sayAnswer(pen, first[1]) },
      followUps,
    ),
  };
};

/** Figures in an answer must not change when it is asked for again, so only a word around it does. */
function sayAnswer(pen: Pen, template: string): string {
  return (
    pen.say(`[|||${pen.in({ en: 'In short: |Sure. ', de: 'Kurz gesagt: |Gerne. ' })}]`) +
    pen.say(template)
  );
}
