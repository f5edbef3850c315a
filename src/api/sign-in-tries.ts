import { createHmac, randomInt } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { Clock } from '../kernel/clock.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { RememberedTry, TakenTry, TryStore } from './parts.ts';

/** Wrong passwords that one address may send within a minute. */
export const TRIES = 5;
/** Passwords that are looked at within a minute, of all addresses together, right ones included. */
export const TRIES_OF_ALL = 60;
export const WINDOW_MS = 60_000;

/** For so long it is believed that all places were taken: a flood of tries asks the database no more often. */
const BELIEVED_MS = 1_000;
/** How much later than they must go what was remembered goes. */
const FORGOTTEN_LATE_MS = 1_000;

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
  takeBack(): Promise<void>;
}

type Verdict = Omit<Attempt, 'takeBack'>;

/** A try of the last minute. */
interface Seen {
  /** Keyed hash; null: the password was right, and it is of nobody. */
  readonly address: string | null;
  readonly ageMs: number;
}

/** One that this process remembers. */
interface Mine {
  address: string | null;
  readonly atMs: number;
}

interface TriesParts {
  readonly clock: Clock;
  readonly store: TryStore;
  /** Addresses are hashed under a key of their own that is made of it. */
  readonly sessionKey: Uint8Array;
}

/**
 * Counts attempts to sign in over the last minute, per address and of all together, over all processes.
 *
 * An attempt counts before its password is looked at, so that a thousand sent at once are not all looked at. A right
 * password takes back its own attempt and no other: whoever shares an address with an honest user, behind a
 * proxy say, wins no further guesses by their signing in. It goes on counting among those of all, since looking at it has
 * cost as much. An attempt refused is not counted, so a pause ends, and there is never more to remember than is looked at:
 * however many addresses somebody has, they fill no memory and no table.
 *
 * This process counts its own, and what it refuses by itself asks no database; our own database counts those of all processes.
 * Where that cannot be asked or written, the process's own count is what holds.
 */
export function signInTries({ clock, store, sessionKey }: TriesParts) {
  const addressKey = createHmac('sha256', sessionKey).update('addresses of sign-in tries').digest();
  const shared = sharedTries(store, clock);
  let mine: Mine[] = [];

  return {
    async spend(from: string): Promise<Attempt> {
      const network = normalizeIP(from); // one IPv6 network of 64 bits is one address
      const address = createHmac('sha256', addressKey).update(network).digest('hex');
      const now = clock.now();
      mine = mine.filter(({ atMs }) => atMs > now - WINDOW_MS);
      const seen = mine.map((each) => ({ address: each.address, ageMs: now - each.atMs }));
      const here = judge(seen, address);
      if (!here.allowed) return { ...here, takeBack: nothing };
      const one: Mine = { address, atMs: now };
      mine.push(one);
      const everywhere = await shared.take(address);
      if (everywhere !== null && !everywhere.verdict.allowed) {
        mine = mine.filter((each) => each !== one);
        return { ...everywhere.verdict, takeBack: nothing };
      }
      return {
        ...stricter(here, everywhere?.verdict ?? here),
        async takeBack() {
          one.address = null;
          await everywhere?.takeBack();
        },
      };
    },

    /** From then on nothing is forgotten in the background. */
    close: shared.close,
  };
}

async function nothing(): Promise<void> {}

/** What the next attempt of the address meets. Input: those of the last minute, oldest first. */
function judge(seen: readonly Seen[], address: string): Verdict {
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

function stricter(one: Verdict, other: Verdict): Verdict {
  return other.left <= one.left ? other : one;
}

/** The tries of all processes. */
function sharedTries(store: TryStore, clock: Clock) {
  let full: { readonly seen: readonly Seen[]; readonly atMs: number } | null = null;
  let later = forgetLater();

  /** Nobody may try again, and what is remembered of an address is gone all the same. */
  function forgetLater(): NodeJS.Timeout {
    const forget = () => void store.forget().catch(() => {});
    return setTimeout(forget, WINDOW_MS + FORGOTTEN_LATE_MS).unref();
  }

  function stillRefused(address: string): Verdict | null {
    const passed = full === null ? -1 : clock.now() - full.atMs;
    if (full === null || passed < 0 || passed >= BELIEVED_MS) return null;
    const seen = full.seen.map((each) => ({ ...each, ageMs: each.ageMs + passed }));
    const verdict = judge(seen, address);
    return verdict.allowed ? null : verdict;
  }

  /** Ends: whenever a place is lost to another one, that one's password is one of the few that are looked at. */
  async function place(address: string): Promise<{ verdict: Verdict; taken: TakenTry | null }> {
    for (;;) {
      const seen = await store.recent();
      const verdict = judge(seen, address);
      if (!verdict.allowed) {
        full = { seen, atMs: clock.now() };
        return { verdict, taken: null };
      }
      const taken = await store.take({ address, ...free(seen, address) });
      if (taken !== null) return { verdict, taken };
    }
  }

  return {
    /** Null: it is not known, since the database cannot be asked or written. */
    async take(
      address: string,
    ): Promise<(Omit<Attempt, keyof Verdict> & { verdict: Verdict }) | null> {
      const still = stillRefused(address);
      if (still !== null) return { verdict: still, takeBack: nothing };
      const placed = await place(address).catch(unknownIsNull);
      if (placed === null) return null;
      const { verdict, taken } = placed;
      if (taken === null) return { verdict, takeBack: nothing };
      clearTimeout(later);
      later = forgetLater();
      return {
        verdict,
        takeBack: async () => void (await store.takeBack(taken).catch(unknownIsNull)),
      };
    },
    close: () => clearTimeout(later),
  };
}

/** A place that nobody has, any of them: processes that look at once mostly want different ones. */
function free(seen: readonly RememberedTry[], address: string): { place: number; nth: number } {
  const taken = new Set(seen.map((each) => each.place));
  const places = numbers(TRIES_OF_ALL).filter((each) => !taken.has(each));
  const used = new Set(seen.filter((each) => each.address === address).map(({ nth }) => nth));
  const nth = numbers(TRIES).find((each) => !used.has(each)) ?? 0;
  return { place: places[randomInt(places.length)] ?? 0, nth };
}

function numbers(many: number): number[] {
  return Array.from({ length: many }, (_, at) => at);
}

function unknownIsNull(error: unknown): null {
  if (error instanceof CogniforceError) return null;
  throw error;
}
