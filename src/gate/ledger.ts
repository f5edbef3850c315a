import { Asked } from './asked.ts';
import type { Column } from './column.ts';
import { Deals } from './deals.ts';
import { isNew, staysWhole } from './every-set.ts';
import { FewCells } from './few-cells.ts';
import { drawField, type Field } from './field.ts';
import { KnownRows } from './known-rows.ts';
import { LastColumns } from './last-columns.ts';

/** Up to so many contributors every set of fewer than k of them is tried. */
const FEW = 20;
/** A deal keeps some hundred bytes for each of them. */
const KEPT = 20_000;

/** Of whom the cells of a period are, and how strict the test is. */
export interface LedgerOptions {
  /** Number of the person of each cell. */
  readonly people: readonly number[];
  /** Number of the block of each cell: cells of one are held against each other. Default: all are of one. */
  readonly blockOf?: readonly number[] | undefined;
  /** Cells that hold anything of the measure, and nothing that was, or is to be, taken away again: sets of people are told by them. Default: all. */
  readonly cells?: readonly number[] | undefined;
  /** Of people what sort they are of: those of one are shared out among hands. Default: all are of one. */
  readonly sortOf?: ReadonlyMap<number, string> | undefined;
  /** People that a combination has to be about. */
  readonly k: number;
  /** From 0 to below 1. */
  readonly random: () => number;
  /** Up to so many cells people are dealt into hands, too, which takes time. Default: 20,000. */
  readonly kept?: number | undefined;
}

/** How hard it is tried to let a column in. */
export interface Trying {
  /** Whether it is a figure more of a class, which is worth less time. */
  readonly isFurther?: boolean;
}

/**
 * The columns of one measure of one period that are in the book, and the test that another one has to pass.
 *
 * It keeps this: every combination of its columns is zero, or about at least k people. A column is let in if on each of k
 * disjoint sets of people it is by itself no combination of those that are there: else what it says there could be taken away,
 * and the rest be about fewer than k. Or if it is a combination of those that are there, which says nothing new.
 */
export class Ledger {
  readonly #options: LedgerOptions;
  readonly #rows: KnownRows;
  readonly #cells: readonly number[];
  readonly #room: Float64Array;
  readonly #contributors = new Set<number>();
  readonly #few: FewCells;
  readonly #last: LastColumns;
  /** Two: a column that is a combination may seem to be none in one of them, if its prime divides what it must not. */
  readonly #fields: readonly [Field, Field];
  /** Null: more cells than can be kept for each deal. */
  readonly #deals: Deals | null;

  constructor(options: LedgerOptions) {
    const { people, random, kept = KEPT } = options;
    this.#options = options;
    this.#rows = new KnownRows(people);
    this.#cells = options.cells ?? [...people.keys()];
    this.#room = new Float64Array(people.length);
    this.#few = new FewCells(this.#rows, {
      ...{ cells: this.#cells, blockOf: options.blockOf ?? [], random },
    });
    this.#last = new LastColumns(this.#rows);
    this.#fields = [drawField(random), drawField(random)];
    this.#deals =
      this.#cells.length > kept
        ? null
        : new Deals({ ...options, cells: this.#cells, fields: this.#fields });
  }

  /** Takes a column in, tested or not: blocks, which share no person's fact, need no test. */
  enter(column: Column): void {
    this.#rows.enter(column);
    this.#last.enter(column);
    this.#deals?.enter(column);
    for (const cell of column.cells) this.#contributors.add(this.#options.people[cell] ?? 0);
  }

  /** Whether a column can be let in: with it, too, every combination is zero or about at least k people. */
  passes(column: Column, { isFurther = false }: Trying = {}): boolean {
    const { k, people } = this.#options;
    const users = new Set(column.cells.map((cell) => people[cell] ?? 0));
    if (users.size < k) return false;
    const asked = new Asked(column, this.#rows, this.#room);
    try {
      return (
        this.#few.hasPairs(asked, k) ||
        this.#last.give(asked, this.#fields) ||
        this.#few.hasDifferences(asked, k) ||
        (!isFurther && this.#deals?.passes(column) === true) ||
        (this.#areFew(users) && this.#staysWhole(asked))
      );
    } finally {
      asked.end();
    }
  }

  #areFew(users: ReadonlySet<number>): boolean {
    return new Set([...this.#contributors, ...users]).size <= FEW;
  }

  /** Tries every set of fewer than k people. */
  #staysWhole(asked: Asked): boolean {
    const { people, k } = this.#options;
    const byPerson = Map.groupBy(this.#cells, (cell) => people[cell] ?? 0);
    const places = this.#places();
    return this.#fields.every((field) => {
      const rows = [...byPerson.values()].map((cells) =>
        this.#numbersOf(cells, { asked, places, field }),
      );
      // What is a combination on these cells need be none on all.
      return isNew(rows.flat(), field, places.size) && staysWhole(rows, field, k);
    });
  }

  /** Columns that are not zero. */
  #places(): Map<number, number> {
    const places = new Map<number, number>();
    for (const row of new Set(this.#cells.map((cell) => this.#rows.rowOf(cell)))) {
      for (const { column } of this.#rows.entriesOf(row)) {
        if (!places.has(column)) places.set(column, places.size);
      }
    }
    return places;
  }

  /** Different rows of some cells, the column that asks to be let in behind those that are there. */
  #numbersOf(
    cells: readonly number[],
    { asked, places, field }: { asked: Asked; places: Map<number, number>; field: Field },
  ): Float64Array[] {
    const rows = new Map<string, Float64Array>();
    for (const cell of cells) {
      const row = this.#rows.rowOf(cell);
      const key = `${row} ${asked.of(cell)}`;
      if (rows.has(key)) continue;
      const numbers = new Float64Array(places.size + 1);
      for (const { column, weight } of this.#rows.entriesOf(row)) {
        numbers[places.get(column) ?? 0] = field.of(weight);
      }
      numbers[places.size] = field.of(asked.of(cell));
      rows.set(key, numbers);
    }
    return [...rows.values()];
  }
}
