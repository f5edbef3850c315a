import { setTimeout as sleep } from 'node:timers/promises';

/** Time that somebody else can cut short. */
export interface Alarm {
  /** Ends the wait that goes on, or else the next one. */
  ring(): void;
  /** Lets time pass, until it is rung or `signal` at the latest; never rejects. */
  wait(ms: number, signal: AbortSignal): Promise<void>;
}

/** An alarm for one who waits. */
export function alarm(): Alarm {
  let isRung = false;
  let wake = () => {};
  return {
    ring() {
      isRung = true;
      wake();
    },
    async wait(ms, signal) {
      const woken = new AbortController();
      wake = () => woken.abort();
      if (isRung || signal.aborted) wake();
      signal.addEventListener('abort', wake);
      await wait(ms, woken.signal);
      signal.removeEventListener('abort', wake);
      isRung = false;
    },
  };
}

/** Lets time pass, until `signal` at the latest; never rejects. */
export async function wait(ms: number, signal?: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
