import { remembered } from './remembered.ts';
import type { Label } from './span.ts';
import type { Token, TokenType } from './tokens.ts';

/** What a token is part of: nothing, or a label. */
export const TAGS = ['O', 'PERSON', 'ADDRESS', 'LOCATION', 'ORGANIZATION', 'TITLE'] as const;
export type Tag =
  | 'O'
  | Extract<Label, 'PERSON' | 'ADDRESS' | 'LOCATION' | 'ORGANIZATION' | 'TITLE'>;

const COUNT = TAGS.length;
const EMPTY = new Float64Array(COUNT);
const OFFSETS = [-2, -1, 0, 1, 2] as const;

/** Weights of features, one number for each tag. */
export type Weights = ReadonlyMap<string, ArrayLike<number>>;

/** Gives the most probable tag of every token. */
export type Tagger = (tokens: readonly Token[], lean?: number) => Tag[];

/**
 * A tagger by weights of features: a linear chain (Viterbi). Linear in the tokens. The weights must not change afterwards.
 *
 * Source  M. Collins, Discriminative training methods for hidden Markov models, EMNLP 2002.
 *
 * `lean` is what every tag but O is given in advance: fitting with more than 0 leaves a margin to the safe side.
 */
export function taggerOf(weights: Weights): Tagger {
  const arrivals = arrivalsOf(weights);
  const own = ownScores(weights);
  return (tokens, lean = 0) => {
    const backward: number[][] = [];
    let scores: readonly number[] = [0];
    for (const [at, token] of tokens.entries()) {
      const steps = arrivals(token.kind);
      const before = scores;
      const from = steps.map((byLast) => placeOfBest(before, byLast));
      const unary = own(tokens, at);
      scores = from.map((last, tag) => {
        const step = (before[last] ?? 0) + (steps[tag]?.[last] ?? 0);
        return step + (unary[tag] ?? 0) + (tag === 0 ? 0 : lean);
      });
      backward.push(from);
    }
    return pathBack(backward, scores);
  };
}

/** From which tag the best way leads on: the place of the greatest sum. */
function placeOfBest(scores: readonly number[], steps: ArrayLike<number>): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let last = 0; last < scores.length; last += 1) {
    const score = (scores[last] ?? 0) + (steps[last] ?? 0);
    if (score > most) {
      most = score;
      best = last;
    }
  }
  return best;
}

function pathBack(backward: readonly (readonly number[])[], scores: readonly number[]): Tag[] {
  let tag = placeOfBest(scores, EMPTY);
  const tags = new Array<Tag>(backward.length);
  for (let at = backward.length - 1; at >= 0; at -= 1) {
    tags[at] = TAGS[tag] ?? 'O';
    tag = backward[at]?.[tag] ?? 0;
  }
  return tags;
}

/** Scores of arriving at a token of a kind: for each of its tags a row with one for each tag before. */
function arrivalsOf(weights: Weights): (kind: string) => readonly Float64Array[] {
  return remembered((kind) => {
    const byLast = TAGS.map((_, last) => sumOf(stepFeatures(last, kind), weights));
    return TAGS.map((_, tag) => Float64Array.from(byLast, (scores) => scores[tag] ?? 0));
  });
}

/** Features of a step from a tag (its place in TAGS) to a token of a kind. */
export function stepFeatures(last: number, kind: string): string[] {
  return [`>${last}`, `>${last}${kind}`];
}

/** Adds up a token's own features; what depends on its kind, or on one word alone, is added up once. */
function ownScores(weights: Weights): (tokens: readonly Token[], at: number) => Float64Array {
  const outside = OFFSETS.map((offset) => sumOf(wordFeatures(undefined, offset), weights));
  const known = new WeakMap<TokenType, Float64Array[]>();
  const ofType = (type: TokenType) => {
    const found = known.get(type);
    if (found !== undefined) return found;
    const scores = OFFSETS.map((offset) => sumOf(wordFeatures(type, offset), weights));
    known.set(type, scores);
    return scores;
  };
  const ofKinds = remembered((key) => sumOf(kindFeatures(key.split(' ')), weights));
  return (tokens, at) => {
    const scores = sumOf(neighbourFeatures(tokens, at), weights);
    addTo(scores, ofKinds(kindsAround(tokens, at).join(' ')));
    for (const [place, offset] of OFFSETS.entries()) {
      const token = tokens[at + offset];
      addTo(scores, (token === undefined ? outside : ofType(token.type))[place]);
    }
    return scores;
  };
}

function addTo(scores: Float64Array, more: ArrayLike<number> = EMPTY): void {
  for (let tag = 0; tag < COUNT; tag += 1) scores[tag] = (scores[tag] ?? 0) + (more[tag] ?? 0);
}

function sumOf(features: readonly string[], weights: Weights): Float64Array {
  const scores = new Float64Array(COUNT);
  for (const feature of features) addTo(scores, weights.get(feature));
  return scores;
}

/**
 * All features of a token at its place.
 *
 * @internal For training/, which has to see the same ones.
 */
export function featuresOf(tokens: readonly Token[], at: number): string[] {
  return [
    ...OFFSETS.flatMap((offset) => wordFeatures(tokens[at + offset]?.type, offset)),
    ...kindFeatures(kindsAround(tokens, at)),
    ...neighbourFeatures(tokens, at),
  ];
}

/** Features of the token at an offset from the one that is tagged, itself at 0. */
function wordFeatures(type: TokenType | undefined, offset: number): string[] {
  if (type === undefined) return [`${offset}|`];
  const { word, kind } = type;
  const features = isNameLike(kind)
    ? [`${offset}k${kind}`]
    : [`${offset}k${kind}`, `${offset}w${word}`];
  if (offset !== 0 || word.length < 3) return features;
  const shape = kind.charAt(0);
  features.push(`e${shape}${word.slice(-3)}`, `f${word.slice(-2)}`);
  if (word.length > 3) features.push(`g${shape}${word.slice(-4)}`);
  return features;
}

/** Capitalised and in no list of ordinary words: such a word says nothing beyond its kind and its ending. */
function isNameLike(kind: string): boolean {
  return /^[CMUu](?:[bgnt]?|s)$/.test(kind);
}

function kindsAround(tokens: readonly Token[], at: number): string[] {
  return OFFSETS.map((offset) => tokens[at + offset]?.kind ?? '|');
}

/** Features of the kinds of a token and of two before and behind. */
function kindFeatures([first, before, kind, behind, last]: readonly string[]): string[] {
  return [
    `a${before} ${kind}`,
    `b${kind} ${behind}`,
    `c${before} ${kind} ${behind}`,
    `d${first} ${before} ${kind}`,
    `h${kind} ${behind} ${last}`,
  ];
}

/** Features of a token's shape with the words beside it. */
function neighbourFeatures(tokens: readonly Token[], at: number): string[] {
  const shape = tokens[at]?.kind.charAt(0) ?? '';
  const last = wordAt(tokens, at - 1);
  return [
    `m${last} ${shape}`,
    `n${wordAt(tokens, at - 2)} ${last} ${shape}`,
    `o${shape} ${wordAt(tokens, at + 1)}`,
  ];
}

/** A neighbour's word, or its kind where the word itself says nothing. */
function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token === undefined) return '|';
  return isNameLike(token.kind) ? token.kind : token.word;
}
