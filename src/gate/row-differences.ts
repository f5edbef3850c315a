import type { Entry, KnownRows } from './known-rows.ts';

/** Room for as many rows in the number of two of them. */
const ROWS = 2 ** 26;

/** Differences between rows, by numbers: equal ones have one number. */
export class RowDifferences {
  readonly #rows: KnownRows;
  readonly #byRows = new Map<number, number>();
  readonly #byText = new Map<string, number>();

  constructor(rows: KnownRows) {
    this.#rows = rows;
  }

  /** From 1; negative: it is that one the other way round; 0: there is none. */
  between(one: number, other: number): number {
    if (one === other) return 0;
    if (one < other) return -this.between(other, one);
    const pair = one * ROWS + other;
    let number = this.#byRows.get(pair);
    if (number === undefined) {
      number = this.#numberOf(this.#rows.entriesOf(one), this.#rows.entriesOf(other));
      this.#byRows.set(pair, number);
    }
    return number;
  }

  #numberOf(one: readonly Entry[], other: readonly Entry[]): number {
    const [more, less] = [textOf(one, other), textOf(other, one)];
    const isTurned = more < less;
    const text = isTurned ? `${less} | ${more}` : `${more} | ${less}`;
    let number = this.#byText.get(text);
    if (number === undefined) {
      number = this.#byText.size + 1;
      this.#byText.set(text, number);
    }
    return isTurned ? -number : number;
  }
}

/** What stands in the one alone. Weights that differ are not taken from each other: the difference would not be exact. */
function textOf(one: readonly Entry[], other: readonly Entry[]): string {
  return one
    .filter(({ column, weight }) =>
      other.every((each) => each.column !== column || each.weight !== weight),
    )
    .map(({ column, weight }) => `${column}:${weight}`)
    .join(' ');
}
