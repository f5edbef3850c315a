/** Both below 2^26, so that products of two remainders are exact in a double. */
const PRIMES = [67_108_859, 33_554_393] as const;

/** An equation that somebody can write down: what each unknown counts in it. */
export type Equation = ReadonlyMap<number, number>;

/** Who is told of by so few. */
export interface Tried {
  /** Sets of people that were tried, those that lie within larger ones among them. */
  readonly sets: number;
  /** People of whom something follows that is about nobody else; as few of them as that takes. */
  readonly isolated: readonly (readonly number[])[];
}

/**
 * Tries every set of up to `most` people: whether some combination of the equations is about people of the set alone.
 *
 * It is where the equations say less once the set is left out: then one of them, or a combination, is zero for all others. Asked
 * modulo two primes, which have to agree.
 *
 * Input   `people`: whose each unknown is.
 */
export function trySets(
  people: readonly number[],
  equations: readonly Equation[],
  most: number,
): Tried {
  const all = new Set(people);
  let sets = 0;
  const isolated: number[][] = [];
  for (const part of connected(equations)) {
    const tried = tryPart(people, part, most);
    isolated.push(...tried);
  }
  for (let size = 1; size <= Math.min(most, all.size); size += 1) sets += choose(all.size, size);
  return { sets, isolated };
}

/** Equations that share an unknown, directly or by others, lie together: what they say is about nothing else. */
function connected(equations: readonly Equation[]): Equation[][] {
  const above = equations.map((_, at) => at);
  const rootOf = (at: number): number => {
    let root = at;
    while (above[root] !== root) root = above[root] ?? root;
    above[at] = root;
    return root;
  };
  const first = new Map<number, number>();
  for (const [at, equation] of equations.entries()) {
    for (const unknown of equation.keys()) {
      const other = first.get(unknown);
      if (other === undefined) first.set(unknown, at);
      else above[rootOf(at)] = rootOf(other);
    }
  }
  return [...Map.groupBy(equations.keys(), rootOf).values()].map((those) =>
    those.flatMap((at) => equations[at] ?? []),
  );
}

function tryPart(
  people: readonly number[],
  equations: readonly Equation[],
  most: number,
): number[][] {
  const rows = rowsByPerson(people, equations);
  const known = [...rows.keys()];
  const width = equations.length;
  const fields = PRIMES.map((prime) => {
    const own = known.map((person) => basis(rows.get(person) ?? [], prime, width).rows());
    return { own, rank: basis(own.flat(), prime, width).rank };
  });
  // Of fewer people than that everything is about too few.
  if (known.length <= most) return fields.some(({ rank }) => rank > 0) ? [known] : [];
  const byField = PRIMES.map((prime, field) =>
    setsWithout(fields[field]?.own ?? [], { prime, width, most, full: fields[field]?.rank ?? 0 }),
  );
  const [one = [], other = []] = byField;
  const both = new Set(other.map((set) => set.join()));
  const [field] = fields;
  if (field === undefined) return [];
  const least = one
    .filter((set) => both.has(set.join()))
    .map((set) =>
      set.reduce<number[]>((left, person) => {
        const fewer = left.filter((other) => other !== person);
        const rest = field.own.filter((_, at) => !fewer.includes(at)).flat();
        return basis(rest, PRIMES[0], width).rank < field.rank ? fewer : left;
      }, set),
    );
  const different = new Map(least.map((set) => [set.join(), set]));
  return [...different.values()].map((set) => set.map((at) => known[at] ?? 0));
}

/** The different rows of each person: how each unknown of theirs counts in every equation. */
function rowsByPerson(
  people: readonly number[],
  equations: readonly Equation[],
): Map<number, number[][]> {
  const rows = new Map<number, number[]>();
  for (const [at, equation] of equations.entries()) {
    for (const [unknown, weight] of equation) {
      const row = rows.get(unknown) ?? new Array<number>(equations.length).fill(0);
      row[at] = weight;
      rows.set(unknown, row);
    }
  }
  const found = new Map<number, Map<string, number[]>>();
  for (const [unknown, row] of rows) {
    const person = people[unknown] ?? -1;
    const own = found.get(person) ?? new Map<string, number[]>();
    own.set(row.join(), row);
    found.set(person, own);
  }
  return new Map([...found].map(([person, own]) => [person, [...own.values()]]));
}

interface Search {
  readonly prime: number;
  readonly width: number;
  readonly most: number;
  /** Rank with everybody. */
  readonly full: number;
}

/** Sets of exactly `most` without whom the rank is less. What is full before all are in stays so: nothing behind it is tried. */
function setsWithout(own: readonly (readonly Float64Array[])[], search: Search): number[][] {
  const { prime, width, most, full } = search;
  const found: number[][] = [];
  const visit = (at: number, left: readonly number[], span: Span): void => {
    if (span.rank === full) return;
    if (at === own.length) {
      found.push([...left]);
      return;
    }
    if (left.length < most) visit(at + 1, [...left, at], span);
    // Too few are behind this one for a set without it.
    if (own.length - at - 1 < most - left.length) return;
    visit(at + 1, left, span.with(own[at] ?? []));
  };
  visit(0, [], new Span(prime, width));
  return found;
}

function basis(rows: Iterable<ArrayLike<number>>, prime: number, width: number): Span {
  const span = new Span(prime, width);
  for (const row of rows) span.add(row);
  return span;
}

/** What some rows span, modulo a prime. */
class Span {
  readonly #prime: number;
  readonly #width: number;
  /** By the place of its first number, which is 1. */
  readonly #rows: (Float64Array | undefined)[];
  rank = 0;

  constructor(prime: number, width: number, rows: (Float64Array | undefined)[] = []) {
    this.#prime = prime;
    this.#width = width;
    this.#rows = rows;
  }

  copy(): Span {
    const other = new Span(this.#prime, this.#width, [...this.#rows]);
    other.rank = this.rank;
    return other;
  }

  with(rows: readonly Float64Array[]): Span {
    const more = this.copy();
    for (const row of rows) more.add(row);
    return more;
  }

  rows(): Float64Array[] {
    return this.#rows.filter((row) => row !== undefined);
  }

  add(given: ArrayLike<number>): void {
    const prime = this.#prime;
    const row = Float64Array.from(given, (value) => ((value % prime) + prime) % prime);
    for (let at = 0; at < this.#width; at += 1) {
      const lead = row[at] ?? 0;
      if (lead === 0) continue;
      const other = this.#rows[at];
      if (other !== undefined) {
        this.#takeAway(row, other, at);
        continue;
      }
      const factor = inverse(lead, prime);
      this.#rows[at] = row.map((value) => (value * factor) % prime);
      this.rank += 1;
      return;
    }
  }

  /** So much of the other row that nothing is left at this place. */
  #takeAway(row: Float64Array, other: Float64Array, at: number): void {
    const factor = this.#prime - (row[at] ?? 0);
    for (let place = at; place < this.#width; place += 1) {
      const value = other[place] ?? 0;
      if (value !== 0) row[place] = ((row[place] ?? 0) + factor * value) % this.#prime;
    }
  }
}

/** By the extended algorithm of Euclid. */
function inverse(value: number, prime: number): number {
  let [a, b, x, y] = [value, prime, 1, 0];
  while (a > 1) {
    const times = Math.floor(a / b);
    [a, b] = [b, a - times * b];
    [x, y] = [y, x - times * y];
  }
  return ((x % prime) + prime) % prime;
}

function choose(all: number, size: number): number {
  let ways = 1;
  for (let at = 0; at < size; at += 1) ways = (ways * (all - at)) / (at + 1);
  return Math.round(ways);
}
