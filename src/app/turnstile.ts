import { CogniforceError } from '../kernel/errors.ts';

/** How many are let in. */
export interface TurnstileOptions {
  /** Questions that are answered at once. */
  readonly places: number;
  /** Questions that may wait for a place; default 32. */
  readonly mostWaiting?: number;
  /** How long one waits; default ten seconds. */
  readonly waitMs?: number;
}

/** Lets questions in. */
export interface Turnstile {
  /**
   * The answer to a question: one that is asked while the same is being answered has that answer, and costs nothing.
   *
   * Input   `kind`: questions of one kind never have all places, so that one that is slow leaves room for the others.
   * Errors  SERVER_BUSY when too many wait already, or for too long; those of `answer`.
   */
  ask<T>(kind: string, details: string, answer: () => Promise<T>): Promise<T>;
}

interface Waiter {
  readonly kind: string;
  readonly enter: () => void;
}

const MOST_WAITING = 32;
const WAIT_MS = 10_000;
/** Seconds between which a person is told to come back. */
const AGAIN = { least: 1, most: 30 };
/** What the last answer counts for, against those before. */
const WEIGHT = 0.2;

/** A turnstile through which nobody has gone. */
export function turnstile(options: TurnstileOptions): Turnstile {
  const { places, mostWaiting = MOST_WAITING, waitMs = WAIT_MS } = options;
  const perKind = Math.max(1, places - 1);
  const underWay = new Map<string, Promise<unknown>>();
  const inside = new Map<string, number>();
  const waiting: Waiter[] = [];
  /** Of an answer, as a moving mean. */
  let meanMs = 0;

  const within = (kind: string) => inside.get(kind) ?? 0;
  const all = () => [...inside.values()].reduce((sum, each) => sum + each, 0);
  const hasRoom = (kind: string) => all() < places && within(kind) < perKind;

  function busy(): CogniforceError {
    const seconds = Math.ceil((meanMs * (waiting.length + 1)) / places / 1000);
    const retryAfterSeconds = Math.min(AGAIN.most, Math.max(AGAIN.least, seconds));
    return new CogniforceError(
      'SERVER_BUSY',
      'More questions are asked at once than this server answers.',
      { retryAfterSeconds },
    );
  }

  /** Errors: SERVER_BUSY. */
  async function enter(kind: string): Promise<void> {
    if (hasRoom(kind)) return take(kind);
    if (waiting.length >= mostWaiting) throw busy();
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const timer = setTimeout(() => {
      waiting.splice(waiting.indexOf(waiter), 1);
      reject(busy());
    }, waitMs).unref();
    const waiter: Waiter = {
      kind,
      enter() {
        clearTimeout(timer);
        // Taken at once: who comes before this goes on must not find it free.
        take(kind);
        resolve();
      },
    };
    waiting.push(waiter);
    await promise;
  }

  function take(kind: string): void {
    inside.set(kind, within(kind) + 1);
  }

  function leave(kind: string): void {
    const left = within(kind) - 1;
    if (left === 0) inside.delete(kind);
    else inside.set(kind, left);
    const next = waiting.findIndex((each) => hasRoom(each.kind));
    if (next !== -1) waiting.splice(next, 1)[0]?.enter();
  }

  async function answered<T>(kind: string, answer: () => Promise<T>): Promise<T> {
    await enter(kind);
    const began = performance.now();
    try {
      return await answer();
    } finally {
      meanMs += WEIGHT * (performance.now() - began - meanMs);
      leave(kind);
    }
  }

  return {
    ask<T>(kind: string, details: string, answer: () => Promise<T>): Promise<T> {
      const key = `${kind} ${details}`;
      const known = underWay.get(key);
      if (known !== undefined) return known as Promise<T>;
      const asked = answered(kind, answer).finally(() => underWay.delete(key));
      underWay.set(key, asked);
      return asked;
    },
  };
}
