import { named } from './code-new.ts';
import { namesFor } from './code-parts.ts';
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
    const told = (templates: readonly string[]) =>
      pen.one(templates.map((line) => named(line, names)));
    const remarks = (from: number, to: number) =>
      bullets(
        pen.some(
          task.remarks.map((line) => named(line, names)),
          from,
          to,
        ),
      );
    const code = fenced(task.language, task.code(names));
    const followUps: FollowUp[] = [
      {
        ask: further.wrong,
        answer: () =>
          paragraphs(
            'Then I would look at this:',
            bullets(
              pen.some(
                causes.map((line) => named(line, names)),
                2,
                4,
              ),
            ),
            code,
          ),
      },
      {
        ask: further.example,
        answer: () =>
          paragraphs(
            told(['For example:', 'With made-up figures:', 'It looks like this:']),
            exampleTable(pen, names.many),
          ),
      },
      { ask: further.explain, answer: () => paragraphs(code, remarks(2, 3)) },
    ];
    const first = {
      instruction: told(task.asks),
      pasted: random.chance(0.3) ? exampleTable(pen, names.many) : null,
      answer: () =>
        paragraphs(
          told(lead),
          code,
          remarks(1, 3),
          random.chance(0.2) ? exampleTable(pen, names.many) : null,
        ),
    };
    return {
      title: told([task.title, `${task.title} ({many})`, `${task.title} {month}`]),
      tags: random.sample(tags, 2),
      exchanges: dialogue(pen, turns, first, followUps),
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
