import type { Asked } from './asked.ts';
import type { KnownRows } from './known-rows.ts';
import { type Numbered, PeopleSets } from './people-sets.ts';
import { RowDifferences } from './row-differences.ts';

/** People of each sort who are looked at for differences, for each of the sets: fewer make the test stricter, and keep it fast. */
const OF_SORT = 12;
/** Cells of one person in one block that are held against each other. */
const OF_BLOCK = 16;

interface FewCellsOptions {
  /** Only they are looked at. */
  readonly cells: readonly number[];
  /** Of each cell the number of its block. */
  readonly blockOf: readonly number[];
  readonly random: () => number;
}

/**
 * Finds sets of people, none of whom is in two of them, on each of which by itself a column is no combination of those that are
 * known: by two cells that count alike in all that is known, and otherwise in this one; and by two differences of two cells of
 * which the same is true. Less each other they come to 0 in all that is known, then, and to something else in this.
 *
 * Exact, and no arithmetic but subtraction: most columns that can be let in are found so.
 */
export class FewCells {
  readonly #rows: KnownRows;
  readonly #options: FewCellsOptions;
  readonly #differences: RowDifferences;
  /** By person: their cells, made when they are asked for. */
  #cellsOf: readonly (readonly number[])[] | null = null;
  /** By person: two cells of one block each, one after the other. */
  readonly #pairs = new Map<number, readonly number[]>();
  readonly #isOne: Uint8Array;
  /** Room: of each person what was seen of them, and when. */
  readonly #seen: Float64Array;
  readonly #seenAt: Int32Array;
  #moment = 0;

  constructor(rows: KnownRows, options: FewCellsOptions) {
    this.#rows = rows;
    this.#options = options;
    this.#differences = new RowDifferences(rows);
    this.#isOne = new Uint8Array(rows.personOf.length);
    for (const cell of options.cells) this.#isOne[cell] = 1;
    this.#seen = new Float64Array(rows.peopleCount);
    this.#seenAt = new Int32Array(rows.peopleCount);
  }

  /** Whether there are so many sets, by two cells each. */
  hasPairs(asked: Asked, most: number): boolean {
    const sets = new PeopleSets(most, asked.least);
    const rows = [...new Set(asked.cells.map((cell) => this.#rows.rowOf(cell)))];
    const numbered = (cell: number) => ({
      person: this.#rows.personOf[cell] ?? 0,
      number: asked.of(cell),
    });
    // Of one person first: who is in a set with somebody else is in no other one.
    return (
      rows.some((row) => this.#addSingles(this.#rows.cellsOf(row), asked, sets)) ||
      rows.some((row) => sets.addPairs(this.#cellsOfRow(row).map(numbered)))
    );
  }

  /** Whether there are so many sets, by two differences each. */
  hasDifferences(asked: Asked, most: number): boolean {
    const sets = new PeopleSets(most, asked.least);
    const alike = this.#alike(asked, OF_SORT * most);
    return (
      alike.some((those) => sets.addSingles(those)) || alike.some((those) => sets.addPairs(those))
    );
  }

  #cellsOfRow(row: number): number[] {
    return this.#rows.cellsOf(row).filter((cell) => this.#isOne[cell] === 1);
  }

  /** As the sets do it, without a map of people for each row: it is asked of every candidate. */
  #addSingles(cells: readonly number[], asked: Asked, sets: PeopleSets): boolean {
    this.#moment += 1;
    for (const cell of cells) {
      if (this.#isOne[cell] === 0) continue;
      const person = this.#rows.personOf[cell] ?? 0;
      const number = asked.of(cell);
      if (this.#seenAt[person] !== this.#moment) {
        this.#seenAt[person] = this.#moment;
        this.#seen[person] = number;
      } else if (sets.differ(this.#seen[person] ?? 0, number) && sets.add([person])) return true;
    }
    return false;
  }

  /** What the column counts of differences that are alike in all that is known, where it counts one of them at least. */
  #alike(asked: Asked, most: number): (readonly Numbered[])[] {
    const { users, others } = this.#peopleFor(asked, most);
    const alike = new Map<number, Numbered[]>();
    for (const person of users) {
      this.#eachDifference(person, asked, (difference, number) => {
        if (number !== 0 && !alike.has(difference)) alike.set(difference, []);
      });
    }
    for (const person of [...users, ...others]) {
      this.#eachDifference(person, asked, (difference, number) => {
        alike.get(difference)?.push({ person, number });
      });
    }
    return [...alike.values()];
  }

  #peopleFor(asked: Asked, most: number) {
    const counts = new Map<number, number>();
    for (const cell of asked.cells) {
      const person = this.#rows.personOf[cell] ?? 0;
      counts.set(person, (counts.get(person) ?? 0) + 1);
    }
    const users = [...counts].sort((a, b) => b[1] - a[1]).map(([person]) => person);
    const others = [...this.#everybody().keys()].filter((person) => !counts.has(person));
    return { users: users.slice(0, most), others: this.#drawn(others, most) };
  }

  #drawn(all: number[], most: number): number[] {
    if (all.length <= most) return all;
    for (let at = 0; at < most; at += 1) {
      const other = at + Math.floor(this.#options.random() * (all.length - at));
      [all[at], all[other]] = [all[other] ?? 0, all[at] ?? 0];
    }
    return all.slice(0, most);
  }

  #eachDifference(
    person: number,
    asked: Asked,
    take: (difference: number, number: number) => void,
  ): void {
    const pairs = this.#pairsOf(person);
    for (let at = 0; at < pairs.length; at += 2) {
      const [one, other] = [pairs[at] ?? 0, pairs[at + 1] ?? 0];
      const difference = this.#differences.between(this.#rows.rowOf(one), this.#rows.rowOf(other));
      if (difference === 0) continue;
      const number = asked.of(one) - asked.of(other);
      take(Math.abs(difference), difference < 0 ? -number : number);
    }
  }

  #pairsOf(person: number): readonly number[] {
    const known = this.#pairs.get(person);
    if (known !== undefined) return known;
    const byBlock = Map.groupBy(
      this.#everybody()[person] ?? [],
      (cell) => this.#options.blockOf[cell] ?? 0,
    );
    const pairs = [...byBlock.values()].flatMap((cells) => pairsAmong(cells.slice(0, OF_BLOCK)));
    this.#pairs.set(person, pairs);
    return pairs;
  }

  #everybody(): readonly (readonly number[])[] {
    if (this.#cellsOf !== null) return this.#cellsOf;
    const cellsOf = Array.from({ length: this.#rows.peopleCount }, (): number[] => []);
    for (const cell of this.#options.cells) cellsOf[this.#rows.personOf[cell] ?? 0]?.push(cell);
    this.#cellsOf = cellsOf;
    return cellsOf;
  }
}

function pairsAmong(cells: readonly number[]): number[] {
  return cells.flatMap((one, at) => cells.slice(0, at).flatMap((other) => [one, other]));
}
