import type { Column } from './column.ts';
import type { Ledger } from './ledger.ts';
import { rounded } from './rounding.ts';
import { holdsEnough } from './rule.ts';
import { sumsByPerson } from './sums.ts';

/** What one period is made of: cells, each one person's facts that are published alike. */
export interface PeriodCells {
  /** Number of the person of each cell. */
  readonly people: readonly number[];
  /** Of each measure: what each cell holds; 0 where it holds nothing of it. */
  readonly amounts: ReadonlyMap<string, readonly number[]>;
  /** Whether each cell is of facts that are taken away again, or came late: what only such cells make large enough is not shown. Default: none is. */
  readonly isUnsettled?: readonly boolean[];
}

/** One way to divide a period. */
export interface Table {
  readonly name: string;
  /** Classes of each cell: one, none, or several. */
  readonly classes: readonly (readonly string[])[];
  /** Whether a measure is 0 by method for each fact of this class, whoever's it is: then it tells of nobody. */
  readonly isZeroByRule?: (name: string, measure: string) => boolean;
}

export interface ClassOptions {
  readonly k: number;
  /** Measures that a class is named for: all of them hold, or it is in "other". */
  readonly main: readonly string[];
  /** One of each measure; measures that tell of each other at a rate that is known have one together. */
  readonly ledgers: ReadonlyMap<string, Ledger>;
  /** Measures of which the ledger has the sum of all cells. */
  readonly whole?: ReadonlySet<string>;
  /** Of measures that share a ledger: what cells are as a column of it. Default: the cells, each once. */
  readonly columns?: ReadonlyMap<string, (cells: readonly number[]) => Column>;
}

/** A class that may be named. */
export interface NamedClass {
  readonly table: string;
  readonly name: string;
  /** Of each measure, rounded; null: it would tell of fewer people. */
  readonly amounts: ReadonlyMap<string, number | null>;
  /** People with anything in it; not to be shown as it is. */
  readonly people: number;
}

interface Candidate {
  readonly name: string;
  readonly cells: readonly number[];
  readonly people: number;
}

/**
 * The classes of one table that may be named, the largest first; all else is "other", which is what they leave of the total.
 *
 * Each is entered in the ledgers of the measures that it is shown with. Gives way after each candidate: a period of many
 * classes takes its time.
 */
export function* naming(
  cells: PeriodCells,
  table: Table,
  options: ClassOptions,
): Generator<void, NamedClass[]> {
  const { main } = options;
  const byMeasure = new Map(
    [...cells.amounts.keys()].map((measure) => [
      measure,
      new Naming(cells, table, measure, options),
    ]),
  );
  const of = (measure: string) => {
    const found = byMeasure.get(measure);
    if (found === undefined) throw new TypeError(`the period has no measure ${measure}`);
    return found;
  };
  const further = [...byMeasure.keys()].filter((measure) => !main.includes(measure));
  const named: NamedClass[] = [];
  for (const candidate of candidatesOf(cells, table)) {
    yield;
    if (!main.every((measure) => of(measure).mayShow(candidate))) continue;
    for (const measure of main) of(measure).show(candidate);
    // One after the other: of measures that share a ledger the next one is held against the one before.
    const more = further.filter((measure) => of(measure).mayShow(candidate, { andShow: true }));
    const shown = [...main, ...more];
    const amounts = new Map(
      [...byMeasure].map(([measure, { amountOf }]) => [
        measure,
        shown.includes(measure) ? amountOf(candidate) : null,
      ]),
    );
    named.push({ table: table.name, name: candidate.name, people: candidate.people, amounts });
  }
  return named;
}

function candidatesOf({ people }: PeriodCells, { classes }: Table): Candidate[] {
  const byName = new Map<string, number[]>();
  for (const [cell, names] of classes.entries()) {
    for (const name of names) {
      const those = byName.get(name);
      if (those === undefined) byName.set(name, [cell]);
      else those.push(cell);
    }
  }
  return [...byName]
    .map(([name, cells]) => ({
      name,
      cells,
      people: new Set(cells.map((cell) => people[cell])).size,
    }))
    .sort((a, b) => b.people - a.people || (a.name < b.name ? -1 : 1));
}

