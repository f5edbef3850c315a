import type { Label } from './span.ts';
import type { Token } from './tokens.ts';

/** What a token is part of: nothing, or a label. */
export const TAGS = ['O', 'PERSON', 'ADDRESS', 'LOCATION', 'ORGANIZATION', 'TITLE'] as const;
export type Tag =
  | 'O'
  | Extract<Label, 'PERSON' | 'ADDRESS' | 'LOCATION' | 'ORGANIZATION' | 'TITLE'>;

const COUNT = TAGS.length;
const EMPTY = new Float64Array(COUNT);

/** Weights of features, one number for each tag. */
export type Weights = ReadonlyMap<string, ArrayLike<number>>;

/**
 * The most probable tag of every token: a linear chain (Viterbi) over weights of features. Linear in the tokens.
 *
 * Source  M. Collins, Discriminative training methods for hidden Markov models, EMNLP 2002.
 *
 * @param lean  what every tag but O is given in advance: fitting with more than 0 leaves a margin to the safe side
 */
export function tagsOf(tokens: readonly Token[], weights: Weights, lean = 0): Tag[] {
  const backward: number[][] = [];
  const arrivals = arrivalsOf(weights);
  const own = ownScores(tokens, weights);
  let scores: readonly number[] = [0];
  for (const [at, token] of tokens.entries()) {
    const from = arrivals(token.kind).map((byLast) => placeOfBest(scores, byLast));
    const unary = own(at);
    const next = from.map((last, tag) => {
      const step = arrivals(token.kind)[tag]?.[last] ?? 0;
      return (scores[last] ?? 0) + step + (unary[tag] ?? 0) + (tag === 0 ? 0 : lean);
    });
    backward.push(from);
    scores = next;
  }
  return pathBack(backward, scores);
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
  const known = new Map<string, Float64Array[]>();
  return (kind) => {
    const found = known.get(kind);
    if (found !== undefined) return found;
    const byLast = TAGS.map((_, last) => sumOf(stepFeatures(last, kind), weights));
    const rows = TAGS.map((_, tag) => Float64Array.from(byLast, (scores) => scores[tag] ?? 0));
    known.set(kind, rows);
    return rows;
  };
}

/** Features of a step from a tag (its place in TAGS) to a token of a kind. */
export function stepFeatures(last: number, kind: string): string[] {
  return [`>${last}`, `>${last}${kind}`];
}

/** Adds up a token's own features; what depends on one word alone is added up once for each word and place. */
function ownScores(tokens: readonly Token[], weights: Weights): (at: number) => Float64Array {
  const known = [-2, -1, 0, 1, 2].map(() => new Map<string, Float64Array>());
  const ofWord = (token: Token | undefined, offset: number): Float64Array => {
    const place = known[offset + 2];
    const key = token === undefined ? '' : `${token.kind} ${token.word}`;
    const found = place?.get(key);
    if (found !== undefined) return found;
    const scores = sumOf(wordFeatures(token, offset), weights);
    place?.set(key, scores);
    return scores;
  };
  return (at) => {
    const scores = sumOf(pairFeatures(tokens, at), weights);
    for (let offset = -2; offset <= 2; offset += 1) {
      const more = ofWord(tokens[at + offset], offset);
      for (let tag = 0; tag < COUNT; tag += 1) scores[tag] = (scores[tag] ?? 0) + (more[tag] ?? 0);
    }
    return scores;
  };
}

function sumOf(features: readonly string[], weights: Weights): Float64Array {
  const scores = new Float64Array(COUNT);
  for (const feature of features) {
    const weight = weights.get(feature);
    if (weight === undefined) continue;
    for (let tag = 0; tag < COUNT; tag += 1) scores[tag] = (scores[tag] ?? 0) + (weight[tag] ?? 0);
  }
  return scores;
}

/** Features of the token at an offset from the one that is tagged, itself at 0. */
export function wordFeatures(token: Token | undefined, offset: number): string[] {
  if (token === undefined) return [`${offset}|`];
  const { word, kind } = token;
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

/** Features of a token together with its neighbours. */
export function pairFeatures(tokens: readonly Token[], at: number): string[] {
  const kind = kindAt(tokens, at);
  const before = kindAt(tokens, at - 1);
  const behind = kindAt(tokens, at + 1);
  const shape = kind.charAt(0);
  const last = wordAt(tokens, at - 1);
  return [
    `a${before} ${kind}`,
    `b${kind} ${behind}`,
    `c${before} ${kind} ${behind}`,
    `d${kindAt(tokens, at - 2)} ${before} ${kind}`,
    `h${kind} ${behind} ${kindAt(tokens, at + 2)}`,
    `m${last} ${shape}`,
    `n${wordAt(tokens, at - 2)} ${last} ${shape}`,
    `o${shape} ${wordAt(tokens, at + 1)}`,
  ];
}

function kindAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.kind ?? '|';
}

/** A neighbour's word, or its kind where the word itself says nothing. */
function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (token === undefined) return '|';
  return isNameLike(token.kind) ? token.kind : token.word;
}
