import { type Amounts, MEASURES, type Measure } from '../domains/cogniforce/book.ts';

/** Amounts as numbers side by side, NaN where one is not said: many are added up sooner than objects are. */
export type Row = Float64Array;

/** Which measures the numbers of a row are of, by their places in MEASURES. */
export type Columns = readonly number[];

const ALL: Columns = [...MEASURES.keys()];
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

/** Those that any of them says. */
export function columnsOf(all: readonly Amounts[]): Columns {
  return ALL.filter((column) => all.some((amounts) => amountAt(amounts, column) !== undefined));
}

/** A row of each, one after the other. */
export function rowsOf(all: readonly Amounts[], columns: Columns): Float64Array {
  const rows = new Float64Array(all.length * columns.length);
  let at = 0;
  for (const amounts of all) {
    for (const column of columns) {
      rows[at] = amountAt(amounts, column) ?? Number.NaN;
      at += 1;
    }
  }
  return rows;
}

export const rowOf = (amounts: Amounts): Row => rowsOf([amounts], ALL);

const amountAt = (amounts: Amounts, column: number) => amounts[MEASURES[column] as Measure];

export function together(rows: Iterable<Row>): Sums {
  const adding = new Adding();
  for (const row of rows) adding.add(0, row);
  return adding.sums(0);
}

/** So many sums, each of parts that are added up one after the other. */
export class Adding {
  readonly #sums: Float64Array;
  readonly #known: Uint32Array;
  readonly #parts: Uint32Array;
  readonly #up: Float64Array;
  readonly #down: Float64Array;

  constructor(count = 1) {
    this.#sums = new Float64Array(count * ALL.length);
    this.#known = new Uint32Array(count * ALL.length);
    this.#parts = new Uint32Array(count);
    this.#up = new Float64Array(count);
    this.#down = new Float64Array(count);
  }

  /** Adds one of some rows to the n-th sum. */
  add(n: number, rows: Float64Array, index = 0, columns = ALL): void {
    const sums = this.#sums;
    const known = this.#known;
    const from = index * columns.length;
    const to = n * ALL.length;
    let [up, down] = [Number.NaN, Number.NaN];
    for (let at = 0; at < columns.length; at += 1) {
      const amount = rows[from + at] as number;
      const column = columns[at] as number;
      if (Number.isNaN(amount)) continue;
      (sums[to + column] as number) += amount;
      (known[to + column] as number) += 1;
      if (column === UP) up = amount;
      if (column === DOWN) down = amount;
    }
    (this.#parts[n] as number) += 1;
    if (Number.isNaN(up + down)) return;
    (this.#up[n] as number) += Math.max(0, up);
    (this.#down[n] as number) += Math.max(0, down);
  }

  /** The n-th as one row. */
  row(n: number): Row {
    const from = n * ALL.length;
    return Float64Array.from(ALL, (column) =>
      this.#known[from + column] === 0 ? Number.NaN : (this.#sums[from + column] as number),
    );
  }

  sums(n: number): Sums {
    const amounts: Partial<Record<Measure, number>> = {};
    const partial = new Set<Measure>();
    const from = n * ALL.length;
    const parts = this.#parts[n] as number;
    for (const column of ALL) {
      const known = this.#known[from + column] as number;
      if (known === 0) continue;
      const measure = MEASURES[column] as Measure;
      amounts[measure] = this.#sums[from + column] as number;
      if (known < parts) partial.add(measure);
    }
    const [up = 0, down = 0] = [this.#up[n], this.#down[n]];
    return { amounts, partial, ratings: { up, down } };
  }
}
