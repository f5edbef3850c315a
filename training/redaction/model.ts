import type { Span } from '../../src/analysis/redaction/span.ts';
import {
  featuresOf,
  stepFeatures,
  TAGS,
  type Tag,
  taggerOf,
} from '../../src/analysis/redaction/tagger.ts';
import { type Token, tokensOf } from '../../src/analysis/redaction/tokens.ts';
import { seededRandom } from '../../src/kernel/statistics.ts';
import type { Example } from './made.ts';

const EPOCHS = 6;
/** How much the fit must be surer of a name than of none. */
const LEAN = 6;
/** In how many different templates a feature must be seen: else it only knows a template by heart. */
const LEAST_TEMPLATES = 3;

interface Sentence {
  readonly tokens: readonly Token[];
  readonly tags: readonly number[];
}

/** Weights of the tagger by the averaged perceptron; the same for the same examples, in the same order. */
export function fitTagger(examples: readonly Example[]): Map<string, number[]> {
  const sentences = examples.map(sentenceOf);
  const allowed = featuresOfManyTemplates(examples, sentences);
  const weights = new Map<string, number[]>(
    [...allowed].map((feature) => [feature, TAGS.map(() => 0)]),
  );
  const sums = new Map<string, number[]>(
    [...allowed].map((feature) => [feature, TAGS.map(() => 0)]),
  );
  const random = seededRandom(7);
  let step = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const sentence of shuffled(sentences, random)) {
      learn(sentence, weights, sums, step);
      step += 1;
    }
  return new Map(
    [...weights].map(([feature, weight]) => [
      feature,
      weight.map((each, tag) => each - (sums.get(feature)?.[tag] ?? 0) / step),
    ]),
  );
}

function learn(
  { tokens, tags }: Sentence,
  weights: Map<string, number[]>,
  sums: Map<string, number[]>,
  step: number,
): void {
  const guessed = taggerOf(weights)(tokens, LEAN).map((tag) => TAGS.indexOf(tag));
  const add = (features: readonly string[], tag: number, by: number) => {
    for (const feature of features) {
      raise(weights.get(feature), tag, by);
      raise(sums.get(feature), tag, by * step);
    }
  };
  for (const [at, { kind }] of tokens.entries()) {
    const [right, rightLast] = [tags[at] ?? 0, tags[at - 1] ?? 0];
    const [wrong, wrongLast] = [guessed[at] ?? 0, guessed[at - 1] ?? 0];
    if (right === wrong && rightLast === wrongLast) continue;
    const own = right === wrong ? [] : featuresOf(tokens, at);
    add([...own, ...stepFeatures(rightLast, kind)], right, 1);
    add([...own, ...stepFeatures(wrongLast, kind)], wrong, -1);
  }
}

function raise(weight: number[] | undefined, tag: number, by: number): void {
  if (weight !== undefined) weight[tag] = (weight[tag] ?? 0) + by;
}

function featuresOfManyTemplates(
  examples: readonly Example[],
  sentences: readonly Sentence[],
): Set<string> {
  const seen = new Map<string, Set<string>>();
  for (const [at, sentence] of sentences.entries())
    for (const feature of allFeatures(sentence)) {
      const templates = seen.get(feature) ?? new Set<string>();
      if (templates.size < LEAST_TEMPLATES) templates.add(examples[at]?.template ?? '');
      seen.set(feature, templates);
    }
  return new Set(
    [...seen].flatMap(([feature, { size }]) => (size >= LEAST_TEMPLATES ? [feature] : [])),
  );
}

function allFeatures({ tokens }: Sentence): string[] {
  return tokens.flatMap(({ kind }, at) => [
    ...featuresOf(tokens, at),
    ...TAGS.flatMap((_, last) => stepFeatures(last, kind)),
  ]);
}

function sentenceOf({ text, spans }: Example): Sentence {
  const tokens = tokensOf(text);
  const tags = tokens.map((token) => tagAt(token, spans));
  return { tokens, tags };
}

function tagAt(token: Token, spans: readonly Span[]): number {
  const span = spans.find(({ start, end }) => token.start >= start && token.start < end);
  const tag = TAGS.indexOf((span?.label ?? 'O') as Tag);
  return Math.max(tag, 0);
}

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const held = mixed[at] as T;
    mixed[at] = mixed[other] as T;
    mixed[other] = held;
  }
  return mixed;
}
