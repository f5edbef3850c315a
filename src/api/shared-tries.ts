import { randomInt } from 'node:crypto';
import type { Clock } from '../kernel/clock.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { wait } from '../kernel/wait.ts';
import type { RememberedTry, TakenTry, TryStore } from './parts.ts';
import { judge, type Seen, TRIES, TRIES_OF_ALL, type Verdict, WINDOW_MS } from './try-limits.ts';

/** For so long it is believed that all places were taken: a flood of tries asks the database no more often. */
const BELIEVED_MS = 1_000;
/** For so long a database that did not answer is left alone: a locked one would work off what nobody waits for any more. */
const LEFT_ALONE_MS = 5_000;
/** How much later than they must go what was remembered goes. */
const FORGOTTEN_LATE_MS = 1_000;
/**
 * Whoever signs in among many waits for it no longer: the count of this process is good enough then. Shorter, and who sends many
 * at once would have each process count alone.
 */
const COUNTED_MS = 2_000;

/** A try that the database was to count. */
export interface SharedTry {
  /** Null: it is not known. */
  readonly verdict: Verdict | null;
  /** The password was right. */
  takeBack(): Promise<void>;
}

interface Placed {
  readonly verdict: Verdict;
  /** Null: it was refused. */
  readonly taken: TakenTry | null;
}

/** The tries of all processes, as the database counts them. One is placed after the other: it is asked one thing at a time. */
export function sharedTries(store: TryStore, clock: Clock, countedMs = COUNTED_MS) {
  let full: { readonly seen: readonly Seen[]; readonly atMs: number } | null = null;
  let failedMs = Number.NEGATIVE_INFINITY;
  let last: Promise<unknown> = Promise.resolve();
  let later = forgetLater();

  /** Nobody may try again, and what is remembered of an address is gone all the same. */
  function forgetLater(): NodeJS.Timeout {
    const forget = () => void asked(() => store.forget()).catch(() => {});
    return setTimeout(forget, WINDOW_MS + FORGOTTEN_LATE_MS).unref();
  }

  /** Null: it cannot be asked or written, or could not a moment ago. */
  async function asked<T>(ask: () => Promise<T>): Promise<T | null> {
    if (isWithin(clock.now() - failedMs, LEFT_ALONE_MS)) return null;
    try {
      return await ask();
    } catch (error) {
      if (!(error instanceof CogniforceError)) throw error;
      failedMs = clock.now();
      return null;
    }
  }

  function afterAnother<T>(work: () => Promise<T>): Promise<T> {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  }

  function stillRefused(address: string): Verdict | null {
    if (full === null) return null;
    const passed = clock.now() - full.atMs;
    if (!isWithin(passed, BELIEVED_MS)) return null;
    const seen = full.seen.map((each) => ({ ...each, ageMs: each.ageMs + passed }));
    const verdict = judge(seen, address);
    return verdict.allowed ? null : verdict;
  }

  /** Null: another process was quicker, and one has to look again. */
  async function placeOnce(address: string): Promise<Placed | null> {
    const still = stillRefused(address);
    if (still !== null) return { verdict: still, taken: null };
    const seen = await store.recent();
    const verdict = judge(seen, address);
    if (!verdict.allowed) {
      full = { seen, atMs: clock.now() };
      return { verdict, taken: null };
    }
    const taken = await store.take({ address, ...free(seen, address) });
    if (taken === null) return null;
    clearTimeout(later);
    later = forgetLater();
    return { verdict, taken };
  }

  /** Ends: whoever was quicker has one of the few passwords that are looked at. */
  async function place(address: string): Promise<Placed> {
    for (;;) {
      const placed = await placeOnce(address);
      if (placed !== null) return placed;
    }
  }

  async function takeBack(placing: Promise<Placed | null>): Promise<void> {
    const taken = (await placing)?.taken ?? null;
    if (taken !== null) await asked(() => store.takeBack(taken));
  }

  return {
    async take(address: string): Promise<SharedTry> {
      const placing = afterAnother(() => asked(() => place(address)));
      const soon = new AbortController();
      const late = wait(countedMs, soon.signal).then(() => null);
      const placed = await Promise.race([placing, late]).finally(() => soon.abort());
      if (placed === null) {
        return {
          verdict: null,
          // Nobody waits for what comes late.
          takeBack: async () => void takeBack(placing).catch(() => {}),
        };
      }
      return { verdict: placed.verdict, takeBack: () => takeBack(placing) };
    },

    /** From then on nothing is forgotten in the background. */
    close: () => clearTimeout(later),
  };
}

/** By a clock that was set back, nothing is known of how long it is. */
function isWithin(passedMs: number, ms: number): boolean {
  return passedMs >= 0 && passedMs < ms;
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
