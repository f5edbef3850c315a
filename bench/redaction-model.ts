import type { Span } from '../src/analysis/redaction/span.ts';
import {
  featuresOf,
  stepFeatures,
  TAGS,
  type Tag,
  taggerOf,
} from '../src/analysis/redaction/tagger.ts';
import { type Token, tokensOf } from '../src/analysis/redaction/tokens.ts';
import { seededRandom } from '../src/kernel/statistics.ts';
import type { Example } from './redaction-made.ts';

const EPOCHS = 6;
/** How much the fit must be surer of a name than of none. */
const LEAN = 4;
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
  const add = (feature: string, tag: number, by: number) => {
    const weight = weights.get(feature);
    const sum = sums.get(feature);
    if (weight === undefined || sum === undefined) return;
    weight[tag] = (weight[tag] ?? 0) + by;
    sum[tag] = (sum[tag] ?? 0) + by * step;
  };
  for (const at of tokens.keys()) {
    const right = tags[at] ?? 0;
    const wrong = guessed[at] ?? 0;
    const rightLast = at === 0 ? 0 : (tags[at - 1] ?? 0);
    const wrongLast = at === 0 ? 0 : (guessed[at - 1] ?? 0);
    if (right === wrong && rightLast === wrongLast) continue;
    if (right !== wrong)
      for (const feature of featuresOf(tokens, at)) {
        add(feature, right, 1);
        add(feature, wrong, -1);
      }
    const kind = tokens[at]?.kind ?? '';
    for (const feature of stepFeatures(rightLast, kind)) add(feature, right, 1);
    for (const feature of stepFeatures(wrongLast, kind)) add(feature, wrong, -1);
  }
}

function featuresOfManyTemplates(
  examples: readonly Example[],
  sentences: readonly Sentence[],
): Set<string> {
  const seen = new Map<string, Set<string>>();
  const note = (feature: string, template: string) => {
    const templates = seen.get(feature) ?? new Set<string>();
    if (templates.size < LEAST_TEMPLATES) templates.add(template);
    seen.set(feature, templates);
  };
  for (const [at, { tokens }] of sentences.entries()) {
    const template = examples[at]?.template ?? '';
    for (const place of tokens.keys()) {
      for (const feature of featuresOf(tokens, place)) note(feature, template);
      for (const last of TAGS.keys())
        for (const feature of stepFeatures(last, tokens[place]?.kind ?? ''))
          note(feature, template);
    }
  }
  return new Set(
    [...seen]
      .filter(([, templates]) => templates.size >= LEAST_TEMPLATES)
      .map(([feature]) => feature),
  );
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
