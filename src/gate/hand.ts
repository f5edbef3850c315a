import type { Field } from './field.ts';

/** A column on the cells of one hand. */
export interface OnHand {
  /** Places on the hand. */
  readonly at: readonly number[];
  /** In the field, one for each. */
  readonly weights: readonly number[];
}

/** Numbers of some cells; 0 of all others. */
interface Few {
  readonly at: Int32Array;
  readonly numbers: Int32Array;
}

/**
 * Some people's cells, and what is known of them: whether a further column is a combination of those that were entered.
 *
 * A number is drawn for each cell so that every column that is known comes to 0. What is a combination of these comes to 0 as
 * well; what is none comes to something else, but for one time in 2^25 or more: so a column can be taken for old that is new, and
 * never the other way.
 *
 * Source  Freivalds, Probabilistic machines can use less running time, 1977.
 */
export class Hand {
  readonly #field: Field;
  readonly #witness: Int32Array;
  /** Of each column that was entered what each cell has. */
  readonly #columns: Int32Array[] = [];
  /** Of each column numbers with which it comes to 1, and those before it to 0. */
  readonly #pivots: Few[] = [];
  /** Numbers of the columns that each cell is in. */
  readonly #columnsOf: number[][];
  /** Of each column, whether a number in use may make it other than 0. */
  #mayMeet = new Uint8Array(64);
  /** Room to compute in: numbers of cells, which of them are in use, and their places. */
  readonly #numbers: Int32Array;
  readonly #isUsed: Uint8Array;
  readonly #used: Int32Array;
  #uses = 0;

  constructor(field: Field, size: number, random: () => number) {
    this.#field = field;
    this.#witness = new Int32Array(size);
    this.#columnsOf = Array.from({ length: size }, () => []);
    this.#numbers = new Int32Array(size);
    this.#isUsed = new Uint8Array(size);
    this.#used = new Int32Array(size);
    for (let at = 0; at < size; at += 1) this.#witness[at] = Math.floor(random() * field.prime);
  }

  /** Whether a column is none of the combinations of those that were entered. */
  isNew(column: OnHand): boolean {
    return this.#comesTo(column) !== 0;
  }

  enter(column: OnHand): void {
    const product = this.#comesTo(column);
    // A combination of those that are there says nothing new.
    if (product === 0) return;
    const dense = new Int32Array(this.#witness.length);
    for (const [index, at] of column.at.entries()) dense[at] = column.weights[index] ?? 0;
    const pivot = this.#pivotOf(column, dense);
    if (pivot === null) return;
    this.#takeAway(this.#witness, pivot, product);
    for (const at of column.at) this.#columnsOf[at]?.push(this.#columns.length);
    this.#columns.push(dense);
    if (this.#columns.length > this.#mayMeet.length) {
      this.#mayMeet = new Uint8Array(2 * this.#mayMeet.length);
    }
    this.#pivots.push(pivot);
  }

  #comesTo({ at, weights }: OnHand): number {
    const { prime, product } = this.#field;
    let sum = 0;
    for (let index = 0; index < at.length; index += 1) {
      const weight = weights[index] ?? 0;
      const number = this.#witness[at[index] ?? 0] ?? 0;
      sum += weight === 1 ? number : product(number, weight);
    }
    return sum % prime;
  }

  /** From the cell of it that the fewest columns have, else from any other that will do. */
  #pivotOf({ at }: OnHand, dense: Int32Array): Few | null {
    const first = this.#leastKnown(at);
    const found = this.#tryFrom(first, dense);
    if (found !== null) return found;
    for (let cell = 0; cell < dense.length; cell += 1) {
      const other = this.#tryFrom(cell, dense);
      if (other !== null) return other;
    }
    return null;
  }

  #tryFrom(cell: number, dense: Int32Array): Few | null {
    this.#beginWith(cell);
    for (let index = 0; index < this.#columns.length; index += 1) {
      if (this.#mayMeet[index] === 1) this.#clear(index);
    }
    const product = this.#product(dense);
    return product === 0 ? null : this.#few(this.#field.inverse(product));
  }

  /** The one that the fewest columns have: the fewest numbers come with it. */
  #leastKnown(cells: readonly number[]): number {
    let least = cells[0] ?? 0;
    for (const cell of cells) {
      const fewer = (this.#columnsOf[cell]?.length ?? 0) < (this.#columnsOf[least]?.length ?? 0);
      if (fewer) least = cell;
    }
    return least;
  }

  #beginWith(cell: number): void {
    for (let index = 0; index < this.#uses; index += 1) this.#isUsed[this.#used[index] ?? 0] = 0;
    this.#uses = 0;
    this.#mayMeet.fill(0);
    this.#numbers[this.#use(cell)] = 1;
  }

  /** Takes a cell in use. */
  #use(cell: number): number {
    if (this.#isUsed[cell] === 0) {
      this.#isUsed[cell] = 1;
      this.#numbers[cell] = 0;
      this.#used[this.#uses] = cell;
      this.#uses += 1;
      for (const column of this.#columnsOf[cell] ?? []) this.#mayMeet[column] = 1;
    }
    return cell;
  }

  /** Makes a column that is known come to 0 with the numbers in use, and leaves those before it at 0. */
  #clear(index: number): void {
    const pivot = this.#pivots[index];
    const times = this.#product(this.#columns[index] ?? new Int32Array());
    if (times === 0 || pivot === undefined) return;
    for (let each = 0; each < pivot.at.length; each += 1) this.#use(pivot.at[each] ?? 0);
    this.#takeAway(this.#numbers, pivot, times);
  }

  #takeAway(numbers: Int32Array, { at, numbers: others }: Few, times: number): void {
    const { minusProduct } = this.#field;
    for (let index = 0; index < at.length; index += 1) {
      const place = at[index] ?? 0;
      numbers[place] = minusProduct(numbers[place] ?? 0, times, others[index] ?? 0);
    }
  }

  /** What a column comes to with the numbers in use. */
  #product(dense: Int32Array): number {
    const { prime, product } = this.#field;
    let sum = 0;
    for (let index = 0; index < this.#uses; index += 1) {
      const place = this.#used[index] ?? 0;
      const weight = dense[place] ?? 0;
      if (weight === 0) continue;
      const number = this.#numbers[place] ?? 0;
      sum += weight === 1 ? number : product(number, weight);
    }
    return sum % prime;
  }

  /** The numbers in use, times a factor. */
  #few(factor: number): Few {
    const at = this.#used.slice(0, this.#uses).filter((place) => this.#numbers[place] !== 0);
    return {
      at,
      numbers: at.map((place) => this.#field.product(this.#numbers[place] ?? 0, factor)),
    };
  }
}
