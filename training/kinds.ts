import { writeFileSync } from 'node:fs';
import { judgedChats } from '../bench/conversations/set.ts';
import { TASK_CLASSES } from '../src/analysis/facts.ts';
import type { KindModel } from '../src/analysis/kind-model.ts';
import { fitBoth } from './estimation/logistic.ts';

/**
 * Fits anew how much each signal speaks for each kind of work, and writes it to resources/estimation/kind-weights.json:
 * npm run train:kinds
 *
 * On the judged chats of bench/conversations and on asks of our own; the same chats give the same file.
 */
const target = new URL('../resources/estimation/kind-weights.json', import.meta.url);
const chats = judgedChats();
const { answered, asked } = fitBoth(chats);
const parts = [
  `  "kinds": ${JSON.stringify(TASK_CLASSES.join(' '))}`,
  `  "answered": ${text(answered)}`,
  `  "asked": ${text(asked)}`,
];
writeFileSync(target, `{\n${parts.join(',\n')}\n}\n`);
console.error(`Fitted on ${chats.length} chats.`);

/** A signal a line, so that a change shows what it changes. */
function text({ bias, weights }: KindModel): string {
  const lines = [...weights].map(
    ([signal, own]) => `      ${JSON.stringify(signal)}: ${rounded(own)}`,
  );
  return `{\n    "bias": ${rounded(bias)},\n    "weights": {\n${lines.join(',\n')}\n    }\n  }`;
}

function rounded(values: readonly number[]): string {
  return JSON.stringify(values.map((value) => Number(value.toFixed(2))).join(' '));
}