/** What one measure of one table says so far, and may still say. */
class Naming {
  readonly #cells: PeriodCells;
  readonly #amounts: readonly number[];
  readonly #measure: string;
  readonly #table: Table;
  readonly #k: number;
  readonly #ledger: Ledger;
  readonly #columnOf: (cells: readonly number[]) => Column;
  readonly #isFurther: boolean;
  /** Whether what classes that are all shown leave of the total follows from them. */
  readonly #lastFollows: boolean;
  readonly #isShown: Uint8Array;
  /** Of each person what no class shows yet; without those who have nothing in it. */
  readonly #left = new Map<number, { cells: number; sum: number }>();

  constructor(cells: PeriodCells, table: Table, measure: string, options: ClassOptions) {
    const ledger = options.ledgers.get(measure);
    if (ledger === undefined) throw new TypeError(`there is no ledger of ${measure}`);
    this.#cells = cells;
    this.#amounts = cells.amounts.get(measure) ?? [];
    this.#measure = measure;
    this.#table = table;
    this.#k = options.k;
    this.#ledger = ledger;
    this.#columnOf = options.columns?.get(measure) ?? ((those) => ({ cells: those }));
    this.#isFurther = !options.main.includes(measure);
    this.#lastFollows =
      options.whole?.has(measure) === true &&
      table.classes.every((names, cell) => names.length === 1 || this.#amounts[cell] === 0);
    this.#isShown = new Uint8Array(cells.people.length);
    for (const cell of cells.people.keys()) this.#leave(cell, 1);
  }

  /** Whether a class, and what is then left over, hold enough, and the class passes the test. */
  mayShow(candidate: Candidate, { andShow = false } = {}): boolean {
    const may = this.#passes(candidate);
    if (may && andShow) this.show(candidate);
    return may;
  }

  #passes({ name, cells }: Candidate): boolean {
    const own = cells.filter((cell) => this.#amounts[cell] !== 0);
    if (own.length === 0 && this.#isZeroByRule(name)) return true;
    if (!this.#holdsEnough(own) || !this.#holdsEnough(own.filter(this.#isSettled))) return false;
    const rest = this.#restWithout(own);
    if (rest.size > 0) {
      if (!holdsEnough(rest.values(), this.#k)) return false;
    } else if (this.#lastFollows) {
      return true;
    }
    return this.#ledger.passes(this.#columnOf(own), { isFurther: this.#isFurther });
  }

  #holdsEnough(cells: readonly number[]): boolean {
    return holdsEnough(sumsByPerson(cells, this.#cells.people, this.#amounts).values(), this.#k);
  }

  #isSettled = (cell: number): boolean => this.#cells.isUnsettled?.[cell] !== true;

  show({ cells }: Candidate): void {
    const own = cells.filter((cell) => this.#amounts[cell] !== 0);
    if (own.length > 0) this.#ledger.enter(this.#columnOf(own));
    for (const cell of own) {
      if (this.#isShown[cell] === 1) continue;
      this.#isShown[cell] = 1;
      this.#leave(cell, -1);
    }
  }

  amountOf = ({ cells, people }: Candidate): number => {
    const sum = cells.reduce((all, cell) => all + (this.#amounts[cell] ?? 0), 0);
    return rounded(sum, people);
  };

  #isZeroByRule(name: string): boolean {
    return this.#table.isZeroByRule?.(name, this.#measure) === true;
  }

  /** Counts a cell among what is left, or no more. */
  #leave(cell: number, by: 1 | -1): void {
    const amount = this.#amounts[cell] ?? 0;
    if (amount === 0) return;
    const person = this.#cells.people[cell] ?? 0;
    const left = this.#left.get(person) ?? { cells: 0, sum: 0 };
    left.cells += by;
    left.sum += by * amount;
    if (left.cells === 0) this.#left.delete(person);
    else this.#left.set(person, left);
  }

  /** What would be left of each person if these were shown, too. */
  #restWithout(own: readonly number[]): Map<number, number> {
    const mine = new Map<number, { cells: number; sum: number }>();
    for (const cell of own) {
      if (this.#isShown[cell] === 1) continue;
      const person = this.#cells.people[cell] ?? 0;
      const all = mine.get(person) ?? { cells: 0, sum: 0 };
      all.cells += 1;
      all.sum += this.#amounts[cell] ?? 0;
      mine.set(person, all);
    }
    const rest = new Map<number, number>();
    for (const [person, { cells, sum }] of this.#left) {
      const taken = mine.get(person);
      if (taken === undefined) rest.set(person, sum);
      else if (taken.cells < cells) rest.set(person, sum - taken.sum);
    }
    return rest;
  }
}
