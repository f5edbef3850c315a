import { resource } from '../resources/index.ts';

/** What ordinary English words say about the size of a task: ln of a factor on its minutes, and what is taken off sums of them. */
export interface KeywordWeights {
  /** Added to ln minutes where the word occurs. */
  readonly weights: ReadonlyMap<string, number>;
  /** Mean sum of weights over the titles that have any: taken off. */
  readonly titleCentre: number;
  /** Weight of how short a title is, and its mean contribution. */
  readonly brevity: number;
  readonly brevityCentre: number;
}

/** As they are stored: `npm run train:estimation` writes them. */
export type StoredKeywordWeights = Omit<KeywordWeights, 'weights'> & {
  readonly weights: Readonly<Record<string, number>>;
};

/** The weights that ship. */
export const keywordWeights = resource(
  'estimation/keyword-weights.json',
  (text): KeywordWeights => {
    const stored = JSON.parse(text) as StoredKeywordWeights;
    return { ...stored, weights: new Map(Object.entries(stored.weights)) };
  },
);
