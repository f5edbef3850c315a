import type { Column } from './column.ts';
import { Deals } from './deals.ts';
import { Echelon } from './echelon.ts';
import { staysWhole } from './every-set.ts';
import { drawField, type Field } from './field.ts';

/** Up to so many contributors every set of fewer than k of them is tried. */
const FEW = 20;
/** How often people are dealt into hands. */
const DEALS = 100;
/** A deal keeps some hundred bytes for each of them. */
const KEPT = 20_000;
/** Deals that are kept, in each field. */
const KEPT_DEALS = 8;
/** People of each sort on a hand, at most: fewer make the test stricter, and keep it fast. Few are tried first. */
const A_HAND = 6;
const FIRST_HANDS = [2, 3];

/** Of whom the cells of a period are, and how strict the test is. */
export interface LedgerOptions {
  /** Number of the person of each cell. */
  readonly people: readonly number[];
  /** Cells that hold anything of the measure; absent: any may. */
  readonly cells?: readonly number[];
  /** People that a combination has to be about. */
  readonly k: number;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** How often people are dealt into hands, in each field, where all of them are; more let more in. Default: 8. */
  readonly deals?: number | undefined;
  /** Up to so many cells what is entered is kept for each deal; beyond, some people are dealt for each column. Default: 20,000. */
  readonly kept?: number | undefined;
}

/** One person's cells of one row of the columns, as one. */
interface Row {
  readonly signature: number;
  readonly weight: number;
}

/** Factors of columns, by their places, in a field. */
interface Guess {
  readonly places: ReadonlyMap<number, number>;
  readonly factors: Float64Array;
  readonly field: Field;
}

type RowsOf = (person: number) => readonly Row[];

interface Entry {
  readonly column: number;
  readonly weight: number;
}

/**
 * The columns of one measure of one period that are in the book, and the test that another one has to pass.
 *
 * It keeps this: every combination of its columns is zero, or about at least k people. A column is let in if on each of k
 * disjoint hands of people it is by itself no combination of those that are there: else what it says there could be taken away,
 * and the rest be about fewer than k.
 */
export class Ledger {
  readonly #options: LedgerOptions;
  readonly #fields: readonly [Field, Field];
  /** Of each cell: which row of the columns it has. */
  readonly #signature: Int32Array;
  readonly #cellsOf: ReadonlyMap<number, readonly number[]>;
  /** Of each signature: its columns. */
  readonly #entries: (readonly Entry[])[] = [[]];
  readonly #contributors = new Set<number>();
  /** Null: more cells than can be kept for each deal. */
  readonly #deals: Deals | null;
  #columns = 0;

