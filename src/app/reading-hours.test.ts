import { describe, expect, it, vi } from 'vitest';
import { readingHours } from './reading-hours.ts';

const NIGHT = { from: 20 * 60, to: 6 * 60 };

function at(text: string, hours: Parameters<typeof readingHours>[0] = NIGHT, zone = 'UTC') {
  const clock = { ms: Date.parse(text), now: () => clock.ms };
  return { clock, ...readingHours(hours, zone, clock) };
}

const refusal = (check: () => void) => {
  try {
    check();
  } catch (error) {
    return error;
  }
  return null;
};

describe('the hours in which Open WebUI’s database is read', () => {
  it.each([
    ['2026-03-02T20:00:00Z'],
    ['2026-03-02T23:59:59Z'],
    ['2026-03-03T00:00:00Z'],
    ['2026-03-03T05:59:59Z'],
  ])('hold at %s', (text) => {
    expect(refusal(at(text).check)).toBeNull();
  });

  it.each([
    ['2026-03-03T06:00:00Z', 14 * 3600],
    ['2026-03-02T19:59:30Z', 60],
    ['2026-03-02T12:00:00Z', 8 * 3600],
  ])('do not hold at %s, and it is said how long', (text, retryAfterSeconds) => {
    expect(refusal(at(text).check)).toMatchObject({
      code: 'SOURCE_RESTING',
      message: expect.stringContaining('from 20:00 to 06:00'),
      details: { retryAfterSeconds },
    });
  });

  it('are those of the zone', () => {
    expect(refusal(at('2026-03-02T19:30:00Z', NIGHT, 'Europe/Berlin').check)).toBeNull();
    expect(refusal(at('2026-03-02T19:30:00Z', NIGHT, 'UTC').check)).not.toBeNull();
  });

  it('are always where none are set', () => {
    expect(refusal(at('2026-03-02T12:00:00Z', null).check)).toBeNull();
  });

  it('interrupt what goes on when they end, and nothing that has ended', () => {
    vi.useFakeTimers();
    try {
      const { clock, within } = at('2026-03-03T05:59:00Z');
      const [one, two] = [within(undefined), within(undefined)];
      two.done();
      clock.ms += 30_000;
      vi.advanceTimersByTime(30_000);
      expect(one.signal?.aborted).toBe(false);
      clock.ms += 31_000;
      vi.advanceTimersByTime(31_000);
      expect([one.signal?.aborted, two.signal?.aborted]).toEqual([true, false]);
      one.done();
    } finally {
      vi.useRealTimers();
    }
  });

  it('leave what somebody else can interrupt to be interrupted', () => {
    const stop = new AbortController();
    const { signal, done } = at('2026-03-02T21:00:00Z').within(stop.signal);
    stop.abort();
    expect(signal?.aborted).toBe(true);
    done();
  });
});
