/**
 * A linear model of fastText over words and their letter n-grams, with a tree of labels: Joulin et al., Bag of tricks for
 * efficient text classification, 2016, and FastText.zip, 2016. Read as version 12 of its format stores it.
 */
export interface LanguageModel {
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
export interface Rows {
  readonly codes: Uint8Array;
  readonly centroids: Float32Array;
  readonly lengthCodes: Uint8Array;
  readonly lengths: Float32Array;
}

const MAGIC = 793_712_314;
const VERSION = 12;
/** What this file can read: its model was trained so. */
export const DIMENSION = 16;
export const BUCKETS = 2_000_000;
export const SHORTEST = 2;
export const LONGEST = 4;
const HIERARCHICAL = 1;
const LABEL = '__label__';
const WORD_TYPE = 0;
export const CENTROIDS = 256;
/** Numbers of a row that one code stands for, and codes of a row. */
export const PAIR = 2;
export const CODES = DIMENSION / PAIR;

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

/** A model as fastText stores it. Throws where it is another kind of model. */
export function readModel(bytes: Buffer): LanguageModel {
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
