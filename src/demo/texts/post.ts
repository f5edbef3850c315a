import { type Compose, draftFollowUps, type Length, wrapped } from './drafts.ts';
import type { Pen } from './pen.ts';
import { dialogue, paragraphs, type Writer } from './script.ts';

const text = {
  en: {
    hook: [
      'Rain on the way to work? [Bring it on.|We like it.]',
      'What do {audience} really want? We asked {210-940} of them.',
      'Some things you only notice when they are missing. The {part}, for example.',
      '{^season} is coming, and with it the question: is your bike ready?',
      'Three years, {12-90} prototypes, one {product}.',
      'Last week in {city} somebody told us: "I forgot that it was there." Best compliment ever.',
      'Meet {person}, who has tested more bells than anyone should.',
      'Repair or throw away? [For us that is not a question.|We have an opinion.]',
    ],
    body: [
      'Our {product} is made for {audience}, because {benefit}.',
      'We kept what you liked and changed what you did not: now {benefit}.',
      'And if something does break, [it can be repaired|every spare part is available for ten years|any dealer can mend it]. Promise.',
      'In {city} we put it through {12-90} hours of rain, sand and cobblestones. The result: {benefit}.',
      'No gimmicks. It just does its job, day after day, in {month} as in July.',
      'The idea came from a dealer in {city}, the patience from {person} and the whole workshop.',
      'Small detail, big effect: the {part} can be changed without a tool.',
      'We are proud of it, and a little tired. It was worth it.',
      'Until {date} you get a free {part} with every order.',
    ],
    call: [
      'Which one is yours? Tell us in the comments.',
      'Have a look in the shop, link in the profile.',
      'Come and try it in {city} on {date}.',
      'Tag somebody who still rides without lights.',
      'Subscribe to the newsletter, [the next issue has a voucher in it|it is short, we promise].',
    ],
    tags: [
      '#citybike',
      '#ellerbek',
      '#biketowork',
      '#repairable',
      '#bikelife',
      '#rideallyear',
      '#lightson',
      '#madetolast',
    ],
  },
  de: {
    hook: [
      'Regen auf dem Weg zur Arbeit? [Immer her damit.|Mögen wir.]',
      'Was wollen eigentlich {audience}? Wir haben {210-940} von ihnen gefragt.',
      'Manches bemerkt man erst, wenn es fehlt. Zum Beispiel gutes Licht.',
      'Drei Jahre, {12-90} Prototypen, ein Ergebnis: {product}.',
      'Reparieren oder wegwerfen? Für uns keine Frage.',
      'Das ist {person}. Niemand hat mehr Klingeln getestet.',
    ],
    body: [
      'Für {audience} gemacht, denn {benefit}.',
      'Wir haben behalten, was ihr mochtet, und geändert, was euch gestört hat.',
      'Und wenn doch etwas kaputtgeht: [jedes Ersatzteil gibt es zehn Jahre lang|es lässt sich reparieren]. Versprochen.',
      'In {city} haben wir es {12-90} Stunden lang durch Regen und Sand geschickt. Ergebnis: {benefit}.',
      'Ohne Schnickschnack. Es tut, was es soll, im {month} wie im Juli.',
      'Die Idee kam von einem Händler in {city}, die Geduld von der ganzen Werkstatt.',
      'Bis {date} gibt es zu jeder Bestellung ein Ersatzteil dazu ({part}).',
    ],
    call: [
      'Welches ist eures? Schreibt es in die Kommentare.',
      'Mehr im Shop, Link im Profil.',
      'Probiert es am {date} in {city} aus.',
      'Abonniert den Newsletter, er ist kurz.',
    ],
    tags: ['#ellerbek', '#fahrradliebe', '#radfahren', '#reparierbar', '#stadtrad', '#lichtan'],
  },
};

const asks = {
  en: [
    'Write a [LinkedIn post|social media post|short post] about the {product} for {audience}.',
    'We launch the {product} on {date}. [Draft|Write] a [newsletter|blog] text, tone: [dry humour|warm|down to earth].',
    'Caption for a picture of the {product} in the rain. [With hashtags.|No emojis please.]',
    'I need a [product description|teaser|landing page text] for the {product}, {80-260} words, target group {audience}.',
    'Write three variants of an ad for the {season} sale.',
    'Press release about our new {product}, {220-380} words, quote from {person}.',
  ],
  de: [
    'Schreib einen [LinkedIn-Beitrag|Post] zum Produkt {product} für {audience}.',
    'Am {date} starten wir mit {product}. Entwirf einen Newsletter-Text, Ton: [trocken|herzlich|bodenständig].',
    'Produktbeschreibung für {product}, {80-260} Wörter, Zielgruppe {audience}.',
    'Schreib eine Pressemitteilung zum neuen {product}, mit Zitat von {person}.',
  ],
};

function postText(pen: Pen, length: Length): string {
  const parts = pen.in(text);
  const sentences = { short: [1, 2], full: [3, 5], long: [5, 8] } as const;
  const [from, to] = sentences[length];
  const body = pen.random.sample(pen.some(parts.body, from, to), 8);
  const half = Math.ceil(body.length / 2);
  return paragraphs(
    pen.one(parts.hook),
    body.slice(0, half).join(' '),
    body.slice(half).join(' '),
    length === 'short' ? null : pen.one(parts.call),
    pen.random.chance(0.6) ? pen.some(parts.tags, 2, 4).join(' ') : null,
  );
}

/** A blog article: the same voice, with headings. */
function article(pen: Pen): string {
  const parts = pen.in(text);
  const heads = pen.in({
    en: [
      'Why we built it',
      'What is different',
      'Out in {city}',
      'For whom',
      'What comes next',
      'Questions we hear a lot',
    ],
    de: [
      'Warum es das gibt',
      'Was anders ist',
      'Unterwegs in {city}',
      'Für wen',
      'Wie es weitergeht',
    ],
  });
  const sections = pen
    .some(heads, 3, 5)
    .map((head) => `## ${head}\n\n${pen.some(parts.body, 3, 5).join(' ')}`);
  return paragraphs(`# ${pen.one(parts.hook)}`, ...sections, pen.one(parts.call));
}

/** Posts, newsletters, product texts: one, or several to choose from. */
export const post: Writer = (pen, turns) => {
  const compose: Compose = (length) => postText(pen, length);
  const variants = () =>
    ['A', 'B', 'C'].map((name) => `**${name}**\n\n${compose('short')}`).join('\n\n---\n\n');
  const long = () => (pen.random.chance(0.5) ? article(pen) : compose('long'));
  const first = {
    instruction: pen.one(pen.in(asks)),
    pasted: null,
    answer: () =>
      wrapped(
        pen,
        pen.random.chance(0.25) ? variants() : pen.random.chance(0.45) ? long() : compose('full'),
      ),
  };
  return {
    title: pen.one(
      pen.in({
        en: [
          '{product} post',
          'Newsletter {season}',
          'Launch text {product}',
          'Post for {audience}',
        ],
        de: ['Beitrag {product}', 'Newsletter {season}', 'Text für {audience}'],
      }),
    ),
    tags: pen.random.sample(['marketing', 'social media', 'copywriting', 'creative writing'], 2),
    exchanges: dialogue(pen, turns, first, draftFollowUps(pen, compose)),
  };
};
