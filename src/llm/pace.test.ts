import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paceOf } from './pace.ts';

const { signal } = new AbortController();

/** A pace in a time of its own, which passes by waiting alone. */
function world(requestsPerMinute: number, tokensPerMinute: number | null = null) {
  const time = { ms: 0 };
  const wait = async (ms: number) => {
    expect(ms).toBeGreaterThan(0);
    time.ms += ms;
  };
  const pace = paceOf({ requestsPerMinute, tokensPerMinute }, { now: () => time.ms, wait });
  return { ...pace, time };
}

describe('a pace', () => {
  it('lets so many requests a minute begin, and the next one when the first is a minute old', async () => {
    const { take, time } = world(3);
    const begun: number[] = [];
    for (let at = 0; at < 7; at += 1) {
      await take(1, signal);
      begun.push(time.ms);
      time.ms += 1_000;
    }
    expect(begun).toEqual([0, 1_000, 2_000, 60_000, 61_000, 62_000, 120_000]);
  });

  it('counts what was really used as soon as that is known', async () => {
    const { take, time } = world(100, 1_000);
    const correct = await take(900, signal);
    correct(100);
    await take(900, signal);
    expect(time.ms).toBe(0);
    await take(900, signal);
    expect(time.ms).toBe(60_000);
  });

  it('lets a request of more tokens than a minute has out alone', async () => {
    const { take, time } = world(100, 1_000);
    await take(10, signal);
    await take(5_000, signal);
    expect(time.ms).toBe(60_000);
  });

  it('begins nothing while it is paused', async () => {
    const { take, pause, time } = world(100);
    pause(7_000);
    await take(1, signal);
    expect(time.ms).toBe(7_000);
  });

  it('never lets more into any minute than its limits', async () => {
    const requests = fc.array(fc.tuple(fc.integer({ min: 1, max: 400 }), fc.nat(30_000)), {
      maxLength: 40,
    });
    const property = fc.asyncProperty(requests, async (wanted) => {
      const { take, time } = world(5, 1_000);
      const begun: { at: number; tokens: number }[] = [];
      for (const [tokens, pause] of wanted) {
        await take(tokens, signal);
        begun.push({ at: time.ms, tokens });
        time.ms += pause;
      }
      for (const { at } of begun) {
        const minute = begun.filter((each) => each.at > at - 60_000 && each.at <= at);
        expect(minute.length).toBeLessThanOrEqual(5);
        expect(minute.reduce((sum, { tokens }) => sum + tokens, 0)).toBeLessThanOrEqual(1_000);
      }
    });
    await fc.assert(property, { numRuns: 50 });
  });

  it('lets somebody who waits go when told to stop', async () => {
    const stop = new AbortController();
    const { take } = paceOf(
      { requestsPerMinute: 1, tokensPerMinute: null },
      {
        now: () => 0,
        wait: (_, given) =>
          new Promise((_resolve, reject) => {
            given.addEventListener('abort', () => reject(given.reason));
          }),
      },
    );
    await take(1, signal);
    const second = take(1, stop.signal);
    stop.abort();
    await expect(second).rejects.toBe(stop.signal.reason);
  });
});
