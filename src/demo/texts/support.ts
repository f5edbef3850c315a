import { type Compose, draftFollowUps, type Length, wrapped } from './drafts.ts';
import type { Pen } from './pen.ts';
import { dialogue, paragraphs, type Writer } from './script.ts';
import { letter, reply } from './support-letters.ts';

const asks = {
  en: [
    '[Write|Please write|Draft] a [friendly|polite|short|calm] reply to this customer:',
    'Customer complains about the {product}. [Draft|Write] an answer, we will {remedy}.',
    '[How would you|Can you] answer this mail? [Tone: friendly but clear.|Keep it under {120-220} words.|]',
    'Please draft a response. We cannot refund, but we can {remedy}.',
    'answer this please, [apologise|be kind], the cause was {cause}',
    'I need a reply to the message below. Order {order}, replacement is already on its way.',
  ],
  de: [
    '[Schreib|Bitte schreibe|Formuliere] eine [freundliche|höfliche|kurze] Antwort auf diese Kundenmail:',
    'Kunde beschwert sich ({product}). [Entwirf|Schreib] eine Antwort, wir werden {remedy}.',
    'Wie würdest du darauf antworten? [Bitte freundlich, aber klar.|Maximal {120-220} Wörter.]',
    'Bitte Antwort entwerfen. Ursache war {cause}.',
    'Antwort auf die Mail unten bitte, Ersatz ist schon unterwegs ({order}).',
  ],
};

function customerMail(pen: Pen): string {
  const parts = pen.in(letter);
  const body = [pen.one(parts.story), ...pen.some(parts.details, 1, 4), pen.one(parts.demand)];
  return paragraphs(pen.one(parts.opening), body.join(' '), pen.one(parts.closing));
}

/** Greeting, apology, cause, remedy and close; the longer, the more of what is nice to have. */
export function replyMail(pen: Pen, length: Length): string {
  const parts = pen.in(reply);
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
    instruction: pen.one(pen.in(asks)),
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
