import { describe, expect, it } from 'vitest';
import { alarm } from './wait.ts';

const LONG_MS = 60_000;

describe('an alarm', () => {
  it('ends the wait that goes on when it is rung, and the next one goes on', async () => {
    const { ring, wait } = alarm();
    const { signal } = new AbortController();
    const waited = wait(LONG_MS, signal);
    ring();
    await waited;
    const began = performance.now();
    await wait(50, signal);
    expect(performance.now() - began).toBeGreaterThanOrEqual(45);
  });

  it('that was rung while nobody waited ends the next wait at once', async () => {
    const { ring, wait } = alarm();
    ring();
    await wait(LONG_MS, new AbortController().signal);
  });

  it('ends with the signal, also one that was given before', async () => {
    const { wait } = alarm();
    const stop = new AbortController();
    const waited = wait(LONG_MS, stop.signal);
    stop.abort();
    await waited;
    await wait(LONG_MS, stop.signal);
  });
});
