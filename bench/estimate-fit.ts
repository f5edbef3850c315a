import { writeFileSync } from 'node:fs';
import { firstAsksOfCoding, firstAsksOfDemonstration } from './estimate-asks.ts';
import { timedTasks } from './estimate-data.ts';
import { chatCentreOf, fitTextModel, type TextModel } from './estimate-model.ts';

/**
 * Fits the text weights anew and writes them to src/analysis/keyword-weights.ts: node bench/estimate-fit.ts
 *
 * Needs the SiP rows of data/task-times.jsonl and the conversations beside the project; the same rows give the same file.
 */
const target = new URL('../src/analysis/keyword-weights.ts', import.meta.url);
const tasks = timedTasks()?.filter(({ source }) => source === 'sip') ?? [];
const coding = firstAsksOfCoding();
if (tasks.length === 0 || coding === null) {
  console.error(
    'The SiP rows or the conversations are not on this machine: set COGNIFORCE_SHARED to the folder that holds data/.',
  );
  process.exit(66);
}
const rows = tasks.map(({ text, minutes }) => ({ text, lnMinutes: Math.log(minutes) }));
const model = fitTextModel(rows);
const chatCentre = chatCentreOf(model, [coding, firstAsksOfDemonstration()]);
writeFileSync(target, moduleOf(model, chatCentre, rows.length));
console.error(`Fitted on ${rows.length} rows.`);

function moduleOf(
  { weights, brevity, centre, brevityCentre }: TextModel,
  chatCentre: number,
  count: number,
): string {
  const lines: string[] = [];
  let line = '';
  for (const [word, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = `${word}:${weight.toFixed(2)}`;
    if (line.length + entry.length > 98) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? entry : ` ${entry}`;
  }
  return `/*
 * Written by bench/estimate-fit.ts; do not edit. What ordinary English words say about the size of a task: each weight is
 * added to ln minutes where its word occurs.
 *
 * Source  ridge regression on the titles and recorded hours of ${count.toLocaleString('en')} tasks of a software firm, ten years: SiP dataset,
 *         D. M. Jones, S. Cullum, arXiv 1901.01621. Only these numbers were taken from it. They tell tasks apart; the level
 *         of that firm's tasks is taken off.
 */
export const KEYWORD_WEIGHTS: ReadonlyMap<string, number> = new Map(
  \`
${[...lines, line].join('\n')}
\`
    .trim()
    .split(/\\s+/)
    .map((entry) => entry.split(':'))
    .map(([word = '', weight = '']) => [word, Number(weight)]),
);

/** Mean sum of weights over the titles that have any: taken off. */
export const KEYWORD_CENTRE = ${centre.toFixed(3)};

/**
 * What is taken off in conversations instead: with it the mean factor is 1 over first asks of conversations about code and of
 * English ones in an office, as much of the one as of the other.
 */
export const CHAT_CENTRE = ${chatCentre.toFixed(3)};

/** Weight of how short a title is, and its mean contribution. */
export const BREVITY = ${brevity.toFixed(3)};
export const BREVITY_CENTRE = ${brevityCentre.toFixed(3)};
`;
}
