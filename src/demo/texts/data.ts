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

const lead = ['', '', 'This should do it:', 'Here you are:', 'Try this:', 'Like this:'];
const exampleLead = ['For example:', 'With made-up figures:', 'It looks like this:'];

const further = {
  wrong: [
    'I get [#VALUE!|#NAME?|an empty result|{3-9} rows too many|a syntax error].',
    'The figures do not match [the report|what finance has]. [Off by {3-14} percent.|]',
  ],
  example: ['Can you show it with an example?', 'What would the result look like?'],
  explain: ['Explain the [second|last] line please.', 'How does it work?'],
};
const causes = [
  'Check the language of your program first: in a German one, functions have other names and arguments are separated by semicolons.',
  'One of the columns is text, although it looks like a number. Look at the alignment: text is on the left.',
  'Cancelled {many} are in one figure and not in the other; filter by {state}.',
  'The two reports cut the month differently: one by {date}, the other by the day of the invoice.',
  'There may be a join that multiplies rows. Count before and after it.',
  'Hidden rows are part of a sum; `SUBTOTAL(109, ...)` leaves them out.',
  'Time zones: rows shortly before midnight land on the next day.',
];

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
        ask: further.wrong,
        answer: () =>
          paragraphs('Then I would look at this:', bullets(code.some(causes, 2, 4)), block),
      },
      { ask: further.example, answer: () => paragraphs(code.one(exampleLead), example(1)) },
      { ask: further.explain, answer: () => paragraphs(block, remarks(2)) },
    ];
    const answer = () => paragraphs(code.one(lead), block, remarks(1), example(0.2));
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
