import { jsonOf } from '../../resources/index.ts';
import { type Compose, draftFollowUps, type Length, wrapped } from './drafts.ts';
import type { Pen } from './pen.ts';
import { dialogue, paragraphs, type Writer } from './script.ts';
import type { ByLanguage, Lines } from './words.ts';

interface SupportTexts {
  readonly asks: ByLanguage;
  readonly letter: ByLanguage<{
    readonly opening: Lines;
    readonly story: Lines;
    readonly details: Lines;
    readonly demand: Lines;
    readonly closing: Lines;
  }>;
  readonly reply: ByLanguage<{
    readonly greeting: Lines;
    readonly thanks: Lines;
    readonly sorry: Lines;
    readonly cause: Lines;
    readonly action: Lines;
    readonly steps: Lines;
    readonly extra: Lines;
    readonly close: Lines;
    readonly sign: Lines;
  }>;
}

const texts = jsonOf<SupportTexts>('demo/support.json');

function customerMail(pen: Pen): string {
  const parts = pen.in(texts().letter);
  const body = [pen.one(parts.story), ...pen.some(parts.details, 1, 4), pen.one(parts.demand)];
  return paragraphs(pen.one(parts.opening), body.join(' '), pen.one(parts.closing));
}

/** Greeting, apology, cause, remedy and close; the longer, the more of what is nice to have. */
export function replyMail(pen: Pen, length: Length): string {
  const parts = pen.in(texts().reply);
  const rich = length !== 'short';
  return paragraphs(
    pen.one(parts.greeting),
    `${pen.one(parts.thanks)} ${pen.one(parts.sorry)}`,
    rich ? `${pen.one(parts.cause)} ${pen.one(parts.action)}` : pen.one(parts.action),
    rich ? pen.some(parts.steps, 1, length === 'long' ? 5 : 2).join(' ') : null,
    length === 'long' || (rich && pen.random.chance(0.35)) ? pen.one(parts.extra) : null,
    pen.one(parts.close),
    pen.one(parts.sign),
  );
}

/** A customer's mail, pasted, and the answer to it. */
export const supportReply: Writer = (pen, turns) => {
  const compose: Compose = (length) => replyMail(pen, length);
  const first = {
    instruction: pen.one(pen.in(texts().asks)),
    pasted: customerMail(pen),
    answer: () => wrapped(pen, compose(pen.random.chance(0.4) ? 'long' : 'full')),
  };
  return {
    title: pen.one(
      pen.in({
        en: [
          'Reply to {customer}',
          '{product} complaint',
          'Order {order} reply',
          'Customer reply: {part}',
          'Complaint from {city}',
        ],
        de: [
          'Antwort an {customer}',
          'Reklamation {product}',
          'Kundenmail {order}',
          'Beschwerde aus {city}',
        ],
      }),
    ),
    tags: pen.random.sample(
      ['customer support', 'email', 'complaints', 'communication', 'business'],
      2,
    ),
    exchanges: dialogue(pen, turns, first, draftFollowUps(pen, compose)),
  };
};
