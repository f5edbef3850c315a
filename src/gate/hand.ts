import type { Field } from './field.ts';

/** A column on the cells of one hand. */
export interface OnHand {
  /** Places on the hand. */
  readonly at: readonly number[];
  /** In the field, one for each. */
  readonly weights: readonly number[];
}

/** Numbers of all cells of a hand, and the places where they are not 0, each once. */
interface Zero {
  readonly numbers: Float64Array;
  places: number[];
}

/**
 * Some people's cells, and what is known of them: whether a further column is a combination of those that were entered.
 *
 * It keeps all numbers of cells with which every column that is known comes to 0, as a basis of them: a column with which one of
 * these comes to something else is new, and one with which none does is a combination. A column that is entered takes one of them
 * away from the others that it does not leave at 0.
 */
export class Hand {
  readonly #field: Field;
  readonly #room: Float64Array;
  #zeros: Zero[];

  constructor(field: Field, size: number) {
    this.#field = field;
    this.#room = new Float64Array(size);
    this.#zeros = Array.from({ length: size }, (_, at) => {
      const numbers = new Float64Array(size);
      numbers[at] = 1;
      return { numbers, places: [at] };
    });
  }

  /** Whether a column is none of the combinations of those that were entered. */
  isNew(column: OnHand): boolean {
    if (column.at.length === 0) return false;
    return this.#spread(column, () => this.#zeros.some((zero) => this.#comesTo(zero) !== 0));
  }

  enter(column: OnHand): void {
    if (column.at.length === 0) return;
    const sums = this.#spread(column, () => this.#zeros.map((zero) => this.#comesTo(zero)));
    const first = this.#fewest(sums);
    if (first === null) return;
    const pivot = this.#zeros[first] as Zero;
    const share = this.#field.inverse(sums[first] ?? 0);
    for (const [at, zero] of this.#zeros.entries()) {
      const sum = sums[at] ?? 0;
      if (at !== first && sum !== 0) this.#takeAway(zero, pivot, this.#field.product(sum, share));
    }
    this.#zeros = this.#zeros.toSpliced(first, 1);
  }

  /** The one with the fewest numbers of those that do not come to 0: they are what the others get. */
  #fewest(sums: readonly number[]): number | null {
    let found: number | null = null;
    let fewest = Infinity;
    for (const [at, sum] of sums.entries()) {
      const size = this.#zeros[at]?.places.length ?? 0;
      if (sum === 0 || size >= fewest) continue;
      found = at;
      fewest = size;
    }
    return found;
  }

  /** What the column that is spread over the room comes to. */
  #comesTo({ numbers, places }: Zero): number {
    const { prime, product } = this.#field;
    let sum = 0;
    for (const place of places) {
      const weight = this.#room[place] ?? 0;
      if (weight === 0) continue;
      const number = numbers[place] ?? 0;
      sum += weight === 1 ? number : product(number, weight);
    }
    return sum % prime;
  }

  /** Does something with the column spread over all cells. */
  #spread<T>({ at, weights }: OnHand, work: () => T): T {
    for (let index = 0; index < at.length; index += 1) {
      this.#room[at[index] ?? 0] = weights[index] ?? 0;
    }
    const done = work();
    for (const place of at) this.#room[place] = 0;
    return done;
  }

  #takeAway(zero: Zero, pivot: Zero, times: number): void {
    const { minusProduct } = this.#field;
    const { numbers } = zero;
    let isLess = false;
    for (const place of pivot.places) {
      const before = numbers[place] ?? 0;
      const after = minusProduct(before, times, pivot.numbers[place] ?? 0);
      numbers[place] = after;
      if (before === 0) zero.places.push(place);
      else if (after === 0) isLess = true;
    }
    if (isLess) zero.places = zero.places.filter((place) => numbers[place] !== 0);
  }
}
