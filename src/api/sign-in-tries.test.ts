import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { signInTries, TRIES, TRIES_OF_ALL } from './sign-in-tries.ts';

function world() {
  let now = Date.parse('2026-03-02T09:00:00Z');
  return {
    tries: signInTries({ now: () => now }),
    pass: (ms: number) => {
      now += ms;
    },
  };
}

describe('signInTries', () => {
  it('allows five attempts a minute and says how many are left', () => {
    const { tries } = world();
    const left = Array.from({ length: 7 }, () => tries.spend('192.0.2.1')).map((attempt) => [
      attempt.allowed,
      attempt.left,
    ]);
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

  it('says after how many seconds the next attempt is allowed, and keeps its word', () => {
    const { tries, pass } = world();
    tries.spend('192.0.2.1');
    pass(10_400);
    for (let i = 1; i < TRIES; i++) tries.spend('192.0.2.1');
    const refused = tries.spend('192.0.2.1');
    expect(refused).toMatchObject({ allowed: false, retryAfterSeconds: 50 });
    pass(49_000);
    expect(tries.spend('192.0.2.1').allowed).toBe(false);
    pass(1000);
    expect(tries.spend('192.0.2.1').allowed).toBe(true);
  });

  it('counts each address by itself', () => {
    const { tries } = world();
    for (let i = 0; i < 9; i++) tries.spend('192.0.2.1');
    expect(tries.spend('192.0.2.2')).toMatchObject({ allowed: true, left: 4 });
  });

  it('takes the addresses of one IPv6 network for one', () => {
    const { tries } = world();
    for (let i = 0; i < TRIES; i++) tries.spend(`2001:db8:1:2::${i}`);
    expect(tries.spend('2001:db8:1:2:ffff::1').allowed).toBe(false);
    expect(tries.spend('2001:db8:1:3::1').allowed).toBe(true);
  });

  it('gives back the attempt that was right and none of the wrong ones', () => {
    const { tries } = world();
    for (let i = 0; i < 3; i++) tries.spend('192.0.2.1');
    tries.spend('192.0.2.1').takeBack();
    expect(tries.spend('192.0.2.1').left).toBe(1);
  });

  it('gives nothing back for an attempt that was refused', () => {
    const { tries } = world();
    for (let i = 0; i < TRIES; i++) tries.spend('192.0.2.1');
    tries.spend('192.0.2.1').takeBack();
    expect(tries.spend('192.0.2.1').allowed).toBe(false);
  });

  it('never allows more than five wrong attempts within any minute', () => {
    const waits = fc.array(fc.integer({ min: 0, max: 30_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(waits, (pauses) => {
        const { tries, pass } = world();
        const allowed: number[] = [];
        let time = 0;
        for (const pause of pauses) {
          pass(pause);
          time += pause;
          if (tries.spend('192.0.2.1').allowed) allowed.push(time);
        }
        for (const from of allowed) {
          const within = allowed.filter((at) => at >= from && at < from + 60_000);
          expect(within.length).toBeLessThanOrEqual(TRIES);
        }
      }),
    );
  });

  it('allows sixty attempts a minute of all addresses together, and says that it is all', () => {
    const { tries, pass } = world();
    for (let i = 0; i < TRIES_OF_ALL; i++) {
      expect(tries.spend(`10.0.0.${i}`)).toMatchObject({ allowed: true, isOfAll: false });
    }
    pass(20_000);
    expect(tries.spend('2001:db8::1')).toMatchObject({
      allowed: false,
      isOfAll: true,
      left: 0,
      retryAfterSeconds: 40,
    });
    pass(40_000);
    expect(tries.spend('2001:db8::1').allowed).toBe(true);
  });

  it('counts right passwords among those of all, since looking at one costs as much', () => {
    const { tries } = world();
    for (let i = 0; i < TRIES_OF_ALL; i++) tries.spend('192.0.2.1').takeBack();
    expect(tries.spend('192.0.2.1')).toMatchObject({ allowed: false, isOfAll: true });
  });

  it('forgets no address that has tried, however many others try meanwhile', () => {
    const { tries } = world();
    for (let i = 0; i < TRIES; i++) tries.spend('192.0.2.1');
    for (let i = 0; i < 20_000; i++) tries.spend(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`);
    expect(tries.spend('192.0.2.1')).toMatchObject({ allowed: false, isOfAll: false });
  });
});
