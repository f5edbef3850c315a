import { normalizeIP } from '@fastify/rate-limit';
import type { Clock } from '../kernel/clock.ts';

/** Wrong passwords that one address may send within a minute. */
export const TRIES = 5;
/** Passwords that are looked at within a minute, of all addresses together, right ones included. */
export const TRIES_OF_ALL = 60;
const WINDOW_MS = 60_000;

/** What one attempt meets. */
export interface Attempt {
  readonly allowed: boolean;
  /** Whether it is all addresses together that have too many. */
  readonly isOfAll: boolean;
  /** Further attempts that this address has now, >= 0. */
  readonly left: number;
  /** Seconds until it has one (again), >= 1; null while it has some. */
  readonly retryAfterSeconds: number | null;
  /** Takes the attempt back: the password was right. */
  takeBack(): void;
}

interface Spent {
  readonly key: string;
  readonly at: number;
  /** Of an address: one with the right password is of nobody. */
  counts: boolean;
}

/**
 * Counts attempts to sign in over the last minute, per address and of all together.
 *
 * An attempt counts before its password is looked at, so that a thousand sent at once are not all looked at. A right
 * password takes back its own attempt and no other: whoever shares an address with an honest user, behind a
 * proxy say, wins no further guesses by their signing in. It goes on counting among those of all, since looking at it has
 * cost as much. An attempt refused is not counted, so a pause ends, and there is never more to remember than is looked at:
 * however many addresses somebody has, they fill no memory.
 */
export function signInTries(clock: Clock): { spend(address: string): Attempt } {
  let spent: Spent[] = [];

  return {
    spend(address) {
      const key = normalizeIP(address); // one IPv6 network of 64 bits is one address
      const now = clock.now();
      spent = spent.filter(({ at }) => at > now - WINDOW_MS);
      const before = spent.filter((each) => each.key === key && each.counts);
      if (before.length >= TRIES) return refused(before, now, false);
      if (spent.length >= TRIES_OF_ALL) return refused(spent, now, true);
      const mine: Spent = { key, at: now, counts: true };
      spent.push(mine);
      const left = TRIES - before.length - 1;
      return {
        allowed: true,
        isOfAll: false,
        left,
        retryAfterSeconds: left > 0 ? null : secondsUntilFree([...before, mine], now),
        takeBack() {
          mine.counts = false;
        },
      };
    },
  };
}

function refused(full: readonly Spent[], now: number, isOfAll: boolean): Attempt {
  const retryAfterSeconds = secondsUntilFree(full, now);
  return { allowed: false, isOfAll, left: 0, retryAfterSeconds, takeBack: () => undefined };
}

function secondsUntilFree([first]: readonly Spent[], now: number): number {
  return Math.max(1, Math.ceil(((first?.at ?? 0) + WINDOW_MS - now) / 1000));
}
