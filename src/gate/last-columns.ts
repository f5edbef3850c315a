import type { Asked } from './asked.ts';
import type { Column } from './column.ts';
import { Echelon } from './echelon.ts';
import type { Field } from './field.ts';
import type { KnownRows } from './known-rows.ts';

/** Columns that are remembered: all that is said of one class stands among so many. */
const LAST = 6;
/** Different rows of few columns are few: more, and it is taken for no combination. */
const MOST_ROWS = 64;

/** Whether a column is a combination of the ones that were entered last, as all tokens are of what is read and what is written. */
export class LastColumns {
  readonly #rows: KnownRows;
  #last: readonly (readonly number[])[] = [];

  constructor(rows: KnownRows) {
    this.#rows = rows;
  }

  /** After it is one of the rows. */
  enter({ cells }: Column): void {
    this.#last = [...this.#last.slice(1 - LAST), cells];
  }

  give(asked: Asked, fields: readonly Field[]): boolean {
    const rows = this.#rowsOf(asked);
    return rows !== null && fields.every((field) => isCombination(rows, field));
  }

  /** The last columns on each cell that they or it are in, and it behind them; null: none can give it, or too many. */
  #rowsOf(asked: Asked): (readonly number[])[] | null {
    const first = this.#rows.columns - this.#last.length;
    const isIn = (cell: number) =>
      (this.#rows.entriesOf(this.#rows.rowOf(cell)).at(-1)?.column ?? -1) >= first;
    if (!asked.cells.every(isIn)) return null;
    const rows = new Map<string, readonly number[]>();
    for (const cell of new Set([...asked.cells, ...this.#last.flat()])) {
      const row = Array<number>(this.#last.length + 1).fill(0);
      for (const { column, weight } of this.#rows.entriesOf(this.#rows.rowOf(cell))) {
        if (column >= first) row[column - first] = weight;
      }
      row[this.#last.length] = asked.of(cell);
      rows.set(row.join(' '), row);
      if (rows.size > MOST_ROWS) return null;
    }
    return [...rows.values()];
  }
}

function isCombination(rows: readonly (readonly number[])[], field: Field): boolean {
  const width = (rows[0]?.length ?? 1) - 1;
  const echelon = new Echelon(field, width);
  return rows.every((row) => {
    const numbers = Float64Array.from(row, field.of);
    return echelon.add(numbers) || numbers[width] === 0;
  });
}
