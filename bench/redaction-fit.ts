import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TAGS } from '../src/analysis/redaction/tagger.ts';
import { codingTexts, isTuning, labelledTexts, taskTexts, templateOf } from './redaction-data.ts';
import { type Example, madeExamples } from './redaction-made.ts';
import { fitTagger } from './redaction-model.ts';

/** Weights kept: those that tell tags apart most. */
const KEPT = 4000;
const ROUNDS = 7;
const TARGET = fileURLToPath(
  new URL('../src/analysis/redaction/tagger-weights.ts', import.meta.url),
);
/** Levels of a weight: -26 to 26 as z to a, 0, A to Z. */
const LEVELS = 26;

/**
 * Fits the tagger of names and writes its weights: node bench/redaction-fit.ts
 *
 * Fitted on the tuning half of `pii.jsonl`, on sentences of our own, and on texts without people: a quarter of the task
 * titles and the tuning half of the coding chats. Nothing of the held-out halves is read.
 */
if (process.argv[1] === fileURLToPath(import.meta.url)) write(fittedLevels(tuningRows()));

/** The tuning half of the labelled texts. */
export function tuningRows(): Example[] {
  return (labelledTexts() ?? [])
    .filter(({ id }) => isTuning(id))
    .map(({ text, spans }) => ({ text, spans, template: templateOf({ text, spans }) }));
}

/** Levels of weights as they ship, fitted on these labelled rows and on all that is not labelled. */
function fittedLevels(rows: readonly Example[]): Map<string, readonly number[]> {
  const fitted = fitTagger([...madeExamples(ROUNDS, 1), ...rows, ...textsOfNobody()]);
  const range = (weight: readonly number[]) => Math.max(...weight) - Math.min(...weight);
  const kept = [...fitted]
    .sort(([a, one], [b, two]) => range(two) - range(one) || (a < b ? -1 : 1))
    .slice(0, KEPT);
  const largest = Math.max(...kept.flatMap(([, weight]) => weight.map(Math.abs)));
  return new Map(
    kept.map(([feature, weight]) => [feature, weight.map((each) => levelOf(each / largest))]),
  );
}

/** Levels grow with the root of a weight, so that small weights, of which many add up, keep their differences. */
function levelOf(share: number): number {
  return Math.sign(share) * Math.round(Math.sqrt(Math.abs(share)) * LEVELS);
}

/** Weights as they are once read back, fitted on these labelled rows. */
export function fittedWeights(rows: readonly Example[]): Map<string, readonly number[]> {
  return new Map(
    [...fittedLevels(rows)].map(([feature, levels]) => [
      feature,
      levels.map((level) => level * Math.abs(level)),
    ]),
  );
}

function textsOfNobody(): Example[] {
  const paragraphs = [
    ...codingTexts().filter(({ id }) => isTuning(id)),
    ...taskTexts().filter(({ id }) => (createHash('sha256').update(id).digest()[0] ?? 0) < 64),
  ].flatMap(({ text }) => text.replace(/```[\s\S]*?```/g, '').split(/\n\n+/));
  return paragraphs
    .filter((text) => text.trim() !== '' && text.length < 500)
    .map((text) => ({ text, spans: [], template: text.slice(0, 60) }));
}

function write(weights: ReadonlyMap<string, readonly number[]>): void {
  const lines = [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${weight.map(letterOf).join('')}${feature}`);
  writeFileSync(
    TARGET,
    `/*
 * Written by bench/redaction-fit.ts; do not edit. What the tagger of names has learnt: for each feature one letter for each
 * of ${TAGS.join(', ')} (z to a: levels -26 to -1, 0, A to Z: 1 to 26), then the feature.
 *
 * Source  averaged perceptron on sentences of our own and on the tuning half of texts made by microsoft/presidio-research
 *         (MIT, (c) Microsoft Corporation). Only these numbers were taken from them.
 */
const PACKED = String.raw\`
${lines.join('\n')}
\`;

let unpacked: ReadonlyMap<string, readonly number[]> | undefined;

/** Weights of the tagger by feature, one for each tag. */
export function weights(): ReadonlyMap<string, readonly number[]> {
  unpacked ??= new Map(
    PACKED.split('\\n')
      .filter(Boolean)
      .map((line) => [line.slice(${TAGS.length}), [...line.slice(0, ${TAGS.length})].map(weightOf)]),
  );
  return unpacked;
}

/** Levels grow with the root of a weight. */
function weightOf(letter: string): number {
  if (letter === '0') return 0;
  const level = letter >= 'a' ? 96 - letter.charCodeAt(0) : letter.charCodeAt(0) - 64;
  return level * Math.abs(level);
}
`,
  );
  console.log(`${weights.size} weights written.`);
}

function letterOf(value: number): string {
  if (value === 0) return '0';
  return String.fromCharCode(value < 0 ? 96 - value : 64 + value);
}
