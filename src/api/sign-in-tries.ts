import { createHmac } from 'node:crypto';
import { normalizeIP } from '@fastify/rate-limit';
import type { Clock } from '../kernel/clock.ts';
import type { TryStore } from './parts.ts';
import { sharedTries } from './shared-tries.ts';
import { judge, stricter, type Verdict, WINDOW_MS } from './try-limits.ts';

/** What one attempt meets. */
export interface Attempt extends Verdict {
  /** Takes the attempt back: the password was right. */
  takeBack(): Promise<void>;
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
  /** How long the count of the database is waited for; two seconds. */
  readonly countedMs?: number | undefined;
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
export function signInTries({ clock, store, sessionKey, countedMs }: TriesParts) {
  const addressKey = createHmac('sha256', sessionKey).update('addresses of sign-in tries').digest();
  const shared = sharedTries(store, clock, countedMs);
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
      const verdict = stricter(here, everywhere.verdict ?? here);
      if (!verdict.allowed) {
        mine = mine.filter((each) => each !== one);
        return { ...verdict, takeBack: nothing };
      }
      return {
        ...verdict,
        async takeBack() {
          one.address = null;
          await everywhere.takeBack();
        },
      };
    },

    /** From then on nothing is forgotten in the background. */
    close: shared.close,
  };
}

async function nothing(): Promise<void> {}