  constructor(options: LedgerOptions) {
    this.#options = options;
    // Two: a column that is a combination may seem to be none in one of them, if its prime divides what it must not.
    this.#fields = [drawField(options.random), drawField(options.random)];
    const cells = options.cells ?? [...options.people.keys()];
    const isSmall = cells.length <= (options.kept ?? KEPT);
    this.#deals = isSmall
      ? new Deals({ ...options, cells, fields: this.#fields, count: options.deals ?? KEPT_DEALS })
      : null;
    this.#signature = new Int32Array(options.people.length);
    this.#cellsOf = Map.groupBy(options.people.keys(), (cell) => options.people[cell] ?? 0);
  }

  /** Takes a column in, tested or not: blocks, which share no person's fact, need no test. */
  enter({ cells, weights }: Column): void {
    const column = this.#columns;
    this.#columns += 1;
    this.#deals?.enter(weights === undefined ? { cells } : { cells, weights });
    const next = new Map<string, number>();
    for (const [at, cell] of cells.entries()) {
      const weight = weights?.[at] ?? 1;
      const before = this.#signature[cell] ?? 0;
      const key = `${before} ${weight}`;
      let signature = next.get(key);
      if (signature === undefined) {
        signature = this.#entries.length;
        next.set(key, signature);
        this.#entries.push([...(this.#entries[before] ?? []), { column, weight }]);
      }
      this.#signature[cell] = signature;
      this.#contributors.add(this.#options.people[cell] ?? 0);
    }
  }

  /**
   * Whether a column can be let in: with it, too, every combination is zero or about at least k people.
   *
   * Input   `rest`: people of what its table would leave over, who are dealt before the others.
   */
  passes(column: Column, rest: readonly number[] = []): boolean {
    const { k } = this.#options;
    const users = this.#countsOf(column);
    if (users.size < k) return false;
    const isSafe =
      this.#deals === null
        ? this.#passesInPart(column, users, rest)
        : this.#deals.passes(column) || this.#deals.follows(column);
    if (isSafe) return true;
    const isFew = new Set([...this.#contributors, ...users.keys()]).size <= FEW;
    return isFew && this.#staysWhole(this.#rowsOf(column));
  }

  /** The same where there are too many cells to keep them for each deal: some people are dealt, and looked at for the column. */
  #passesInPart(
    column: Column,
    users: ReadonlyMap<number, number>,
    rest: readonly number[],
  ): boolean {
    const { k } = this.#options;
    const rowsOf = this.#rowsOf(column);
    const left = rest.filter((person) => !users.has(person));
    const known = new Set([...users.keys(), ...left]);
    const others = [...this.#cellsOf.keys()].filter((person) => !known.has(person));
    const byUse = [...users].sort((a, b) => b[1] - a[1]).map(([person]) => person);
    for (let deal = 0; deal < DEALS; deal += 1) {
      const sorts = [
        deal === 0 ? byUse : this.#drawn(byUse),
        this.#drawn(left),
        this.#drawn(others),
      ];
      const people = sorts.flatMap((sort) => sort.slice(0, (FIRST_HANDS[deal] ?? A_HAND) * k));
      if (this.#isNewOnEach(dealt(people, k), rowsOf)) return true;
      // Most that never pass are the last part of something that is shown: that says nothing new.
      if (deal === FIRST_HANDS.length && this.#follows(column, people.flatMap(rowsOf))) return true;
    }
    return false;
  }

  /** So many as are dealt, in an order that is drawn. */
  #drawn(all: readonly number[]): number[] {
    const drawn = [...all];
    const most = Math.min(A_HAND * this.#options.k, drawn.length - 1);
    for (let at = 0; at < most; at += 1) {
      const other = at + Math.floor(this.#options.random() * (drawn.length - at));
      [drawn[at], drawn[other]] = [drawn[other] ?? 0, drawn[at] ?? 0];
    }
    return drawn;
  }

  /** How many cells of a column each person has. */
  #countsOf({ cells }: Column): Map<number, number> {
    const counts = new Map<number, number>();
    for (const cell of cells) {
      const person = this.#options.people[cell] ?? 0;
      counts.set(person, (counts.get(person) ?? 0) + 1);
    }
    return counts;
  }

  /** The different rows of a person, the column that asks to be let in beside those that are there. */
  #rowsOf({ cells, weights }: Column): RowsOf {
    const asked = new Map(cells.map((cell, at) => [cell, weights?.[at] ?? 1]));
    const found = new Map<number, readonly Row[]>();
    return (person) => {
      const known = found.get(person);
      if (known !== undefined) return known;
      const rows = new Map<string, Row>();
      for (const cell of this.#cellsOf.get(person) ?? []) {
        const row = { signature: this.#signature[cell] ?? 0, weight: asked.get(cell) ?? 0 };
        rows.set(`${row.signature} ${row.weight}`, row);
      }
      found.set(person, [...rows.values()]);
      return [...rows.values()];
    };
  }

  #isNewOnEach(hands: readonly (readonly number[])[], rowsOf: RowsOf): boolean {
    return hands.every((hand) => {
      const rows = hand.flatMap(rowsOf);
      return this.#fields.every((field) => this.#isNew(rows, field));
    });
  }

  /** Whether on these rows the column is no combination of the others. */
  #isNew(rows: readonly Row[], field: Field): boolean {
    if (!rows.some(({ weight }) => weight !== 0)) return false;
    const places = this.#placesOf(rows);
    const echelon = new Echelon(field, places.size);
    const isTried = new Set<string>();
    for (const row of rows) {
      const key = `${row.signature} ${row.weight}`;
      if (isTried.has(key)) continue;
      isTried.add(key);
      const numbers = this.#numbersOf(row, places, field);
      // What the others come to is nothing here, and this one is something.
      if (!echelon.add(numbers) && numbers[places.size] !== 0) return true;
    }
    return false;
  }

  /** Whether the column is a combination of the others: guessed from some rows, and tried on all. */
  #follows(column: Column, rows: readonly Row[]): boolean {
    const places = this.#placesOf(rows);
    return this.#fields.every((field) => {
      const factors = this.#factorsOn(rows, places, field);
      if (factors === null) return false;
      return this.#everyRow(column).every((row) => this.#isMet(row, { places, factors, field }));
    });
  }

  /** Factors that give the column on these rows; null: there are none. */
  #factorsOn(
    rows: readonly Row[],
    places: ReadonlyMap<number, number>,
    field: Field,
  ): Float64Array | null {
    const echelon = new Echelon(field, places.size);
    for (const row of rows) {
      const numbers = this.#numbersOf(row, places, field);
      if (!echelon.add(numbers) && numbers[places.size] !== 0) return null;
    }
    return echelon.factors();
  }

