import type { Field } from './field.ts';

/** Rows of numbers of a field, reduced one by one: what those that came before span is not new. */
export class Echelon {
  readonly #field: Field;
  readonly #width: number;
  /** By the place of its first number that is not 0, which is 1. */
  readonly #rows = new Map<number, Float64Array>();

  constructor(field: Field, width: number) {
    this.#field = field;
    this.#width = width;
  }

  get rank(): number {
    return this.#rows.size;
  }

  /** The same rows; later ones go their own ways. */
  copy(): Echelon {
    const copy = new Echelon(this.#field, this.#width);
    for (const [place, row] of this.#rows) copy.#rows.set(place, row);
    return copy;
  }

  /**
   * Takes a row in. Input: `row` of at least the width, which is overwritten; what stands behind the width is carried along.
   *
   * Output  whether it was new.
   */
  add(row: Float64Array): boolean {
    const place = this.#reduce(row);
    if (place === null) return false;
    const scale = this.#field.inverse(row[place] ?? 0);
    for (let at = place; at < row.length; at += 1) {
      if (row[at] !== 0) row[at] = this.#field.product(row[at] ?? 0, scale);
    }
    this.#rows.set(place, row);
    return true;
  }

  /** Takes away what others span. Output: the place of the first number that is left; null: none is. */
  #reduce(row: Float64Array): number | null {
    let first: number | null = null;
    for (let place = 0; place < this.#width; place += 1) {
      const value = row[place] ?? 0;
      if (value === 0) continue;
      const known = this.#rows.get(place);
      if (known === undefined) first ??= place;
      else this.#takeAway(row, known, place, value);
    }
    return first;
  }

  /** Leaves 0 at the place. */
  #takeAway(row: Float64Array, known: Float64Array, place: number, times: number): void {
    for (let at = place; at < row.length; at += 1) {
      const other = known[at] ?? 0;
      if (other !== 0) row[at] = this.#field.minusProduct(row[at] ?? 0, times, other);
    }
  }
}
