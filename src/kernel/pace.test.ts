import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_PACE, paceOf } from './pace.ts';

describe('the pace of work', () => {
  it('is told from what is done, and how long the rest takes at it', () => {
    expect(paceOf(30, 90, 60_000)).toEqual({ perMinute: 30, secondsLeft: 120 });
    expect(paceOf(90, 90, 60_000)).toEqual({ perMinute: 90, secondsLeft: 0 });
  });

  it('is not known before something is done, nor the end while it is not known how much there is', () => {
    expect(paceOf(0, 90, 60_000)).toEqual(NO_PACE);
    expect(paceOf(5, 90, 10)).toEqual(NO_PACE);
    expect(paceOf(30, null, 60_000)).toEqual({ perMinute: 30, secondsLeft: null });
  });

  it('is never negative nor endless', () => {
    fc.assert(
      fc.property(fc.nat(), fc.option(fc.nat()), fc.integer(), (done, total, elapsedMs) => {
        for (const value of Object.values(paceOf(done, total, elapsedMs))) {
          expect(value === null || (value >= 0 && Number.isFinite(value))).toBe(true);
        }
      }),
    );
  });
});
