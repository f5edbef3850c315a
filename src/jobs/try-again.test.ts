import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UnreadConversation } from '../domains/cogniforce/index.ts';
import { instant } from '../kernel/days.ts';
import { standInFor } from '../kernel/storable-id.ts';
import { isTriedAgain, noted, retryOf } from './try-again.ts';

const CHANGED = Date.parse('2026-03-01T00:00:00Z') / 1000;
const NOW = Date.parse('2026-03-10T12:00:00Z');
const MINUTE = 60_000;

interface Try {
  readonly id: string;
  readonly reason: string;
  readonly version: string;
  readonly updatedAt: number;
}
const usual: Try = { id: 'c', reason: 'not_json', version: '1', updatedAt: CHANGED };

/** What is known after a try in vain at this time. */
function tried(
  at: number,
  before?: UnreadConversation,
  over: Partial<Try> = {},
): UnreadConversation {
  const { id, reason, version, updatedAt } = { ...usual, ...over };
  const row = noted(
    {
      ...{ conversationId: id, person: 'h', reason, sourceUpdatedAt: updatedAt },
      ...{ seenAt: instant(at), processingVersion: version },
    },
    before,
  );
  return {
    ...{ conversationId: id, reason, sourceUpdatedAt: updatedAt, seenAt: instant(at) },
    ...{ tries: row.tries ?? 0, nextTryAt: row.nextTryAt ?? null, processingVersion: version },
  };
}

const isDue = (failed: UnreadConversation, nowMs: number, over: Partial<Try> = {}) => {
  const { version: processingVersion, updatedAt } = { ...usual, ...over };
  return isTriedAgain(failed, { updatedAt, processingVersion, nowMs });
};

describe('a conversation that could not be read', () => {
  it('is tried five times while it stays as it is, and then when it changes', () => {
    let failed = tried(NOW);
    const at = [NOW];
    for (let now = NOW; now < NOW + 30 * 24 * 60 * MINUTE; now += MINUTE) {
      if (!isDue(failed, now)) continue;
      failed = tried(now, failed);
      at.push(now);
    }
    const waits = at.slice(1).map((each, index) => (each - (at[index] ?? 0)) / MINUTE);
    expect(waits).toEqual([5, 1440, 1440, 1440]);
    expect(retryOf(failed)).toBe('when_it_changes');
    expect(isDue(failed, NOW * 2, { updatedAt: CHANGED + 1 })).toBe(true);
    expect(isDue(failed, NOW * 2)).toBe(false);
  });

  it('begins anew with another version, another state, or another kind of fault', () => {
    const failed = tried(NOW + 5 * MINUTE, tried(NOW));
    expect(failed.tries).toBe(2);
    const later = NOW + 10 * MINUTE;
    for (const over of [
      { version: '2' },
      { updatedAt: CHANGED + 1 },
      { reason: 'source_failed' },
    ]) {
      expect(tried(later, failed, over).tries).toBe(1);
    }
    expect(isDue(failed, later, { version: '2' })).toBe(true);
  });

  it('is read by every run where the source did not give it, and no run begins for that', () => {
    const failed = tried(NOW, undefined, { reason: 'source_failed' });
    expect(failed.nextTryAt).toBeNull();
    expect(isDue(failed, NOW + 1)).toBe(true);
    expect(retryOf(failed)).toBe('every_run');
    const over = { id: standInFor('x'), reason: 'not_storable' };
    expect(retryOf(tried(NOW, undefined, over))).toBe('every_run');
  });

  it('may have changed unseen where it was tried at the moment of its last change', () => {
    const updatedAt = NOW / 1000 - 10;
    const failed = tried(NOW, undefined, { updatedAt });
    expect(isDue(failed, NOW + 1, { updatedAt })).toBe(true);
    const again = tried(NOW + 2 * MINUTE, failed, { updatedAt });
    expect(again.tries).toBe(1);
    expect(isDue(again, NOW + 3 * MINUTE, { updatedAt })).toBe(false);
  });

  it('has as many tries as the rule gives, at whatever times runs come', () => {
    const gaps = fc.array(fc.integer({ min: 1, max: 3_000 }), { maxLength: 100 });
    fc.assert(
      fc.property(gaps, (minutes) => {
        let [now, failed, tries] = [NOW, tried(NOW), 1];
        for (const gap of minutes) {
          now += gap * MINUTE;
          if (!isDue(failed, now)) continue;
          failed = tried(now, failed);
          tries += 1;
        }
        expect(failed.tries).toBe(tries);
        expect(tries).toBeLessThanOrEqual(5);
        expect(failed.nextTryAt === null).toBe(tries === 5);
      }),
    );
  });
});
