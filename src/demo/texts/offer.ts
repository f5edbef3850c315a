import { jsonOf } from '../../resources/index.ts';
import { type Compose, draftFollowUps, type Length, wrapped } from './drafts.ts';
import type { Pen } from './pen.ts';
import { bullets, dialogue, paragraphs, tabular, type Writer } from './script.ts';
import type { ByLanguage, Lines } from './words.ts';

interface OfferTexts {
  readonly parts: ByLanguage<{
    readonly greeting: Lines;
    readonly opening: Lines;
    readonly value: Lines;
    readonly terms: Lines;
    readonly next: Lines;
    readonly sign: Lines;
    readonly columns: Lines;
  }>;
  readonly asks: ByLanguage;
}

const texts = jsonOf<OfferTexts>('demo/offer.json');

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
  return tabular(pen.in(texts().parts).columns, rows);
}

function offerMail(pen: Pen, length: Length): string {
  const parts = pen.in(texts().parts);
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
    instruction: pen.one(pen.in(texts().asks)),
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
