import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLOCKS_APART_MS, isTryDue, nextTryMs, RETRY_WAITS_MS } from './retry-rule.ts';

const MINUTE = 60_000;

describe('the retry rule', () => {
  it('waits five minutes, then a day three times, then for a change', () => {
    expect([1, 2, 3, 4, 5, 6].map((tries) => nextTryMs(tries, 0))).toEqual([
      5 * MINUTE,
      ...Array(3).fill(24 * 60 * MINUTE),
      ...[null, null],
    ]);
  });

  it('tries five times in all, whenever somebody looks, and never before a wait is over', () => {
    const looks = fc.array(fc.integer({ min: 1, max: 40 * 60 * MINUTE }), { maxLength: 60 });
    fc.assert(
      fc.property(looks, (gaps) => {
        let [now, tries, triedMs] = [0, 1, 0];
        for (const gap of gaps) {
          now += gap;
          if (!isTryDue({ triedMs, nextMs: nextTryMs(tries, triedMs) }, now)) continue;
          expect(now - triedMs).toBeGreaterThanOrEqual(RETRY_WAITS_MS[tries - 1] ?? 0);
          [tries, triedMs] = [tries + 1, now];
        }
        expect(tries).toBeLessThanOrEqual(5);
      }),
    );
  });

  it('knows no wait of a try that lies in the future, as after a clock was set back', () => {
    const nextMs = 10 * MINUTE + 24 * 60 * MINUTE;
    expect(isTryDue({ triedMs: 10 * MINUTE, nextMs }, 0)).toBe(true);
    expect(isTryDue({ triedMs: CLOCKS_APART_MS, nextMs }, 0)).toBe(false);
    expect(isTryDue({ triedMs: 10 * MINUTE, nextMs: null }, 0)).toBe(false);
  });
});
