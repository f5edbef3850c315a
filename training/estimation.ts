import { writeFileSync } from 'node:fs';
import type { StoredKeywordWeights } from '../src/analysis/keyword-weights.ts';
import { timedTasks } from './estimation/data.ts';
import { fitTextModel, type TextModel } from './estimation/model.ts';

/**
 * Fits the text weights anew and writes them to resources/estimation/keyword-weights.json: npm run train:estimation
 *
 * Needs the SiP rows of data/task-times.jsonl beside the project; the same rows give the same file.
 */
const target = new URL('../resources/estimation/keyword-weights.json', import.meta.url);
const tasks = timedTasks()?.filter(({ source }) => source === 'sip') ?? [];
if (tasks.length === 0) {
  console.error(
    'The SiP rows are not on this machine: set COGNIFORCE_SHARED to the folder that holds data/.',
  );
  process.exit(66);
}
const rows = tasks.map(({ text, minutes }) => ({ text, lnMinutes: Math.log(minutes) }));
const model = fitTextModel(rows);
writeFileSync(target, `${JSON.stringify(stored(model), null, 2)}\n`);
console.error(`Fitted on ${rows.length} rows.`);

function stored({ weights, brevity, centre, brevityCentre }: TextModel): StoredKeywordWeights {
  return {
    weights: Object.fromEntries(
      [...weights]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([word, weight]) => [word, rounded(weight, 2)]),
    ),
    titleCentre: rounded(centre, 3),
    brevity: rounded(brevity, 3),
    brevityCentre: rounded(brevityCentre, 3),
  };
}

function rounded(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
