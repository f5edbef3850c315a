import { jsonOf } from '../../resources/index.ts';
import { namesFor } from './code-parts.ts';
import { codePen } from './code-pen.ts';
import { type DataTask, sheetTasks, sqlTasks } from './data-tasks.ts';
import type { Pen } from './pen.ts';
import {
  bullets,
  dialogue,
  type FollowUp,
  fenced,
  paragraphs,
  tabular,
  type Writer,
} from './script.ts';
import type { Lines } from './words.ts';

interface DataTexts {
  readonly lead: Lines;
  readonly exampleLead: Lines;
  readonly further: { readonly wrong: Lines; readonly example: Lines; readonly explain: Lines };
  readonly causes: Lines;
}

const texts = jsonOf<DataTexts>('demo/data.json');

/** A writer for one list of questions to data. */
function dataWriter(tasks: readonly DataTask[], tags: readonly string[]): Writer {
  return (pen, turns) => {
    const { random } = pen;
    const task = random.pick(tasks);
    const names = namesFor(random);
    const code = codePen(pen, names);
    const example = (share: number) =>
      random.chance(share) ? exampleTable(pen, names.many) : null;
    const block = fenced(task.language, task.code(names));
    const remarks = (from: number) => bullets(code.some(task.remarks, from, 3));
    const followUps: FollowUp[] = [
      {
        ask: texts().further.wrong,
        answer: () =>
          paragraphs('Then I would look at this:', bullets(code.some(texts().causes, 2, 4)), block),
      },
      {
        ask: texts().further.example,
        answer: () => paragraphs(code.one(texts().exampleLead), example(1)),
      },
      { ask: texts().further.explain, answer: () => paragraphs(block, remarks(2)) },
    ];
    const answer = () => paragraphs(code.one(texts().lead), block, remarks(1), example(0.2));
    return {
      title: code.one([task.title, `${task.title} ({many})`, `${task.title} {month}`]),
      tags: random.sample(tags, 2),
      exchanges: dialogue(
        pen,
        turns,
        { instruction: code.one(task.asks), pasted: example(0.3), answer },
        followUps,
      ),
    };
  };
}

/** Some rows of made-up figures. */
function exampleTable(pen: Pen, many: string): string {
  const { random } = pen;
  const rows = Array.from({ length: random.int(3, 8) }, () => [
    pen.say('{dealer}'),
    pen.say('{^month}'),
    random.int(3, 480),
    (random.int(12_000, 4_800_000) / 100).toFixed(2),
    `${(random.int(-240, 310) / 10).toFixed(1)} %`,
  ]);
  return tabular(['dealer', 'month', many, 'EUR', 'change'], rows);
}

export const sql = dataWriter(sqlTasks, ['sql', 'databases', 'data analysis', 'reporting']);
export const spreadsheet = dataWriter(sheetTasks, [
  'excel',
  'spreadsheets',
  'data analysis',
  'finance',
]);
