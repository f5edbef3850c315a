import { jsonOf } from '../../resources/index.ts';
import type { Pen } from './pen.ts';
import {
  bullets,
  dialogue,
  type FollowUp,
  numbered,
  paragraphs,
  tabular,
  type Writer,
} from './script.ts';
import type { Lines } from './words.ts';

/** Something that people want to understand. */
interface Topic {
  readonly name: string;
  readonly what: Lines;
  readonly example: Lines;
  readonly pitfall: Lines;
}

interface LearnTexts {
  readonly asks: Lines;
  readonly lead: Lines;
  readonly exampleHead: Lines;
  readonly pitfallHead: Lines;
  readonly stepHead: Lines;
  readonly steps: Lines;
  readonly close: Lines;
  readonly further: {
    readonly simpler: Lines;
    readonly example: Lines;
    readonly quiz: Lines;
    readonly compare: Lines;
  };
  readonly quiz: Lines;
  readonly topics: readonly Topic[];
}

const texts = jsonOf<LearnTexts>('demo/learn.json');

/** Explanations; a class of their own, as learning is not work that was saved. */
export const learn: Writer = (pen, turns) => {
  const { random } = pen;
  const [topic, other] = random.sample(texts().topics, 2).map((chosen) => told(pen, chosen)) as [
    Topic,
    Topic,
  ];
  const put = (templates: readonly string[]) =>
    templates.map((line) => line.replace('{topic}', topic.name).replace('{other}', other.name));
  const first = {
    instruction: pen.one(put(texts().asks)),
    pasted: null,
    answer: () => explanation(pen, topic),
  };
  const capital = topic.name.charAt(0).toUpperCase() + topic.name.slice(1);
  return {
    title: random.pick([
      capital,
      ...put(['Understanding {topic}', '{topic} explained', 'Basics: {topic}']),
    ]),
    tags: random.sample(['education', 'learning', 'explanation', 'finance', 'technology'], 2),
    exchanges: dialogue(
      pen,
      turns,
      first,
      followUps(pen, topic, other, put(texts().further.compare)),
    ),
  };
};

/** The topic with its slots filled; code in it has braces of its own. */
function told(pen: Pen, { name, what, example, pitfall }: Topic): Topic {
  const say = (lines: readonly string[]) =>
    lines.map((line) => (line.includes('`') ? line : pen.say(line)));
  return { name, what: say(what), example: say(example), pitfall: say(pitfall) };
}

function explanation(pen: Pen, { what, example, pitfall }: Topic): string {
  const { random } = pen;
  const examples = random.chance(0.6) ? example : [random.pick(example)];
  return paragraphs(
    pen.one(texts().lead),
    what.join(' '),
    `${pen.one(texts().exampleHead)}\n${examples.join(' ')}`,
    `${pen.one(texts().pitfallHead)}\n${bullets(pitfall)}`,
    random.chance(0.45)
      ? `**${pen.one(texts().stepHead)}**\n${bullets(pen.some(texts().steps, 3, 5))}`
      : null,
    pen.one(texts().close),
  );
}

function followUps(pen: Pen, topic: Topic, other: Topic, compare: readonly string[]): FollowUp[] {
  const { random } = pen;
  const row = (head: string, part: 'what' | 'pitfall') => [
    head,
    topic[part][0] ?? '',
    other[part][0] ?? '',
  ];
  return [
    {
      ask: texts().further.simpler,
      answer: () => `${topic.what[0] ?? ''} ${random.pick(topic.example)}`,
    },
    {
      ask: texts().further.example,
      answer: () => paragraphs(...random.sample(topic.example, 2), pen.one(texts().close)),
    },
    {
      ask: texts().further.quiz,
      answer: () =>
        paragraphs(pen.say('[Gladly|Sure|Here you go]:'), numbered(pen.some(texts().quiz, 3, 3))),
    },
    {
      ask: compare,
      answer: () =>
        tabular(
          ['', topic.name, other.name],
          [row('In short', 'what'), row('Watch out', 'pitfall')],
        ),
    },
  ];
}
