import { writeFileSync } from 'node:fs';
import type { Weights } from '../src/analysis/redaction/tagger.ts';
import { fittedWeights, tuningRows } from './redaction/fit.ts';

/**
 * Fits the tagger of names anew and writes its weights to resources/redaction/tagger-weights.tsv: npm run train:redaction
 *
 * Fitted on the tuning half of `pii.jsonl`, on sentences of our own, and on texts without people: a quarter of the task
 * titles and the tuning half of the coding chats. Nothing of the held-out halves is read. The same texts give the same file.
 */
const target = new URL('../resources/redaction/tagger-weights.tsv', import.meta.url);
const rows = tuningRows();
if (rows.length === 0) {
  console.error(
    'data/pii.jsonl is not on this machine: set COGNIFORCE_SHARED to the folder that holds data/.',
  );
  process.exit(66);
}
const weights = fittedWeights(rows);
writeFileSync(target, tableOf(weights));
console.error(`${weights.size} weights, fitted on ${rows.length} labelled texts.`);

/** A line for each feature: its weight for each tag, then the feature, separated by tabs. */
function tableOf(weights: Weights): string {
  const lines = [...weights].map(([feature, each]) => [...Array.from(each), feature].join('\t'));
  return `${lines.join('\n')}\n`;
}
