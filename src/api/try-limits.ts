/** Wrong passwords that one address may send within a minute. */
export const TRIES = 5;
/** Passwords that are looked at within a minute, of all addresses together, right ones included. */
export const TRIES_OF_ALL = 60;
export const WINDOW_MS = 60_000;

/** What the next attempt of an address meets. */
export interface Verdict {
  readonly allowed: boolean;
  /** Whether it is all addresses together that have too many. */
  readonly isOfAll: boolean;
  /** Further attempts that this address has now, >= 0. */
  readonly left: number;
  /** Seconds until it has one (again), >= 1; null while it has some. */
  readonly retryAfterSeconds: number | null;
}

/** A try of the last minute. */
export interface Seen {
  /** Keyed hash; null: the password was right, and it is of nobody. */
  readonly address: string | null;
  readonly ageMs: number;
}

/** What the next attempt of the address meets. Input: those of the last minute, oldest first. */
export function judge(seen: readonly Seen[], address: string): Verdict {
  const before = seen.filter((each) => each.address === address);
  if (before.length >= TRIES) return refused(before, false);
  if (seen.length >= TRIES_OF_ALL) return refused(seen, true);
  const left = TRIES - before.length - 1;
  const first = before[0] ?? { ageMs: 0 };
  const retryAfterSeconds = left > 0 ? null : secondsUntilFree(first);
  return { allowed: true, isOfAll: false, left, retryAfterSeconds };
}

function refused(
  [first = { ageMs: 0 }]: readonly Pick<Seen, 'ageMs'>[],
  isOfAll: boolean,
): Verdict {
  return { allowed: false, isOfAll, left: 0, retryAfterSeconds: secondsUntilFree(first) };
}

function secondsUntilFree({ ageMs }: Pick<Seen, 'ageMs'>): number {
  return Math.max(1, Math.ceil((WINDOW_MS - ageMs) / 1000));
}

/** Of two counts of the same, the one that leaves less. */
export function stricter(one: Verdict, other: Verdict): Verdict {
  return other.left <= one.left ? other : one;
}
