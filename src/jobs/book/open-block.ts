import { type Booked, MEASURES, type Measure } from '../../domains/cogniforce/index.ts';

/** Measures that a block closes for, and a class is named for: all that is claimed is made of them. */
export const MAIN = ['conservativeBaseline', 'withAi'] as const satisfies readonly Measure[];

/** What a block holds so far, of each person. */
export class OpenBlock {
  /** Of each main measure: facts of its own days, and all that it holds. */
  readonly #main = MAIN.map((measure) => ({
    measure,
    own: new Map<number, number>(),
    all: new Map<number, number>(),
  }));
  readonly rows: Booked[] = [];

  /** Of one of its days, or with `isLate` of days before it. */
  add(booked: readonly Booked[], { isLate }: { readonly isLate: boolean }): void {
    for (const row of booked) {
      this.rows.push(row);
      for (const { measure, own, all } of this.#main) {
        const amount = row.cells.reduce((sum, { amounts }) => sum + (amounts[measure] ?? 0), 0);
        if (amount === 0) continue;
        all.set(row.person, (all.get(row.person) ?? 0) + amount);
        if (!isLate) own.set(row.person, (own.get(row.person) ?? 0) + amount);
      }
    }
  }

  /** For the rule that it closes by. */
  get main() {
    return this.#main;
  }
}

/** Bookings as the gate takes them: each cell with its person. */
export function cellsOf(rows: readonly Booked[]): {
  readonly people: readonly number[];
  readonly amounts: ReadonlyMap<Measure, readonly number[]>;
} {
  const cells = rows.flatMap((row) => row.cells.map(({ amounts }) => amounts));
  const people = rows.flatMap(({ person, cells: own }) => own.map(() => person));
  const known = new Set(cells.flatMap((amounts) => Object.keys(amounts)));
  const measures = MEASURES.filter((measure) => known.has(measure));
  return {
    people,
    amounts: new Map(
      measures.map((measure) => [measure, cells.map((amounts) => amounts[measure] ?? 0)]),
    ),
  };
}
