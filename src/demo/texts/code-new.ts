import { jsonOf } from '../../resources/index.ts';
import { otherTasks } from './code-new-tasks.ts';
import { typescriptTasks } from './code-new-typescript.ts';
import { type CodeTask, type Names, namesFor } from './code-parts.ts';
import { codePen } from './code-pen.ts';
import type { Pen } from './pen.ts';
import { bullets, dialogue, type FollowUp, fenced, paragraphs, type Writer } from './script.ts';
import type { Lines } from './words.ts';

const codeTasks = [...otherTasks, ...typescriptTasks];

interface CodeNewTexts {
  readonly lead: Lines;
  readonly how: Lines;
  readonly tail: Lines;
  readonly testLead: Lines;
  readonly further: {
    readonly tests: Lines;
    readonly explain: Lines;
    readonly names: Lines;
    readonly logging: Lines;
  };
  readonly explanations: Lines;
}

const texts = jsonOf<CodeNewTexts>('demo/code-new.json');

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
    code.one(texts().lead),
    fenced(task.language, task.code(names)),
    code.one(texts().how),
    bullets(code.some(task.remarks, 2, 4)),
    pen.random.chance(0.3) ? bullets(pen.some(texts().explanations, 2, 4)) : null,
    code.one(texts().tail),
  );
}

function followUps(pen: Pen, task: CodeTask, names: Names): FollowUp[] {
  const code = codePen(pen, names);
  const other = namesFor(pen.random);
  const test = fenced(task.test ? task.language : 'python', (task.test ?? pytest)(names));
  return [
    {
      ask: texts().further.tests,
      answer: () => paragraphs(code.one(texts().testLead), test, pen.one(texts().explanations)),
    },
    { ask: texts().further.explain, answer: () => bullets(pen.some(texts().explanations, 3, 6)) },
    {
      ask: [codePen(pen, other).one(texts().further.names)],
      answer: () => solution(pen, task, other),
    },
    {
      ask: texts().further.logging,
      answer: () =>
        paragraphs(
          'Add this beside it:',
          fenced('python', logging(names)),
          pen.one(texts().explanations),
        ),
    },
  ];
}
