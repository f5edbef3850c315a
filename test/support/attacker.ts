/**
 * An attacker of published sums: knows every column, who has which facts, and every figure; only amounts are unknown to him.
 * Exact, in whole numbers of any length, and with no line of the gate.
 */
export interface PublishedColumns {
  /** Of each fact whose it is. */
  readonly people: readonly number[];
  /** Of each figure: what each fact counts in it, as fractions [numerator, denominator]; absent facts count nothing. */
  readonly columns: readonly ReadonlyMap<number, readonly [bigint, bigint]>[];
}

type Row = readonly bigint[];

/**
 * Whether some combination of the figures is about at least one person and about fewer than k.
 *
 * Output  people that can be told so, each of whom is among fewer than k; empty: none.
 */
export function isolatedPeople(published: PublishedColumns, k: number): number[] {
  const rows = rowsByPerson(published);
  const people = [...rows.keys()];
  const whole = basisOf(people.flatMap((person) => rows.get(person) ?? []));
  const found = new Set<number>();
  for (const left of setsOf(people, Math.min(k - 1, people.length))) {
    const gone = new Set(left);
    const stay = basisOf(
      people.filter((person) => !gone.has(person)).flatMap((person) => rows.get(person) ?? []),
    );
    if (stay.length < whole.length) for (const person of left) found.add(person);
  }
  return [...found];
}

/** The different rows of each person, reduced: how each of their facts counts in every figure. */
function rowsByPerson({ people, columns }: PublishedColumns): Map<number, Row[]> {
  const scaled = columns.map((column) => {
    const common = [...column.values()].reduce(
      (all, [, below]) => (all * below) / gcd(all, below),
      1n,
    );
    return new Map([...column].map(([fact, [above, below]]) => [fact, (above * common) / below]));
  });
  const byPerson = new Map<number, Map<string, bigint[]>>();
  for (const [fact, person] of people.entries()) {
    const row = scaled.map((column) => column.get(fact) ?? 0n);
    const known = byPerson.get(person) ?? new Map<string, bigint[]>();
    known.set(row.join(), row);
    byPerson.set(person, known);
  }
  return new Map([...byPerson].map(([person, rows]) => [person, basisOf([...rows.values()])]));
}

/** Rows that span the same, by elimination without fractions. */
function basisOf(rows: readonly Row[]): Row[] {
  const basis: { readonly at: number; readonly row: Row }[] = [];
  for (const given of rows) {
    let row = given;
    for (const { at, row: other } of basis) {
      const mine = row[at] ?? 0n;
      const pivot = other[at] ?? 1n;
      if (mine !== 0n)
        row = primitive(row.map((value, place) => value * pivot - (other[place] ?? 0n) * mine));
    }
    const at = row.findIndex((value) => value !== 0n);
    if (at !== -1) basis.push({ at, row: primitive(row) });
  }
  return basis.map(({ row }) => row);
}

function primitive(row: Row): Row {
  const common = row.reduce((all, value) => gcd(all, value), 0n);
  return common <= 1n ? row : row.map((value) => value / common);
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Every set of so many of them. */
function* setsOf(all: readonly number[], size: number, from = 0): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let at = from; at <= all.length - size; at += 1) {
    for (const rest of setsOf(all, size - 1, at + 1)) yield [all[at] ?? 0, ...rest];
  }
}
