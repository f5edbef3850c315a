import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { run } from '../../../test/support/page-replies.ts';
import { roughDetail, roughFailures, roughRun } from './rough-run.ts';

const K = 5;

describe('a run as the page tells of it', () => {
  it('has counts in steps, and money of as many digits as tell of no single request', () => {
    const told = roughRun(run, K);
    expect(told).toMatchObject({ done: 120, total: 120, conversationsProcessed: 120 });
    expect(told).toMatchObject({ conversationsSkipped: 8400, conversationsFailed: 10 });
    expect(told.enrichment).toMatchObject({ total: 450, estimated: 310, requests: 940 });
  });

  it('tells nothing of what one person did more, but for where a step begins', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (count) => {
        const [one, other] = [count, count + 1].map(
          (conversationsProcessed) =>
            roughRun({ ...run, conversationsProcessed }, K).conversationsProcessed,
        );
        const step = (other ?? 0) - (one ?? 0);
        expect(step === 0 || Math.abs(step) >= 2 * K).toBe(true);
      }),
    );
  });

  it('never says of what went wrong that it was nothing', () => {
    const reasons = [
      { outcome: 'unreadable' as const, reason: 'not_json', conversations: 3 },
      { outcome: 'unreadable' as const, reason: 'too_large', conversations: 12 },
    ];
    expect(roughDetail({ ...run, reasons }, K).reasons).toEqual([
      { outcome: 'unreadable', reason: 'not_json', conversations: 10 },
      { outcome: 'unreadable', reason: 'too_large', conversations: 10 },
    ]);
  });

  it('names no conversation that could not be done, and counts them in steps', () => {
    const failures = {
      reasons: [{ kind: 'unreadable' as const, reason: 'not_json', conversations: 1 }],
      failures: [
        {
          ...{
            conversationId: 'x-chat',
            kind: 'unreadable' as const,
            reason: 'not_json',
            tries: 1,
          },
          ...{ retry: 'at_next_try' as const, nextTryAt: null, lastTriedAt: run.startedAt },
        },
      ],
      leftOff: 0,
    };
    expect(roughFailures(failures, K)).toEqual({
      reasons: [{ kind: 'unreadable', reason: 'not_json', conversations: 10 }],
      ...{ failures: [], leftOff: null },
    });
    expect(roughFailures(failures, 1)).toEqual(failures);
  });

  it('is as it is where everybody has agreed', () => {
    expect(roughRun(run, 1)).toEqual(run);
  });
});
