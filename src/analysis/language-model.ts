import { bytesResource } from '../resources/index.ts';

/**
 * A linear model of fastText over words and their letter n-grams, with a tree of labels: Joulin et al., Bag of tricks for
 * efficient text classification, 2016, and FastText.zip, 2016. Read as version 12 of its format stores it.
 */
interface LanguageModel {
  /** In the order of their frequency; leaves of the tree. */
  readonly labels: readonly string[];
  /** Rows of known words. */
  readonly words: ReadonlyMap<string, number>;
  /** Row of each bucket of n-grams plus one; 0 where it was pruned. */
  readonly buckets: Uint16Array;
  readonly rows: Rows;
  /** Where each inner node of the tree goes on, and its weights. */
  readonly left: Int32Array;
  readonly right: Int32Array;
  readonly nodes: Float32Array;
}

/** Vectors as they are stored: each a length, and for every pair of its numbers the nearest of 256 centroids. */
interface Rows {
  readonly codes: Uint8Array;
  readonly centroids: Float32Array;
  readonly lengthCodes: Uint8Array;
  readonly lengths: Float32Array;
}

/** What a text is likeliest in. */
export interface LikeliestLabel {
  readonly label: string;
  /** 0 to 1. */
  readonly probability: number;
}

const MAGIC = 793_712_314;
const VERSION = 12;
/** What this file can read: its model was trained so. */
const DIMENSION = 16;
const BUCKETS = 2_000_000;
const SHORTEST = 2;
const LONGEST = 4;
const HIERARCHICAL = 1;
const LABEL = '__label__';
const END = '</s>';
const WORD_TYPE = 0;
const CENTROIDS = 256;
/** Numbers of a row that one code stands for, and codes of a row. */
const PAIR = 2;
const CODES = DIMENSION / PAIR;
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

/** Reads numbers and words one after the other. */
class Reader {
  readonly #bytes: Buffer;
  #at = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  byte(): number {
    this.#at += 1;
    return this.#bytes.readUInt8(this.#at - 1);
  }

  int(): number {
    this.#at += 4;
    return this.#bytes.readInt32LE(this.#at - 4);
  }

  long(): number {
    this.#at += 8;
    return Number(this.#bytes.readBigInt64LE(this.#at - 8));
  }

  text(): string {
    const end = this.#bytes.indexOf(0, this.#at);
    const text = this.#bytes.toString('utf8', this.#at, end);
    this.#at = end + 1;
    return text;
  }

  bytes(count: number): Uint8Array {
    this.#at += count;
    return this.#bytes.subarray(this.#at - count, this.#at);
  }

  floats(count: number): Float32Array {
    return new Float32Array(Uint8Array.from(this.bytes(count * 4)).buffer);
  }
}

function readModel(bytes: Buffer): LanguageModel {
  const reader = new Reader(bytes);
  readHead(reader);
  const { words, labels, counts, buckets } = readDictionary(reader);
  const rows = readRows(reader);
  if (reader.byte() !== 0) throw new Error('Its labels are quantised.');
  const [count] = [reader.long(), reader.long()];
  const nodes = reader.floats(count * DIMENSION);
  return { words, labels, buckets, rows, nodes, ...treeOf(counts) };
}

/** What a model has to be to be read here. */
function readHead(reader: Reader): void {
  const read = Array.from({ length: 14 }, () => reader.int());
  const [magic, version, dimension, , , , , wordNgrams, loss, , buckets, least, most] = read;
  reader.bytes(8);
  const wanted = [MAGIC, VERSION, DIMENSION, 1, HIERARCHICAL, BUCKETS, SHORTEST, LONGEST];
  const given = [magic, version, dimension, wordNgrams, loss, buckets, least, most];
  if (given.join() !== wanted.join()) throw new Error(`It is another model: ${given.join(' ')}.`);
}

function readDictionary(reader: Reader) {
  const [size] = [reader.int(), reader.int(), reader.int(), reader.long()];
  const pruned = reader.long();
  const words = new Map<string, number>();
  const labels: string[] = [];
  const counts: number[] = [];
  for (let at = 0; at < size; at += 1) {
    const [text, count, type] = [reader.text(), reader.long(), reader.byte()];
    if (type === WORD_TYPE) words.set(text, words.size);
    else {
      labels.push(text.slice(LABEL.length));
      counts.push(count);
    }
  }
  const buckets = new Uint16Array(BUCKETS);
  for (let at = 0; at < pruned; at += 1) buckets[reader.int()] = reader.int() + 1;
  return { words, labels, counts, buckets };
}

/** Rows of words, then of n-grams. */
function readRows(reader: Reader): Rows {
  const [isQuantised, hasLengths] = [reader.byte(), reader.byte()];
  const [count] = [reader.long(), reader.long()];
  const codes = reader.bytes(reader.int());
  const [, parts, size] = readQuantizer(reader);
  const centroids = reader.floats(DIMENSION * CENTROIDS);
  const lengthCodes = reader.bytes(count);
  readQuantizer(reader);
  const lengths = reader.floats(CENTROIDS);
  if (isQuantised * hasLengths !== 1 || parts !== CODES || size !== PAIR) {
    throw new Error('Its rows are stored in another way.');
  }
  return { codes, centroids, lengthCodes, lengths };
}

/** Numbers of a row, parts that it is in, numbers of a part, and of the last one. */
function readQuantizer(reader: Reader): readonly [number, number, number, number] {
  return [reader.int(), reader.int(), reader.int(), reader.int()];
}

/** Huffman's tree of the labels as fastText builds it, of which the leaves are the labels and the last node is the root. */
function treeOf(counts: readonly number[]): { left: Int32Array; right: Int32Array } {
  const size = counts.length;
  const weights = [...counts, ...Array<number>(size - 1).fill(1e15)];
  const left = new Int32Array(size - 1);
  const right = new Int32Array(size - 1);
  let leaf = size - 1;
  let node = size;
  const least = () => {
    const isLeaf = leaf >= 0 && (weights[leaf] ?? 0) < (weights[node] ?? 0);
    if (isLeaf) leaf -= 1;
    else node += 1;
    return isLeaf ? leaf + 1 : node - 1;
  };
  for (let at = 0; at < size - 1; at += 1) {
    const [first, second] = [least(), least()];
    left[at] = first;
    right[at] = second;
    weights[size + at] = (weights[first] ?? 0) + (weights[second] ?? 0);
  }
  return { left, right };
}
