import type { Column } from './column.ts';

/** What a cell counts in one column. */
export interface Entry {
  readonly column: number;
  readonly weight: number;
}

/** Weights that agree to so many digits are one weight. */
const DIGITS = 9;
const NONE: readonly never[] = [];

/** The columns that are known, cell by cell: cells that count alike in all of them have one row together. */
export class KnownRows {
  /** Number of the person of each cell, from 0 without gaps. */
  readonly personOf: Int32Array;
  readonly peopleCount: number;
  /** Row of each cell; 0: in no column. A row never changes: a cell that is in a column more has another one. */
  readonly #rowOf: Int32Array;
  /** Of each row: its cells. */
  readonly #cells: (readonly number[])[];
  /** Of each row: the one that its cells had before, and what they count in the column that came. */
  readonly #before: number[] = [0];
  readonly #last: (Entry | null)[] = [null];
  readonly #entries = new Map<number, readonly Entry[]>();
  readonly #weights = new Map<number, number>();
  #columns = 0;

  /** Input: the person of each cell. */
  constructor(people: readonly number[]) {
    const numbers = new Map<number, number>();
    this.personOf = new Int32Array(people.length);
    for (const [cell, person] of people.entries()) {
      let number = numbers.get(person);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(person, number);
      }
      this.personOf[cell] = number;
    }
    this.peopleCount = numbers.size;
    this.#rowOf = new Int32Array(people.length);
    this.#cells = [[...people.keys()]];
  }

  /** How many columns are known. */
  get columns(): number {
    return this.#columns;
  }

  /** A weight as it is compared. */
  weight(of: number): number {
    if (of === 1) return 1;
    const known = this.#weights.get(of);
    if (known !== undefined) return known;
    const weight = Number(of.toPrecision(DIGITS));
    this.#weights.set(of, weight);
    return weight;
  }

  rowOf(cell: number): number {
    return this.#rowOf[cell] ?? 0;
  }

  cellsOf(row: number): readonly number[] {
    return this.#cells[row] ?? NONE;
  }

  /** What the cells of a row count, in the order of the columns. */
  entriesOf(row: number): readonly Entry[] {
    const last = this.#last[row] ?? null;
    if (last === null) return NONE;
    const known = this.#entries.get(row);
    if (known !== undefined) return known;
    const entries = [...this.entriesOf(this.#before[row] ?? 0), last];
    this.#entries.set(row, entries);
    return entries;
  }

  enter({ cells, weights }: Column): void {
    const column = this.#columns;
    this.#columns += 1;
    const moved = new Map<number, Map<number, number[]>>();
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at] ?? 0;
      const byWeight = within(moved, this.rowOf(cell), newMap);
      within(byWeight, this.weight(weights?.[at] ?? 1), newList).push(cell);
    }
    for (const [row, byWeight] of moved) {
      for (const [weight, those] of byWeight) this.#move(row, those, { column, weight });
      this.#cells[row] = this.cellsOf(row).filter((cell) => this.rowOf(cell) === row);
    }
  }

  #move(from: number, cells: readonly number[], entry: Entry): void {
    const row = this.#cells.length;
    this.#before.push(from);
    this.#last.push(entry);
    this.#cells.push(cells);
    for (const cell of cells) this.#rowOf[cell] = row;
  }
}

const newMap = () => new Map<number, number[]>();
const newList = (): number[] => [];

function within<K, V>(map: Map<K, V>, key: K, missing: () => V): V {
  let found = map.get(key);
  if (found === undefined) {
    found = missing();
    map.set(key, found);
  }
  return found;
}
