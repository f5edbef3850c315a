import { isDeepStrictEqual } from 'node:util';

/** One thing that was looked at. */
export interface Check {
  readonly name: string;
  readonly expected: unknown;
  readonly found: unknown;
  /** Why they differ, where that is known. */
  readonly explanations: readonly string[];
  readonly holds: boolean;
}

/** Values by what they are of: chats, models. */
export type Values = ReadonlyMap<string, unknown>;
/** Why a difference is as it ought to be; null: nobody knows. */
export type Explain = (of: string, expected: unknown, found: unknown) => string | null;

/** Collects what was looked at. */
export interface Checks {
  readonly all: readonly Check[];
  same(name: string, expected: unknown, found: unknown): void;
  /** Compares one by one and shows what differs; a difference that `explain` knows is none. */
  each(name: string, expected: Values, found: Values, explain?: Explain): void;
  /** Compares two counts that may differ by these terms and by nothing else. */
  bridge(name: string, ours: number, theirs: number, terms: readonly Term[]): void;
}

/** A part of a difference between two counts, and why it is there. */
export type Term = readonly [amount: number, why: string];

export function newChecks(tell: (check: Check) => void): Checks {
  const all: Check[] = [];
  const add = (check: Check) => {
    all.push(check);
    tell(check);
  };
  return {
    all,
    same: (name, expected, found) => {
      const holds = isDeepStrictEqual(expected, found);
      add({ name, expected, found, explanations: [], holds });
    },
    each: (name, expected, found, explain = () => null) => {
      add({ name, ...comparison(expected, found, explain) });
    },
    bridge: (name, ours, theirs, terms) => {
      const sum = terms.reduce((all, [amount]) => all + amount, ours);
      const explanations = terms
        .filter(([amount]) => amount !== 0)
        .map(([amount, why]) => `${amount > 0 ? '+' : '−'}${Math.abs(amount)} ${why}`);
      add({ name, expected: ours, found: theirs, explanations, holds: sum === theirs });
    },
  };
}

function comparison(expected: Values, found: Values, explain: Explain): Omit<Check, 'name'> {
  const differing = [...new Set([...expected.keys(), ...found.keys()])].filter(
    (key) => !isDeepStrictEqual(expected.get(key), found.get(key)),
  );
  if (differing.length === 0) {
    return {
      expected: `${expected.size} alike`,
      found: `${found.size} alike`,
      explanations: [],
      holds: true,
    };
  }
  const reasons = differing.map((key) => explain(key, expected.get(key), found.get(key)));
  const of = (values: Values) =>
    Object.fromEntries(differing.map((key) => [key, values.get(key) ?? null]));
  const known = reasons.flatMap((reason) => reason ?? []);
  return {
    expected: of(expected),
    found: of(found),
    explanations: [...new Set(known)],
    holds: known.length === differing.length,
  };
}