  #isMet({ signature, weight }: Row, { places, factors, field }: Guess): boolean {
    let left = field.of(weight);
    for (const entry of this.#entries[signature] ?? []) {
      const factor = factors[places.get(entry.column) ?? -1] ?? 0;
      if (factor !== 0) left = field.minusProduct(left, factor, field.of(entry.weight));
    }
    return left === 0;
  }

  /** The different rows of everybody. */
  #everyRow({ cells, weights }: Column): Row[] {
    const weight = new Float64Array(this.#signature.length);
    for (const [at, cell] of cells.entries()) weight[cell] = weights?.[at] ?? 1;
    const rows = new Map<string, Row>();
    for (const [cell, signature] of this.#signature.entries()) {
      const row = { signature, weight: weight[cell] ?? 0 };
      rows.set(`${signature} ${row.weight}`, row);
    }
    return [...rows.values()];
  }

  /** Columns that are not zero on these rows. */
  #placesOf(rows: readonly Row[]): Map<number, number> {
    const places = new Map<number, number>();
    for (const { signature } of rows) {
      for (const { column } of this.#entries[signature] ?? []) {
        if (!places.has(column)) places.set(column, places.size);
      }
    }
    return places;
  }

  #numbersOf(
    { signature, weight }: Row,
    places: ReadonlyMap<number, number>,
    field: Field,
  ): Float64Array {
    const numbers = new Float64Array(places.size + 1);
    for (const entry of this.#entries[signature] ?? []) {
      numbers[places.get(entry.column) ?? 0] = field.of(entry.weight);
    }
    numbers[places.size] = field.of(weight);
    return numbers;
  }

  /** Tries every set of fewer than k people. */
  #staysWhole(rowsOf: RowsOf): boolean {
    const people = [...this.#cellsOf.keys()].map(rowsOf);
    const places = this.#placesOf(people.flat());
    return this.#fields.every((field) =>
      staysWhole(
        people.map((rows) => rows.map((row) => this.#numbersOf(row, places, field))),
        field,
        this.#options.k,
      ),
    );
  }
}

function dealt(people: readonly number[], hands: number): number[][] {
  const all: number[][] = Array.from({ length: hands }, () => []);
  for (const [at, person] of people.entries()) all[at % hands]?.push(person);
  return all;
}
