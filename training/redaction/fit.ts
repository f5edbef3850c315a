import { createHash } from 'node:crypto';
import type { Weights } from '../../src/analysis/redaction/tagger.ts';
import { codingTexts, isTuning, labelledTexts, taskTexts, templateOf } from './data.ts';
import { type Example, madeExamples } from './made.ts';
import { fitTagger } from './model.ts';

/** Weights kept: those that tell tags apart most. */
const KEPT = 4000;
const ROUNDS = 7;
/** Levels of a weight: whole numbers from -26 to 26. */
const LEVELS = 26;

/** The tuning half of the labelled texts. */
export function tuningRows(): Example[] {
  return (labelledTexts() ?? [])
    .filter(({ id }) => isTuning(id))
    .map(({ text, spans }) => ({ text, spans, template: templateOf({ text, spans }) }));
}

/**
 * Weights as they ship, by feature in order: the squares of few levels, fitted on these labelled rows and on all that is not
 * labelled.
 */
export function fittedWeights(rows: readonly Example[]): Weights {
  const fitted = fitTagger([...madeExamples(ROUNDS, 1), ...rows, ...textsOfNobody()]);
  const range = (weight: readonly number[]) => Math.max(...weight) - Math.min(...weight);
  const kept = [...fitted]
    .sort(([a, one], [b, two]) => range(two) - range(one) || (a < b ? -1 : 1))
    .slice(0, KEPT)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const largest = Math.max(...kept.flatMap(([, weight]) => weight.map(Math.abs)));
  return new Map(
    kept.map(([feature, weight]) => [feature, weight.map((each) => rounded(each / largest))]),
  );
}

/** Levels grow with the root of a weight, so that small weights, of which many add up, keep their differences. */
function rounded(share: number): number {
  const level = Math.sign(share) * Math.round(Math.sqrt(Math.abs(share)) * LEVELS);
  return level * Math.abs(level);
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
