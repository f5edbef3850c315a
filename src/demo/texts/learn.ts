import { type Topic, topics } from './learn-topics.ts';
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

const asks = [
  'Explain {topic} [to me|] [simply|like I am new to it|in plain words].',
  'What is {topic}? [With an example please.|I have a meeting about it on {weekday}.|]',
  'How does {topic} work?',
  "I don't understand {topic}. Can you help?",
  'What should I know about {topic} [as somebody in {team}|before {date}|]?',
  'I want to learn the basics of {topic}. [Where do I start?|]',
  'Teach me {topic} in [five|ten] minutes[, beginner level please|, examples from a bicycle shop|].',
  'Can you [give me an introduction to|teach me something about] {topic}? [My background is {team}.|I have {2-6} hours.|It comes up with {dealer} again and again.]',
];

const lead = [
  '',
  'Good question.',
  'In one sentence first, then in detail:',
  'Happy to explain.',
  'The short version:',
];
const exampleHead = ['**Example**', '**An example from your business**', 'Say:', 'For example:'];
const pitfallHead = ['**Where people go wrong**', '**Watch out**', '**Pitfalls**', 'Two warnings:'];
const stepHead = ['How to practise', 'What to do next', 'To get started'];
const steps = [
  'Take one real case from {month}, for example order {order}.',
  'Write down what you expect before you look at the figures.',
  'Work it through on paper first, then in the {system}.',
  'Compare the result with what {colleague} got.',
  'Explain it to somebody in {team}; where you hesitate is where the gap is.',
  'Repeat it after a week with another case.',
  'Note the terms that you had to look up, most people need about {5-11}.',
];
const close = [
  '',
  'Does that help, or shall I go deeper into one part?',
  'Try it with figures of your own; that is when it sticks.',
  'If you tell me what you need it for, I can be more specific.',
  'Ask {colleague} for a real case from {team}, it makes a good exercise.',
];

const further = {
  simpler: [
    'Too complicated, simpler please.',
    'Explain it like I am twelve.',
    'Can you say that in three sentences?',
  ],
  example: [
    'Another example?',
    'Can you give me an example with {pieces} pieces?',
    'How would that look in our shop?',
  ],
  quiz: [
    'Ask me three questions about it.',
    'Can you quiz me?',
    'How do I know that I have understood it?',
  ],
  compare: ['And what is the difference to {other}?', 'How is that related to {other}?'],
};

const quiz = [
  'What is the first thing you look at?',
  'Which figure would change if we sold {pieces} pieces more?',
  'Who in {team} needs to know about it, and why?',
  'What would you do if {risk}?',
  'Name one case in which it does not apply.',
  'How would you explain it to a customer?',
];

/** Explanations; a class of their own, as learning is not work that was saved. */
export const learn: Writer = (pen, turns) => {
  const { random } = pen;
  const [topic, other] = random.sample(topics, 2).map((chosen) => told(pen, chosen)) as [
    Topic,
    Topic,
  ];
  const put = (templates: readonly string[]) =>
    templates.map((line) => line.replace('{topic}', topic.name).replace('{other}', other.name));
  const first = {
    instruction: pen.one(put(asks)),
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
    exchanges: dialogue(pen, turns, first, followUps(pen, topic, other, put(further.compare))),
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
    pen.one(lead),
    what.join(' '),
    `${pen.one(exampleHead)}\n${examples.join(' ')}`,
    `${pen.one(pitfallHead)}\n${bullets(pitfall)}`,
    random.chance(0.45) ? `**${pen.one(stepHead)}**\n${bullets(pen.some(steps, 3, 5))}` : null,
    pen.one(close),
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
    { ask: further.simpler, answer: () => `${topic.what[0] ?? ''} ${random.pick(topic.example)}` },
    {
      ask: further.example,
      answer: () => paragraphs(...random.sample(topic.example, 2), pen.one(close)),
    },
    {
      ask: further.quiz,
      answer: () =>
        paragraphs(pen.say('[Gladly|Sure|Here you go]:'), numbered(pen.some(quiz, 3, 3))),
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
