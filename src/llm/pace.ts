/** Waits so many milliseconds, or until `signal` is aborted: then it throws the signal's reason. */
export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

export interface Pace {
  /**
   * Waits until one more request of so many tokens fits, and counts it. Gives a function that corrects its tokens.
   *
   * Errors: the reason of `signal`.
   */
  take(tokens: number, signal: AbortSignal): Promise<(tokens: number) => void>;
  /** Lets no request begin for so long: the server has asked for it. */
  pause(ms: number): void;
}

interface Taken {
  readonly at: number;
  tokens: number;
}

/**
 * Keeps requests and tokens within what a server allows per minute: in no stretch of a minute are there more.
 *
 * A single request of more tokens than the limit goes out alone. First come, first served. `now` gives milliseconds.
 */
export function paceOf(
  limits: { readonly requestsPerMinute: number; readonly tokensPerMinute: number | null },
  { now: time, wait, minuteMs = 60_000 }: { now: () => number; wait: Wait; minuteMs?: number },
): Pace {
  let recent: Taken[] = [];
  let pausedUntil = 0;
  let turn: Promise<unknown> = Promise.resolve();

  /** Milliseconds until it fits; 0 when it fits now. */
  function delay(tokens: number): number {
    const now = time();
    recent = recent.filter(({ at }) => at > now - minuteMs);
    const excess = recent.length + 1 - limits.requestsPerMinute;
    const last = recent[Math.max(excess, tooFull(tokens)) - 1];
    const room = last === undefined ? 0 : last.at + minuteMs - now;
    return Math.max(0, room, pausedUntil - now);
  }

  /** How many of the oldest must be over before so many tokens fit. */
  function tooFull(tokens: number): number {
    let sum = tokens;
    for (let at = recent.length - 1; at >= 0; at -= 1) {
      sum += recent[at]?.tokens ?? 0;
      if (sum > (limits.tokensPerMinute ?? Number.POSITIVE_INFINITY)) return at + 1;
    }
    return 0;
  }

  async function next(tokens: number, signal: AbortSignal): Promise<Taken> {
    for (;;) {
      signal.throwIfAborted();
      const ms = delay(tokens);
      if (ms <= 0) break;
      await wait(ms, signal);
    }
    const taken = { at: time(), tokens };
    recent.push(taken);
    return taken;
  }

  return {
    async take(tokens, signal) {
      const mine = turn.then(() => next(tokens, signal));
      turn = mine.catch(() => undefined);
      const taken = await mine;
      return (really) => {
        taken.tokens = really;
      };
    },
    pause(ms) {
      pausedUntil = Math.max(pausedUntil, time() + ms);
    },
  };
}
