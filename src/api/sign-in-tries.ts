import { normalizeIP } from '@fastify/rate-limit';
import type { Clock } from '../kernel/clock.ts';

/** Wrong passwords that one address may send within a minute. */
export const TRIES = 5;
const WINDOW_MS = 60_000;
const MOST_ADDRESSES = 10_000; // a flood of addresses must not fill the memory

/** What one attempt meets. */
export interface Attempt {
  readonly allowed: boolean;
  /** Further attempts that this address has now, >= 0. */
  readonly left: number;
  /** Seconds until it has one (again), >= 1; null while it has some. */
  readonly retryAfterSeconds: number | null;
  /** Takes the attempt back: the password was right. */
  takeBack(): void;
}

/**
 * Counts attempts to sign in per address, over the last minute.
 *
 * An attempt counts before its password is looked at, so that a thousand sent at once are not all looked at. A right
 * password takes back its own attempt and no other: whoever shares an address with an honest user, behind a
 * proxy say, wins no further guesses by their signing in. An attempt refused is not counted, so a pause ends.
 */
export function signInTries(clock: Clock): { spend(address: string): Attempt } {
  const times = new Map<string, number[]>();

  function recent(key: string, now: number): number[] {
    return (times.get(key) ?? []).filter((time) => time > now - WINDOW_MS);
  }

  function keep(key: string, kept: number[]): void {
    times.delete(key); // the newest stand last, so that the first is the one to forget
    if (kept.length > 0) times.set(key, kept);
    const oldest = times.keys().next();
    if (times.size > MOST_ADDRESSES && oldest.done !== true) times.delete(oldest.value);
  }

  return {
    spend(address) {
      const key = normalizeIP(address); // one IPv6 network of 64 bits is one address
      const now = clock.now();
      const before = recent(key, now);
      const allowed = before.length < TRIES;
      const after = allowed ? [...before, now] : before;
      keep(key, after);
      const left = TRIES - after.length;
      return {
        allowed,
        left,
        retryAfterSeconds: left > 0 ? null : secondsUntilFree(after, now),
        takeBack() {
          if (!allowed) return;
          const kept = recent(key, clock.now());
          const mine = kept.indexOf(now);
          keep(key, mine === -1 ? kept : kept.toSpliced(mine, 1));
        },
      };
    },
  };
}

function secondsUntilFree([first = 0]: number[], now: number): number {
  return Math.max(1, Math.ceil((first + WINDOW_MS - now) / 1000));
}
