import { bytesResource } from '../resources/index.ts';
import {
  BUCKETS,
  CENTROIDS,
  CODES,
  DIMENSION,
  type LanguageModel,
  LONGEST,
  PAIR,
  type Rows,
  readModel,
  SHORTEST,
} from './language-model-file.ts';

/** What a text is likeliest in. */
export interface LikeliestLabel {
  readonly label: string;
  /** 0 to 1. */
  readonly probability: number;
}

const END = '</s>';
/** 32-bit FNV-1a, over bytes with a sign as fastText takes them. */
const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** fastText's guard of logarithms. */
const GUARD = 1e-5;

const model = bytesResource('language/lid.176.ftz', readModel);

/** The likeliest label of a text by lid.176; null where none is likely at all. Linear in the text. */
export function likeliestLabel(text: string): LikeliestLabel | null {
  const own = model();
  const hidden = hiddenOf(own, text);
  const best = { leaf: -1, score: Math.log(GUARD) };
  descend(own, hidden, own.left.length - 1, 0, best);
  const label = own.labels[best.leaf];
  return label === undefined ? null : { label, probability: Math.exp(best.score) };
}

/** Looks for the likeliest leaf below a node; a branch that is less likely than the best so far is left aside. */
function descend(
  own: LanguageModel,
  hidden: Float64Array,
  node: number,
  score: number,
  best: { leaf: number; score: number },
): void {
  if (score < best.score) return;
  const inner = node;
  const right = 1 / (1 + Math.exp(-dot(own.nodes, inner, hidden)));
  const count = own.labels.length;
  for (const [next, share] of [
    [own.left[inner] ?? 0, 1 - right],
    [own.right[inner] ?? 0, right],
  ] as const) {
    const reached = score + Math.log(share + GUARD);
    if (next >= count) descend(own, hidden, next - count, reached, best);
    else if (reached >= best.score) {
      best.leaf = next;
      best.score = reached;
    }
  }
}

function dot(nodes: Float32Array, node: number, hidden: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < DIMENSION; at += 1) {
    sum += (nodes[node * DIMENSION + at] ?? 0) * (hidden[at] ?? 0);
  }
  return sum;
}

/** The mean of the rows of what is in a text, and of its end, which is a word of the model. */
function hiddenOf(own: LanguageModel, text: string): Float64Array {
  const sum = new Float64Array(DIMENSION + 1);
  for (const word of [...text.split(/[\s\0]+/), END]) {
    if (word === '') continue;
    const part = partOf(own, word);
    for (let at = 0; at <= DIMENSION; at += 1) sum[at] = (sum[at] ?? 0) + (part[at] ?? 0);
  }
  const count = sum[DIMENSION] ?? 1;
  return sum.subarray(0, DIMENSION).map((each) => each / count);
}

/** What words give that were met last: most words of a text are in others, too. */
const met = new Map<string, Float64Array>();
const MOST_MET = 8_192;
const LONGEST_MET = 24;

/** The sum of the rows of a word and its n-grams, then how many these are. */
function partOf(own: LanguageModel, word: string): Float64Array {
  const known = met.get(word);
  if (known !== undefined) return known;
  const part = new Float64Array(DIMENSION + 1);
  const row = own.words.get(word);
  if (row !== undefined) addRow(part, own.rows, row);
  if (word !== END) addGrams(part, own, encoder.encode(`<${word}>`));
  if (met.size >= MOST_MET) met.clear();
  if (word.length <= LONGEST_MET) met.set(word, part);
  return part;
}

const encoder = new TextEncoder();

/** Adds the n-grams of a word, which are of whole characters. */
function addGrams(sum: Float64Array, own: LanguageModel, word: Uint8Array): void {
  for (let from = 0; from < word.length; from += 1) {
    if (beginsCharacter(word, from)) addGramsFrom(sum, own, word, from);
  }
}

function addGramsFrom(sum: Float64Array, own: LanguageModel, word: Uint8Array, from: number): void {
  let hash = FNV_START;
  let length = 0;
  for (let at = from; at < word.length && length < LONGEST; at += 1) {
    hash = Math.imul(hash ^ (((word[at] ?? 0) << 24) >> 24), FNV_PRIME);
    if (!beginsCharacter(word, at + 1)) continue;
    length += 1;
    if (length >= SHORTEST) addGram(sum, own, hash >>> 0);
  }
}

function beginsCharacter(bytes: Uint8Array, at: number): boolean {
  return ((bytes[at] ?? 0) & 0xc0) !== 0x80;
}

function addGram(sum: Float64Array, { buckets, rows, words }: LanguageModel, hash: number): void {
  // The remainder of a division: `%` is slow where numbers are no small integers.
  const row = buckets[hash - Math.floor(hash / BUCKETS) * BUCKETS] ?? 0;
  if (row > 0) addRow(sum, rows, words.size + row - 1);
}

/** Adds a row, and counts it. */
function addRow(sum: Float64Array, rows: Rows, row: number): void {
  const { codes, centroids, lengthCodes, lengths } = rows;
  const length = lengths[lengthCodes[row] ?? 0] ?? 0;
  for (let part = 0; part < CODES; part += 1) {
    const from = (part * CENTROIDS + (codes[row * CODES + part] ?? 0)) * PAIR;
    const at = part * PAIR;
    sum[at] = (sum[at] ?? 0) + length * (centroids[from] ?? 0);
    sum[at + 1] = (sum[at + 1] ?? 0) + length * (centroids[from + 1] ?? 0);
  }
  sum[DIMENSION] = (sum[DIMENSION] ?? 0) + 1;
}
