import { jsonOf } from '../../resources/index.ts';
import { type Compose, draftFollowUps, type Length, wrapped } from './drafts.ts';
import type { Pen } from './pen.ts';
import { dialogue, paragraphs, type Writer } from './script.ts';
import type { ByLanguage, Lines } from './words.ts';

interface PostTexts {
  readonly parts: ByLanguage<{
    readonly hook: Lines;
    readonly body: Lines;
    readonly call: Lines;
    readonly tags: Lines;
  }>;
  readonly asks: ByLanguage;
}

const texts = jsonOf<PostTexts>('demo/post.json');

function postText(pen: Pen, length: Length): string {
  const parts = pen.in(texts().parts);
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
  const parts = pen.in(texts().parts);
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
    instruction: pen.one(pen.in(texts().asks)),
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
