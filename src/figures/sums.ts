import { type Amounts, MEASURES, type Measure } from '../domains/cogniforce/book.ts';

/** How many numbers a row has: one for each measure, in the order of MEASURES. */
export const WIDTH = MEASURES.length;

/** Amounts as numbers side by side, NaN where one is not said: many are added up sooner than objects are. */
export type Row = Float64Array;

const UP = MEASURES.indexOf('ratingsUp');
const DOWN = MEASURES.indexOf('ratingsDown');

/** What is said of several parts together. */
export interface Sums {
  readonly amounts: Amounts;
  /** Measures that some of the parts say nothing of: of these it is at least so much. */
  readonly partial: ReadonlySet<Measure>;
  /** Thumbs of the parts that say both: a share of one alone is none. */
  readonly ratings: { readonly up: number; readonly down: number };
}

/** Writes amounts into a row, or into a place among many. */
export function writeRow(amounts: Amounts, values: Float64Array, at = 0): void {
  for (let measure = 0; measure < WIDTH; measure += 1) {
    values[at + measure] = amounts[MEASURES[measure] as Measure] ?? Number.NaN;
  }
}

export function rowOf(amounts: Amounts): Row {
  const row = new Float64Array(WIDTH);
  writeRow(amounts, row);
  return row;
}

export function together(rows: Iterable<Row>): Sums {
  const adding = new Adding();
  for (const row of rows) adding.add(row);
  return adding.sums();
}

/** Parts that are added up one after the other. */
export class Adding {
  readonly #sums = new Float64Array(WIDTH);
  readonly #known = new Uint32Array(WIDTH);
  #parts = 0;
  #up = 0;
  #down = 0;

  /** Adds the row that begins at this place. */
  add(values: Float64Array, at = 0): void {
    for (let measure = 0; measure < WIDTH; measure += 1) {
      const amount = values[at + measure] as number;
      if (Number.isNaN(amount)) continue;
      (this.#sums[measure] as number) += amount;
      (this.#known[measure] as number) += 1;
    }
    this.#parts += 1;
    this.#rate(values[at + UP] as number, values[at + DOWN] as number);
  }

  #rate(up: number, down: number): void {
    if (Number.isNaN(up) || Number.isNaN(down)) return;
    this.#up += Math.max(0, up);
    this.#down += Math.max(0, down);
  }

  /** Everything as one row. */
  row(): Row {
    return this.#sums.map((sum, measure) => (this.#known[measure] === 0 ? Number.NaN : sum));
  }

  sums(): Sums {
    const amounts: Partial<Record<Measure, number>> = {};
    const partial = new Set<Measure>();
    for (const [at, measure] of MEASURES.entries()) {
      const known = this.#known[at] ?? 0;
      if (known === 0) continue;
      amounts[measure] = this.#sums[at] as number;
      if (known < this.#parts) partial.add(measure);
    }
    return { amounts, partial, ratings: { up: this.#up, down: this.#down } };
  }
}
