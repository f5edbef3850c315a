import { brevityOf, titleWords } from '../../src/analysis/keywords.ts';
import { GENERIC_WORDS } from './vocabulary.ts';

/** Weights kept of those that the vocabulary offers. */
const KEPT = 300;
/** Ridge penalty, chosen once by cross-validation among 10, 20, 30 and 50. */
const PENALTY = 30;

/** A text and the logarithm of the minutes that it took. */
export interface Row {
  readonly text: string;
  readonly lnMinutes: number;
}

/** What a fit gives: what resources/estimation/keyword-weights.json ships, not rounded. */
export interface TextModel {
  readonly weights: ReadonlyMap<string, number>;
  /** Weight of the logarithm of how short a title is, see `brevityOf`. */
  readonly brevity: number;
  /** Mean of the sums over the titles that have a keyword, and of what brevity adds: taken off, so as not to move the level. */
  readonly centre: number;
  readonly brevityCentre: number;
}

/**
 * Fits ln minutes on the presence of generic words and on brevity by ridge regression: once on all words, then again on
 * those whose weight times spread is largest.
 *
 * Source  A. E. Hoerl, R. W. Kennard, Ridge regression, Technometrics 12 (1970) 55-67.
 */
export function fitTextModel(rows: readonly Row[]): TextModel {
  const words = GENERIC_WORDS;
  const place = new Map(words.map((word, at) => [word, at]));
  const design = rows.map(({ text }) => ({
    present: [...new Set(titleWords(text))].flatMap((word) => place.get(word) ?? []),
    brevity: brevityOfTitle(text),
  }));
  const all = [...words.keys()];
  const first = ridge(design, rows, all);
  const spread = (at: number) => {
    const share = design.filter(({ present }) => present.includes(at)).length / rows.length;
    return Math.abs(first.weights[at] ?? 0) * Math.sqrt(share * (1 - share));
  };
  const kept = all
    .map((at) => ({ at, spread: spread(at) }))
    .sort((a, b) => b.spread - a.spread || a.at - b.at)
    .slice(0, KEPT)
    .map(({ at }) => at)
    .sort((a, b) => a - b);
  const second = ridge(design, rows, kept);
  const weights = new Map(kept.map((at, k) => [words[at] ?? '', second.weights[k] ?? 0]));
  const sums = rows.map(({ text }) => sumOf(weights, text)).filter((sum) => sum !== null);
  return {
    weights,
    brevity: second.brevity,
    centre: meanOf(sums),
    brevityCentre: second.brevity * meanOf(design.map(({ brevity }) => brevity)),
  };
}

/** Score of a title: ln of the factor on the level, not clamped. */
export function scoreOf(model: TextModel, text: string): number {
  const sum = sumOf(model.weights, text);
  const keywords = sum === null ? 0 : sum - model.centre;
  return keywords + model.brevity * brevityOfTitle(text) - model.brevityCentre;
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}

function brevityOfTitle(text: string): number {
  return brevityOf(titleWords(text).length);
}

function sumOf(weights: ReadonlyMap<string, number>, text: string): number | null {
  const found = [...new Set(titleWords(text))].flatMap((word) => weights.get(word) ?? []);
  return found.length === 0 ? null : found.reduce((sum, weight) => sum + weight, 0);
}

interface Design {
  readonly present: readonly number[];
  readonly brevity: number;
}

/** Weights of the given words and of brevity; the mean is not penalised. */
function ridge(design: readonly Design[], rows: readonly Row[], kept: readonly number[]) {
  const { gram, moment } = normalEquations(design, rows, kept);
  for (const [i, row] of gram.entries()) add(row, i, PENALTY);
  const solution = solve(gram, moment);
  return { weights: solution.subarray(0, kept.length), brevity: solution[kept.length] ?? 0 };
}

/** Products of the columns (the kept words, then brevity) with one another and with ln minutes, all less their means. */
function normalEquations(design: readonly Design[], rows: readonly Row[], kept: readonly number[]) {
  const size = kept.length + 1;
  const columnOf = new Map(kept.map((at, column) => [at, column]));
  const gram = Array.from({ length: size }, () => new Float64Array(size));
  const moment = new Float64Array(size);
  const sums = new Float64Array(size);
  const mean = meanOf(rows.map(({ lnMinutes }) => lnMinutes));
  for (const [at, { present, brevity }] of design.entries()) {
    const columns = present.flatMap((word) => columnOf.get(word) ?? []);
    const entries = [
      ...columns.map((column) => [column, 1] as const),
      [size - 1, brevity] as const,
    ];
    const rest = (rows[at]?.lnMinutes ?? 0) - mean;
    for (const [i, x] of entries) {
      add(sums, i, x);
      add(moment, i, x * rest);
      for (const [j, z] of entries) add(gram[i], j, x * z);
    }
  }
  for (const [i, row] of gram.entries()) {
    for (const [j, sum] of sums.entries()) add(row, j, -((sums[i] ?? 0) * sum) / rows.length);
  }
  return { gram, moment };
}

function add(array: Float64Array | undefined, at: number, more: number): void {
  if (array !== undefined) array[at] = (array[at] ?? 0) + more;
}

/** Solves a symmetric positive definite system by Cholesky's decomposition; changes its arguments. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  decompose(matrix);
  const at = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  const rows = [...right.keys()];
  for (const i of rows) {
    for (const k of rows.slice(0, i)) add(right, i, -at(i, k) * (right[k] ?? 0));
    right[i] = (right[i] ?? 0) / at(i, i);
  }
  for (const i of rows.toReversed()) {
    for (const k of rows.slice(i + 1)) add(right, i, -at(k, i) * (right[k] ?? 0));
    right[i] = (right[i] ?? 0) / at(i, i);
  }
  return right;
}

/** Puts the lower triangle of the root into that of the matrix. */
function decompose(matrix: readonly Float64Array[]): void {
  for (const [i, row] of matrix.entries()) {
    for (const [j, other] of matrix.slice(0, i).entries()) {
      row[j] = ((row[j] ?? 0) - dot(row, other, j)) / (other[j] ?? 1);
    }
    row[i] = Math.sqrt((row[i] ?? 0) - dot(row, row, i));
  }
}

function dot(a: Float64Array, b: Float64Array, to: number): number {
  let sum = 0;
  for (let k = 0; k < to; k += 1) sum += (a[k] ?? 0) * (b[k] ?? 0);
  return sum;
}
