import { otherTasks } from './code-new-tasks.ts';
import { typescriptTasks } from './code-new-typescript.ts';
import { type CodeTask, type Names, namesFor } from './code-parts.ts';
import { codePen } from './code-pen.ts';
import type { Pen } from './pen.ts';
import { bullets, dialogue, type FollowUp, fenced, paragraphs, type Writer } from './script.ts';

const codeTasks = [...otherTasks, ...typescriptTasks];

const lead = [
  '',
  'Here is one way to do it:',
  'Sure:',
  'This does what you describe:',
  'A [small|self-contained] version [without dependencies|]:',
  'I would do it like this:',
];
const how = [
  '**How it works**',
  '**Notes**',
  'A few remarks:',
  '**Why like this**',
  'What to know:',
];
const tail = [
  '',
  '',
  'Shall I add tests?',
  'Tell me if the format of your {system} is different.',
  'If you need it faster, measure first; I doubt that this is the slow part.',
  'Run it on a copy of the data first.',
];

const testLead = ['Sure:', 'For example:', ''];

const further = {
  tests: ['Add a test [for it|please].', 'And a unit test?', 'How do I test this?'],
  explain: [
    'Can you explain [the loop|it line by line|what happens on errors]?',
    'why like this?',
    'What happens if the input is empty?',
  ],
  names: [
    'We call it {one}, not {many}. Can you adapt it?',
    'Same thing for {one} please.',
    'now for {many}',
  ],
  logging: ['Add logging.', 'Can it log what was skipped?', 'With proper error messages please.'],
};

const explanations = [
  'First the input is checked, so that everything below can rely on it.',
  'An empty input gives an empty result; nothing is thrown.',
  'The loop runs once over the data and keeps only what is needed.',
  'Errors are not swallowed: they either carry the place where they happened, or stop the run.',
  'Nothing global is changed, so it can be called from several places at once.',
  'The limits are constants at the top; change them there.',
  'If a value is missing, it is skipped rather than guessed.',
  'Memory use does not grow with the size of the input, apart from the result itself.',
];

const pytest = (n: Names) =>
  `def test_empty_input_gives_empty_result():\n    assert list(process_${n.many}([])) == []\n\n\ndef test_keeps_order():\n    ${n.many} = [make_${n.one}("b"), make_${n.one}("a")]\n    assert [x.${n.key} for x in process_${n.many}(${n.many})] == ["b", "a"]`;
const logging = (n: Names) =>
  `import logging\n\nlog = logging.getLogger("${n.many}")\n\n\ndef report(done: int, skipped: list[str]) -> None:\n    log.info("${n.many}: %d done, %d skipped", done, len(skipped))\n    for reason in skipped[:${Math.min(n.limit, 20)}]:\n        log.warning("skipped: %s", reason)`;

/** New code by task, with remarks and, where asked for, tests. */
export const codeNew: Writer = (pen, turns) => {
  const { random } = pen;
  const task = random.pick(codeTasks);
  const names = namesFor(random);
  const code = codePen(pen, names);
  const topic = task.language === 'yaml' ? 'devops' : task.language;
  const first = {
    instruction: code.one(task.asks),
    pasted: null,
    answer: () => solution(pen, task, names),
  };
  return {
    title: code.one([task.title, `${task.title} for {many}`, `${task.title} ({one})`]),
    tags: random.sample(['programming', topic, 'software development', 'automation'], 2),
    exchanges: dialogue(pen, turns, first, followUps(pen, task, names)),
  };
};

function solution(pen: Pen, task: CodeTask, names: Names): string {
  const code = codePen(pen, names);
  return paragraphs(
    code.one(lead),
    fenced(task.language, task.code(names)),
    code.one(how),
    bullets(code.some(task.remarks, 2, 4)),
    pen.random.chance(0.3) ? bullets(pen.some(explanations, 2, 4)) : null,
    code.one(tail),
  );
}

function followUps(pen: Pen, task: CodeTask, names: Names): FollowUp[] {
  const code = codePen(pen, names);
  const other = namesFor(pen.random);
  const test = fenced(task.test ? task.language : 'python', (task.test ?? pytest)(names));
  return [
    {
      ask: further.tests,
      answer: () => paragraphs(code.one(testLead), test, pen.one(explanations)),
    },
    { ask: further.explain, answer: () => bullets(pen.some(explanations, 3, 6)) },
    { ask: [codePen(pen, other).one(further.names)], answer: () => solution(pen, task, other) },
    {
      ask: further.logging,
      answer: () =>
        paragraphs('Add this beside it:', fenced('python', logging(names)), pen.one(explanations)),
    },
  ];
}
