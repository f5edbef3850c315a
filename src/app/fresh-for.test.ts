import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { freshFor } from './fresh-for.ts';

const never = new Promise<never>(() => {});

describe('freshFor', () => {
  it('asks once while the value is fresh, however many want it', async () => {
    let [now, asked] = [0, 0];
    const value = freshFor(100, { now: () => now }, async () => ++asked);
    expect(await Promise.all([value(), value()])).toEqual([1, 1]);
    now = 99;
    expect(await value()).toBe(1);
  });

  it('gives the value before while the next one is on its way, unless that is far too old', async () => {
    let [now, asked] = [0, 0];
    const value = freshFor(100, { now: () => now }, async () => ++asked);
    expect(await value()).toBe(1);
    now = 100;
    expect(await value()).toBe(1);
    await nextTurn();
    expect(await value()).toBe(2);
    now = 1_100;
    expect(await value()).toBe(3);
  });

  it('is null while it comes late or fails, and asks again', async () => {
    const late = freshFor(100, { now: () => 0 }, () => never, 10);
    expect(await late()).toBeNull();
    const failures = [Promise.reject(new Error('away')), Promise.resolve(3)];
    const failing = freshFor(100, { now: () => 0 }, () => failures.shift() ?? never);
    expect([await failing(), await failing()]).toEqual([null, 3]);
  });

  it('lets nobody wait for what has been late already', async () => {
    const value = freshFor(100, { now: () => 0 }, () => never, 10);
    await value();
    const turns = Promise.resolve('waits')
      .then((text) => text)
      .then((text) => text);
    expect(await Promise.race([value(), turns])).toBeNull();
  });
});
