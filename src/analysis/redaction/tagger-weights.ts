import { resource } from '../../resources/index.ts';
import type { Weights } from './tagger.ts';

/**
 * Weights of the tagger of names that ship: `npm run train:redaction` writes them. A line for each feature: its weight for
 * each of TAGS, then the feature, separated by tabs.
 */
export const shippedWeights = resource('redaction/tagger-weights.tsv', (text): Weights => {
  return new Map(text.trimEnd().split('\n').map(weightsOfLine));
});

function weightsOfLine(line: string): [feature: string, weights: number[]] {
  const parts = line.split('\t');
  return [parts.pop() ?? '', parts.map(Number)];
}
