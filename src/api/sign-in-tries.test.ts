import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { noTries } from '../../test/support/api.ts';
import { eachDialect } from '../../test/support/each-dialect.ts';
import { openDomain } from '../data/index.ts';
import { cogniforce } from '../domains/cogniforce/index.ts';
import { CogniforceError } from '../kernel/errors.ts';
import type { TryStore } from './parts.ts';
import { signInTries } from './sign-in-tries.ts';
import { TRIES, TRIES_OF_ALL, WINDOW_MS } from './try-limits.ts';

function world(
  store: TryStore = noTries,
  sessionKey: Uint8Array = randomBytes(32),
  countedMs?: number,
) {
  let now = Date.parse('2026-03-02T09:00:00Z');
  const tries = signInTries({ clock: { now: () => now }, store, sessionKey, countedMs });
  onTestFinished(() => tries.close());
  return {
    tries,
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('signInTries', () => {
  it('allows five attempts a minute and says how many are left', async () => {
    const { tries } = world();
    const left: unknown[] = [];
    for (let i = 0; i < 7; i++) {
      const attempt = await tries.spend('192.0.2.1');
      left.push([attempt.allowed, attempt.left]);
    }
    expect(left).toEqual([
      [true, 4],
      [true, 3],
      [true, 2],
      [true, 1],
      [true, 0],
      [false, 0],
      [false, 0],
    ]);
  });

  it('says after how many seconds the next attempt is allowed, and keeps its word', async () => {
    const { tries, pass } = world();
    await tries.spend('192.0.2.1');
    pass(10_400);
    for (let i = 1; i < TRIES; i++) await tries.spend('192.0.2.1');
    const refused = await tries.spend('192.0.2.1');
    expect(refused).toMatchObject({ allowed: false, retryAfterSeconds: 50 });
    pass(49_000);
    expect((await tries.spend('192.0.2.1')).allowed).toBe(false);
    pass(1000);
    expect((await tries.spend('192.0.2.1')).allowed).toBe(true);
  });

  it('counts each address by itself', async () => {
    const { tries } = world();
    for (let i = 0; i < 9; i++) await tries.spend('192.0.2.1');
    expect(await tries.spend('192.0.2.2')).toMatchObject({ allowed: true, left: 4 });
  });

  it('takes the addresses of one IPv6 network for one', async () => {
    const { tries } = world();
    for (let i = 0; i < TRIES; i++) await tries.spend(`2001:db8:1:2::${i}`);
    expect((await tries.spend('2001:db8:1:2:ffff::1')).allowed).toBe(false);
    expect((await tries.spend('2001:db8:1:3::1')).allowed).toBe(true);
  });

  it('gives back the attempt that was right and none of the wrong ones', async () => {
    const { tries } = world();
    for (let i = 0; i < 3; i++) await tries.spend('192.0.2.1');
    await (await tries.spend('192.0.2.1')).takeBack();
    expect((await tries.spend('192.0.2.1')).left).toBe(1);
  });

  it('gives nothing back for an attempt that was refused', async () => {
    const { tries } = world();
    for (let i = 0; i < TRIES; i++) await tries.spend('192.0.2.1');
    await (await tries.spend('192.0.2.1')).takeBack();
    expect((await tries.spend('192.0.2.1')).allowed).toBe(false);
  });

  it('never allows more than five wrong attempts within any minute', async () => {
    const waits = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(waits, async (pauses) => {
        const { tries, pass } = world();
        const allowed: number[] = [];
        let time = 0;
        for (const pause of pauses) {
          pass(pause);
          time += pause;
          if ((await tries.spend('192.0.2.1')).allowed) allowed.push(time);
        }
        for (const from of allowed) {
          const within = allowed.filter((at) => at >= from && at < from + 60_000);
          expect(within.length).toBeLessThanOrEqual(TRIES);
        }
      }),
    );
  });

  it('allows sixty attempts a minute of all addresses together, and says that it is all', async () => {
    const { tries, pass } = world();
    for (let i = 0; i < TRIES_OF_ALL; i++) {
      expect(await tries.spend(`10.0.0.${i}`)).toMatchObject({ allowed: true, isOfAll: false });
    }
    pass(20_000);
    expect(await tries.spend('2001:db8::1')).toMatchObject({
      allowed: false,
      isOfAll: true,
      left: 0,
      retryAfterSeconds: 40,
    });
    pass(40_000);
    expect((await tries.spend('2001:db8::1')).allowed).toBe(true);
  });

  it('counts right passwords among those of all, since looking at one costs as much', async () => {
    const { tries } = world();
    for (let i = 0; i < TRIES_OF_ALL; i++) await (await tries.spend('192.0.2.1')).takeBack();
    expect(await tries.spend('192.0.2.1')).toMatchObject({ allowed: false, isOfAll: true });
  });

  it('forgets no address that has tried, however many others try meanwhile', async () => {
    const { tries } = world();
    for (let i = 0; i < TRIES; i++) await tries.spend('192.0.2.1');
    for (let i = 0; i < 20_000; i++)
      await tries.spend(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
    expect(await tries.spend('192.0.2.1')).toMatchObject({ allowed: false, isOfAll: false });
  });
});

describe('signInTries over all processes', () => {
  eachDialect(cogniforce, (use) => {
    /** A process of this installation, with connections of its own; counts what it asks of the database. */
    function start(sessionKey: Uint8Array = KEY) {
      const own = openDomain(cogniforce, use().address);
      onTestFinished(() => own.close());
      const { signInTries: rows } = own.repositories;
      const asked = { questions: 0 };
      const store: TryStore = {
        recent: () => {
          asked.questions += 1;
          return rows.recent(WINDOW_MS);
        },
        take: rows.take,
        takeBack: rows.takeBack,
        forget: () => rows.forget(WINDOW_MS),
      };
      // However busy the machine is: what is tried is who gets the places.
      return { ...world(store, sessionKey, 60_000), asked, store };
    }
    const stored = () => use().db.selectFrom('sign_in_try').selectAll().execute();
    const allowed = (attempts: readonly { allowed: boolean }[]) =>
      attempts.filter((each) => each.allowed).length;
    async function age(byMs: number): Promise<void> {
      for (const { place, at_ms: atMs } of await stored()) {
        const rows = use().db.updateTable('sign_in_try').where('place', '=', place);
        await rows.set({ at_ms: atMs - byMs }).execute();
      }
    }

    it('looks at sixty passwords of all addresses, however many processes are asked at once', async () => {
      const processes = [start(), start(), start()];
      const attempts = await Promise.all(
        processes.flatMap(({ tries }, at) =>
          Array.from({ length: 25 }, (_, i) => tries.spend(`10.${at}.0.${i}`)),
        ),
      );
      expect(allowed(attempts)).toBe(TRIES_OF_ALL);
      expect(attempts.filter(({ isOfAll }) => isOfAll)).toHaveLength(75 - TRIES_OF_ALL);
      expect(await stored()).toHaveLength(TRIES_OF_ALL);
    });

    it('looks at five wrong passwords of one address, whichever processes they come to at once', async () => {
      const processes = [start(), start(), start()];
      const attempts = await Promise.all(
        processes.flatMap(({ tries }) =>
          Array.from({ length: TRIES }, () => tries.spend('192.0.2.1')),
        ),
      );
      expect(allowed(attempts)).toBe(TRIES);
      expect(attempts.filter(({ isOfAll }) => isOfAll)).toEqual([]);
      expect(attempts.map(({ left }) => left).filter((left) => left > 0)).toHaveLength(TRIES - 1);
      expect(await start().tries.spend('192.0.2.2')).toMatchObject({ allowed: true, left: 4 });
    });

    it('says what is left of another process, and after how many seconds there is more', async () => {
      const [one, other] = [start(), start()];
      for (let i = 0; i < 4; i++) await one.tries.spend('192.0.2.1');
      await age(20_000);
      expect(await other.tries.spend('192.0.2.1')).toMatchObject({ allowed: true, left: 0 });
      const refused = await other.tries.spend('192.0.2.1');
      expect(refused.allowed).toBe(false);
      expect(refused.retryAfterSeconds).toBeGreaterThan(35);
      expect(refused.retryAfterSeconds).toBeLessThanOrEqual(40);
      await age(40_000);
      one.pass(WINDOW_MS);
      expect((await one.tries.spend('192.0.2.1')).allowed).toBe(true);
    });

    it('gives back an attempt that was right, for every process, and none that was wrong', async () => {
      const [one, other] = [start(), start()];
      for (let i = 0; i < 3; i++) await one.tries.spend('192.0.2.1');
      await (await one.tries.spend('192.0.2.1')).takeBack();
      expect((await other.tries.spend('192.0.2.1')).left).toBe(1);
      expect(await stored()).toHaveLength(5);
    });

    it('keeps no address: a hash under the key of the sessions, until its minute is over', async () => {
      await start().tries.spend('192.0.2.77');
      await start(randomBytes(32)).tries.spend('192.0.2.77');
      const right = start();
      await (await right.tries.spend('192.0.2.78')).takeBack();
      const rows = await stored();
      expect(JSON.stringify(rows)).not.toContain('192.0.2');
      const addresses = rows.map(({ address }) => address).filter((each) => each !== null);
      expect(new Set(addresses).size).toBe(2);
      for (const address of addresses) expect(address).toMatch(/^[0-9a-f]{64}$/);
      await age(WINDOW_MS);
      await right.tries.spend('192.0.2.79');
      expect(await stored()).toHaveLength(1);
      await age(WINDOW_MS);
      await right.store.forget();
      expect(await stored()).toEqual([]);
    });

    it('asks the database hardly anything, and writes nothing, while a flood of tries is refused', async () => {
      const one = start();
      for (let i = 0; i < TRIES_OF_ALL; i++) await one.tries.spend(`10.0.0.${i}`);
      const before = await stored();
      const other = start();
      for (let i = 0; i < 1000; i++) await other.tries.spend(`10.1.${i >> 8}.${i & 255}`);
      for (let i = 0; i < 1000; i++) await one.tries.spend(`10.1.${i >> 8}.${i & 255}`);
      expect(other.asked.questions).toBe(1);
      expect(one.asked.questions).toBe(TRIES_OF_ALL);
      expect(await stored()).toEqual(before);
      other.pass(1_000);
      await age(WINDOW_MS);
      expect((await other.tries.spend('10.2.0.1')).allowed).toBe(true);
    });

    it('counts alone where the database fails, and leaves it alone for five seconds', async () => {
      const real = use().signInTries;
      const state = { isAway: true, questions: 0 };
      const recent = async () => {
        state.questions += 1;
        if (state.isAway) throw new CogniforceError('DATABASE_LOCKED', 'It is locked.');
        return real.recent(WINDOW_MS);
      };
      const store = { ...real, recent, forget: () => real.forget(WINDOW_MS) };
      const { tries, pass } = world(store, KEY);
      const attempts = await Promise.all(
        Array.from({ length: 70 }, (_, i) => tries.spend(`10.0.0.${i}`)),
      );
      expect([allowed(attempts), state.questions]).toEqual([TRIES_OF_ALL, 1]);
      pass(WINDOW_MS);
      state.isAway = false;
      expect((await tries.spend('10.0.0.1')).left).toBe(4);
      expect(await stored()).toHaveLength(1);
    });

    it('keeps nobody out for longer where the clock of the database was set back', async () => {
      const { tries } = start();
      for (let i = 0; i < TRIES_OF_ALL; i++) await tries.spend(`10.0.0.${i}`);
      await age(-3_600_000);
      const refused = await start().tries.spend('10.1.0.1');
      expect(refused).toMatchObject({ allowed: false, retryAfterSeconds: 60 });
      await age(WINDOW_MS);
      expect((await start().tries.spend('10.1.0.1')).allowed).toBe(true);
    });
  });
});

const KEY = randomBytes(32);
