import { TASK_CLASSES } from '../../src/analysis/facts.ts';
import type { KindModel, KindModels } from '../../src/analysis/kind-model.ts';
import { type KindChat, type KindRow, rowOfChat, rowsOfAsk, rowsOfOwnAsks } from './kinds.ts';

/** Penalty on the squares of the weights: chosen once by cross-validation among 0.3, 0.5, 1, 2 and 3. */
const PENALTY = 1;
const STEPS = 400;
const KINDS = TASK_CLASSES.length;

/** A row as the descent reads it: places of its signals, the last one being the bias, and their values. */
interface Sparse {
  readonly places: Int32Array;
  readonly values: Float64Array;
  readonly kind: number;
  readonly weight: number;
}

/**
 * Multinomial logistic regression with a squared penalty, by accelerated gradient descent. The same rows give the same
 * weights.
 *
 * Source  Y. Nesterov, Soviet Math. Dokl. 27 (1983) 372-376.
 */
export function fitKinds(rows: readonly KindRow[], penalty = PENALTY): KindModel {
  const names = [...new Set(rows.flatMap(({ signals }) => [...signals.keys()]))].sort();
  const places = new Map(names.map((name, at) => [name, at]));
  const sparse = rows.map((row) => sparseOf(row, places));
  const at = new Float64Array((names.length + 1) * KINDS);
  const ahead = at.slice();
  const step = 1 / (largestEigenvalue(sparse, names.length + 1) / 2 + penalty);
  let momentum = 1;
  for (let taken = 0; taken < STEPS; taken += 1) {
    const slope = slopeAt(ahead, sparse);
    const next = (1 + Math.sqrt(1 + 4 * momentum ** 2)) / 2;
    const further = (momentum - 1) / next;
    for (let k = 0; k < at.length; k += 1) {
      const [before, here] = [at[k] ?? 0, ahead[k] ?? 0];
      const after = here - step * ((slope[k] ?? 0) + penalty * here);
      at[k] = after;
      ahead[k] = after + further * (after - before);
    }
    momentum = next;
  }
  const own = (place: number) => [...at.subarray(place * KINDS, (place + 1) * KINDS)];
  return { bias: own(names.length), weights: new Map(names.map((name, k) => [name, own(k)])) };
}

function sparseOf(
  { signals, kind, weight = 1 }: KindRow,
  places: ReadonlyMap<string, number>,
): Sparse {
  return {
    places: Int32Array.from([
      ...[...signals.keys()].map((name) => places.get(name) ?? 0),
      places.size,
    ]),
    values: Float64Array.from([...signals.values(), 1]),
    kind: TASK_CLASSES.indexOf(kind),
    weight,
  };
}

/** Of the products of the rows' values, by powers. */
function largestEigenvalue(rows: readonly Sparse[], size: number): number {
  let vector = new Float64Array(size).fill(1);
  let norm = 1;
  for (let turn = 0; turn < 50; turn += 1) {
    const next = new Float64Array(size);
    for (const row of rows) addProduct(next, row, vector);
    norm = Math.hypot(...next);
    vector = next.map((value) => value / norm);
  }
  return norm;
}

/** Adds a row times its product with a vector. */
function addProduct(
  target: Float64Array,
  { places, values, weight }: Sparse,
  vector: Float64Array,
): void {
  let product = 0;
  for (const [k, place] of places.entries()) product += (values[k] ?? 0) * (vector[place] ?? 0);
  for (const [k, place] of places.entries()) {
    target[place] = (target[place] ?? 0) + weight * product * (values[k] ?? 0);
  }
}

function slopeAt(weights: Float64Array, rows: readonly Sparse[]): Float64Array {
  const slope = new Float64Array(weights.length);
  const wrong = new Float64Array(KINDS);
  for (const { places, values, kind, weight } of rows) {
    wrong.fill(0);
    for (let k = 0; k < places.length; k += 1) {
      addTo(wrong, 0, weights, (places[k] ?? 0) * KINDS, values[k] ?? 0);
    }
    toProbabilities(wrong);
    wrong[kind] = (wrong[kind] ?? 0) - 1;
    for (let k = 0; k < places.length; k += 1) {
      addTo(slope, (places[k] ?? 0) * KINDS, wrong, 0, weight * (values[k] ?? 0));
    }
  }
  return slope;
}

/** Adds so many times what stands in one array from a place on to what stands in another. */
function addTo(
  target: Float64Array,
  to: number,
  source: Float64Array,
  from: number,
  times: number,
): void {
  for (let k = 0; k < KINDS; k += 1) {
    target[to + k] = (target[to + k] ?? 0) + times * (source[from + k] ?? 0);
  }
}

function toProbabilities(logits: Float64Array): void {
  const most = Math.max(...logits);
  let sum = 0;
  for (let k = 0; k < KINDS; k += 1) {
    const size = Math.exp((logits[k] ?? 0) - most);
    logits[k] = size;
    sum += size;
  }
  for (let k = 0; k < KINDS; k += 1) logits[k] = (logits[k] ?? 0) / sum;
}

/** Fits both models: on whole chats and answered asks of our own, and on first asks and asks of our own. */
export function fitBoth(chats: readonly KindChat[]): KindModels {
  const own = rowsOfOwnAsks();
  return {
    answered: fitKinds([...chats.map(rowOfChat), ...own.answered]),
    asked: fitKinds([...chats.flatMap(rowsOfAsk), ...own.asks]),
  };
}
