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
 */
export function tagsOf(tokens: readonly Token[], weights: Weights): Tag[] {
  const backward: Uint8Array[] = [];
  let scores = new Float64Array(COUNT);
  const steps = stepsOf(weights);
  const unary = unaryScores(tokens, weights);
  for (const [at, token] of tokens.entries()) {
    const own = unary(at);
    const next = new Float64Array(COUNT);
    const from = new Uint8Array(COUNT);
    const arrivals = steps(token.kind);
    for (let tag = 0; tag < COUNT; tag += 1) {
      let best = Number.NEGATIVE_INFINITY;
      for (let last = 0; last < COUNT; last += 1) {
        if (at === 0 && last !== 0) continue;
        const score = (scores[last] ?? 0) + (arrivals[last * COUNT + tag] ?? 0);
        if (score > best) {
          best = score;
          from[tag] = last;
        }
      }
      next[tag] = best + (own[tag] ?? 0);
    }
    backward.push(from);
    scores = next;
  }
  return pathBack(backward, scores);
}

function pathBack(backward: readonly Uint8Array[], scores: Float64Array): Tag[] {
  let tag = scores.indexOf(Math.max(...scores));
  const tags: Tag[] = new Array(backward.length);
  for (let at = backward.length - 1; at >= 0; at -= 1) {
    tags[at] = TAGS[tag] ?? 'O';
    tag = backward[at]?.[tag] ?? 0;
  }
  return tags;
}

/** Scores of going from one tag to another at a token of a kind; one row for each tag before. */
function stepsOf(weights: Weights): (kind: string) => Float64Array {
  const known = new Map<string, Float64Array>();
  return (kind) => {
    const found = known.get(kind);
    if (found !== undefined) return found;
    const scores = new Float64Array(COUNT * COUNT);
    for (let last = 0; last < COUNT; last += 1)
      for (const feature of stepFeatures(last, kind)) {
        const weight = weights.get(feature) ?? EMPTY;
        for (let tag = 0; tag < COUNT; tag += 1)
          scores[last * COUNT + tag] = (scores[last * COUNT + tag] ?? 0) + (weight[tag] ?? 0);
      }
    known.set(kind, scores);
    return scores;
  };
}

/** Features of a step from a tag (its place in TAGS) to a token of a kind. */
export function stepFeatures(last: number, kind: string): string[] {
  return [`>${last}`, `>${last}${kind}`];
}

/** Adds up a token's own features; what depends on one word alone is added up once for each word and place. */
function unaryScores(tokens: readonly Token[], weights: Weights): (at: number) => Float64Array {
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
