/** What somebody's figures are added to. */
export interface NestedPart {
  readonly person: string;
  /** Rows that hold it, the innermost first: each lies within the next, so that the first tells the others. */
  readonly rows: readonly string[];
  /** Parts of another kind can be told apart within a row, and within the total: they have another rate. */
  readonly kind: number | null;
}

/**
 * Rows that must not be shown, so that no difference of rows, and of rows and the total, is about fewer people than `minimum`.
 *
 * Rows lie within each other or apart. Whatever can be worked out from those that are shown is made of what is in one of them
 * and in no shown row below it, each kind by itself; so is the rest of the total, which is in none. Each of these remainders
 * has to be of nobody or of `minimum` people. A row of fewer people is hidden, which adds them to what it lies in; a remainder of
 * fewer is joined by the smallest row below that has its kind; where there is none, its own row goes. Where even all people
 * together are fewer, every row is hidden. Among equals the first key.
 */
export function hiddenRows(parts: readonly NestedPart[], minimum: number): Set<string> {
  const cells = cellsOf(parts);
  const sizes = sizesOf(cells);
  const hidden = new Set([...sizes].flatMap(([row, size]) => (size < minimum ? row : [])));
  for (;;) {
    const next = nextToHide(remaindersOf(cells, hidden), sizes, minimum);
    if (next === null) return hidden;
    hidden.add(next);
  }
}

/** Parts that lie in the same rows and are of one kind. */
interface Cell extends Omit<NestedPart, 'person'> {
  readonly people: ReadonlySet<string>;
}

function cellsOf(parts: readonly NestedPart[]): Cell[] {
  const alike = Map.groupBy(parts, ({ rows, kind }) => JSON.stringify([kind, rows[0]]));
  // In the order of their keys: what is hidden does not depend on who comes first.
  return [...alike]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, [first, ...others]]) => {
      if (first === undefined) return [];
      const { rows, kind } = first;
      return { rows, kind, people: new Set([first, ...others].map(({ person }) => person)) };
    });
}

/** Distinct people in each row. */
function sizesOf(cells: readonly Cell[]): Map<string, number> {
  const sets = new Map<string, Set<string>>();
  for (const { rows, people } of cells) {
    for (const row of rows) sets.set(row, new Set([...(sets.get(row) ?? []), ...people]));
  }
  return new Map([...sets].map(([row, { size }]) => [row, size]));
}

/** What is in a shown row, and in none below it; of one kind. */
interface Remainder {
  /** Null: the rest of the total. */
  readonly row: string | null;
  people: ReadonlySet<string>;
  /** The shown rows next below it that hold its kind. */
  readonly below: Set<string>;
}

function remaindersOf(cells: readonly Cell[], hidden: ReadonlySet<string>): Remainder[] {
  const remainders = new Map<string, Remainder>();
  const at = (row: string | null, kind: number | null) => {
    const key = JSON.stringify([row, kind]);
    const found = remainders.get(key) ?? { row, people: new Set(), below: new Set() };
    remainders.set(key, found);
    return found;
  };
  for (const { rows, kind, people } of cells) {
    let inner: string | null = null;
    for (const row of [...rows.filter((each) => !hidden.has(each)), null]) {
      const remainder = at(row, kind);
      if (inner === null) remainder.people = new Set([...remainder.people, ...people]);
      else remainder.below.add(inner);
      inner = row;
    }
  }
  return [...remainders.values()];
}

function nextToHide(
  remainders: readonly Remainder[],
  sizes: ReadonlyMap<string, number>,
  minimum: number,
): string | null {
  const sizeOf = (row: string) => sizes.get(row) ?? 0;
  const smallest = (rows: Iterable<string>) =>
    [...rows].sort((a, b) => sizeOf(a) - sizeOf(b) || (a < b ? -1 : 1))[0] ?? null;
  const unsafe = remainders.filter(({ people: { size } }) => size > 0 && size < minimum);
  // The rest of the total comes last: it grows by what is hidden before.
  const rows = unsafe.filter(({ row }) => row !== null);
  for (const { row, below } of rows.length > 0 ? rows : unsafe) {
    const joined = smallest(below) ?? row;
    if (joined !== null) return joined;
  }
  return null;
}
