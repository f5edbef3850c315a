import { type Compose, draftFollowUps, type Length, wrapped } from './drafts.ts';
import type { Pen } from './pen.ts';
import { bullets, dialogue, paragraphs, tabular, type Writer } from './script.ts';

const text = {
  en: {
    greeting: [
      'Dear Ms {customer},',
      'Dear Mr {customer},',
      'Dear team at {dealer},',
      'Hello {first},',
    ],
    opening: [
      'Thank you for the [good conversation|interesting call|visit to our stand] on {weekday}. As promised, here is our offer for {pieces} pieces of the {product}.',
      'It was a pleasure to talk about your plans for {season}. Based on them we would like to offer you the {product}.',
      'You asked for a price for {pieces} units of the {product}, delivered to {city} in {month}. We are glad to make you the following offer.',
      'Following your enquiry of {date}, please find our proposal below.',
    ],
    value: [
      'Your {audience} will notice the difference on the first day: {benefit}.',
      'What sets it apart from cheaper products is simple: {benefit}. That [saves complaints|pays off within a season|keeps people coming back].',
      'Dealers in {city} report that the {product} has brought the return rate down to {1-4} percent.',
      'In a test with {210-940} {audience}, {71-94} percent said that they would buy it again. One reason given most often: {benefit}.',
      'We know that price is not everything: {benefit}, and {benefit}.',
    ],
    terms: [
      'The offer is valid until {date}.',
      'Delivery within {5-15} working days, carriage paid from {large}.',
      'Payment within {14-30} days net, or {2-3} percent discount within 7 days.',
      'Returns of unsold goods are possible until the end of the season.',
      'Display material and training for your staff are included.',
      'Spare parts are kept for ten years.',
    ],
    next: [
      'May I call you on {weekday} to [answer open questions|agree on the next step]?',
      'If you agree, a short reply with "yes" is enough, and {colleague} will do the rest.',
      'Shall we talk about it in {city}? I will be there on {date}.',
      'I look forward to hearing from you.',
    ],
    sign: ['Kind regards\n{colleague}, Ellerbek sales', 'Best regards\n{colleague}'],
    columns: ['Item', 'Pieces', 'Unit price', 'Total'],
  },
  de: {
    greeting: [
      'Sehr geehrte Frau {customer},',
      'Sehr geehrter Herr {customer},',
      'Liebes Team von {dealer},',
      'Hallo {first},',
    ],
    opening: [
      'vielen Dank für das [gute Gespräch|Telefonat|Interesse] am {weekday}. Wie besprochen erhalten Sie unser Angebot über {pieces} Stück ({product}).',
      'gerne unterbreiten wir Ihnen für {season} das folgende Angebot.',
      'Sie haben nach einem Preis für {pieces} Stück gefragt ({product}), Lieferung nach {city} im {month}. Hier ist unser Angebot.',
      'auf Ihre Anfrage vom {date} schlagen wir Folgendes vor.',
    ],
    value: [
      'Was den Unterschied macht: {benefit}.',
      'Der Mehrwert gegenüber günstigeren Produkten ist einfach: {benefit}. Das [spart Reklamationen|rechnet sich in einer Saison].',
      'Händler in {city} berichten von einer Retourenquote von nur {1-4} Prozent.',
      'In einem Test mit {210-940} Personen ({audience}) würden {71-94} Prozent wieder kaufen. Häufigster Grund: {benefit}.',
    ],
    terms: [
      'Das Angebot gilt bis zum {date}.',
      'Lieferung innerhalb von {5-15} Werktagen, frei Haus ab {large}.',
      'Zahlung innerhalb von {14-30} Tagen netto.',
      'Unverkaufte Ware nehmen wir bis zum Saisonende zurück.',
      'Verkaufsmaterial und Schulung sind enthalten.',
      'Ersatzteile halten wir zehn Jahre vor.',
    ],
    next: [
      'Darf ich Sie am {weekday} anrufen, um offene Fragen zu klären?',
      'Eine kurze Antwort mit "ja" genügt, um alles Weitere kümmert sich {colleague}.',
      'Ich freue mich auf Ihre Antwort.',
    ],
    sign: ['Freundliche Grüße\n{colleague}, Vertrieb Ellerbek', 'Beste Grüße\n{colleague}'],
    columns: ['Artikel', 'Stück', 'Einzelpreis', 'Summe'],
  },
};

const asks = {
  en: [
    'Write an offer to {dealer}: {pieces} pieces {product}, delivery in {month}, valid until {date}.',
    'Draft a [follow-up mail|proposal] after my call with {customer} from {dealer}. They want {pieces} {product}, price is the sticking point.',
    'I need a [sales mail|quote] for {audience}. Product: {product}. Main argument: {benefit}.',
    'Write a reminder to {dealer}, our offer over {large} runs out on {date}. [Not pushy.|Friendly but clear.]',
    'Help me write a cold mail to a bicycle shop in {city}. [Max {90-160} words.|We want a first call.]',
  ],
  de: [
    'Schreib ein Angebot an {dealer}: {pieces} Stück {product}, Lieferung im {month}, gültig bis {date}.',
    'Entwirf eine [Nachfassmail|Angebotsmail] nach meinem Gespräch mit {customer} ({dealer}). Es geht um {pieces} Stück, der Preis ist der Knackpunkt.',
    'Formuliere eine Erinnerung an {dealer}, unser Angebot über {large} läuft am {date} ab. Bitte nicht aufdringlich.',
  ],
};

function priceTable(pen: Pen): string {
  const { random } = pen;
  const euro = (cents: number) => `${(cents / 100).toFixed(2)} EUR`;
  const rows = Array.from({ length: random.int(1, 3) }, (_, index) => {
    const pieces = random.int(4, 60) * 5;
    const unit = random.int(1_490, 18_990);
    return [
      pen.say(index === 0 ? '{product}' : '{^part}'),
      pieces,
      euro(unit),
      euro(unit * pieces),
    ];
  });
  return tabular(pen.in(text).columns, rows);
}

function offerMail(pen: Pen, length: Length): string {
  const parts = pen.in(text);
  const { random } = pen;
  return paragraphs(
    pen.one(parts.greeting),
    pen.one(parts.opening),
    length === 'short' ? null : pen.some(parts.value, 1, length === 'long' ? 5 : 3).join(' '),
    random.chance(0.55) ? priceTable(pen) : null,
    bullets(pen.some(parts.terms, 2, length === 'short' ? 2 : 4)),
    pen.one(parts.next),
    pen.one(parts.sign),
  );
}

/** Offers, reminders and first mails to dealers. */
export const offer: Writer = (pen, turns) => {
  const compose: Compose = (length) => offerMail(pen, length);
  const first = {
    instruction: pen.one(pen.in(asks)),
    pasted: null,
    answer: () => wrapped(pen, compose(pen.random.chance(0.3) ? 'long' : 'full')),
  };
  return {
    title: pen.one(
      pen.in({
        en: [
          'Offer {dealer}',
          'Proposal {product}',
          'Follow-up {customer}',
          'Quote {pieces} pieces',
        ],
        de: ['Angebot {dealer}', 'Nachfassen {customer}', 'Angebot {product}'],
      }),
    ),
    tags: pen.random.sample(['sales', 'email', 'negotiation', 'business'], 2),
    exchanges: dialogue(pen, turns, first, draftFollowUps(pen, compose)),
  };
};
