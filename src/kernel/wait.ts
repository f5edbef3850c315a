import { setTimeout as sleep } from 'node:timers/promises';

/** Lets time pass, until `signal` at the latest; never rejects. */
export async function wait(ms: number, signal?: AbortSignal | undefined): Promise<void> {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
}
