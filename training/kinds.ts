import { writeFileSync } from 'node:fs';
import { judgedChats } from '../bench/conversations/set.ts';
import { TASK_CLASSES } from '../src/analysis/facts.ts';
import type { StoredKindModel } from '../src/analysis/kind-model.ts';
import { rowsOfAsks, rowsOfChat } from './estimation/kinds.ts';
import { fitKinds } from './estimation/logistic.ts';

/**
 * Fits anew how much each signal speaks for each kind of work, and writes it to resources/estimation/kind-weights.json:
 * npm run train:kinds
 *
 * On the judged chats of bench/conversations and on asks of our own; the same chats give the same file.
 */
const target = new URL('../resources/estimation/kind-weights.json', import.meta.url);
const rows = [...judgedChats().flatMap(rowsOfChat), ...rowsOfAsks()];
const { bias, weights } = fitKinds(rows);
const stored: StoredKindModel = {
  kinds: TASK_CLASSES,
  bias: bias.map(rounded),
  weights: Object.fromEntries([...weights].map(([signal, own]) => [signal, own.map(rounded)])),
};
writeFileSync(target, `${text(stored)}\n`);
console.error(`Fitted on ${rows.length} rows.`);

/** A signal a line, so that a change shows what it changes. */
function text({ kinds, bias, weights }: StoredKindModel): string {
  const lines = Object.entries(weights).map(
    ([signal, own]) => `    ${JSON.stringify(signal)}: ${JSON.stringify(own)}`,
  );
  const head = `  "kinds": ${JSON.stringify(kinds)},\n  "bias": ${JSON.stringify(bias)}`;
  return `{\n${head},\n  "weights": {\n${lines.join(',\n')}\n  }\n}`;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
