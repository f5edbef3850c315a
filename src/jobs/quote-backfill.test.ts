import { describe, expect, it } from 'vitest';
import type { ProcessingLog } from '../domains/cogniforce/index.ts';
import { durationOf } from './quote-backfill.ts';

/** A completed run; what a test does not speak of is nothing. */
const run = (over: Partial<ProcessingLog>) =>
  ({
    ...{ status: 'completed', seconds: 10, conversationsProcessed: 100 },
    ...{ totalLlmRequests: null, enrichmentEstimated: null, enrichmentUnestimated: null },
    ...{ backfillId: null, ...over },
  }) as ProcessingLog;

describe('how long a backfill takes', () => {
  it('is said by the pace of runs that completed, and what that rests on', () => {
    const runs = [
      run({}),
      run({ seconds: 20 }),
      run({ status: 'failed', seconds: 900 }),
      run({ conversationsProcessed: 3, seconds: 60 }),
      run({ backfillId: 'x', seconds: 600 }),
    ];
    expect(durationOf(runs, { analysed: 400, asked: 0 })).toEqual({
      minutes: 1,
      restsOn: { runs: 2, conversations: 200 },
    });
  });

  it('takes from a run that asked a model what its other conversations take', () => {
    const asking = run({
      ...{ totalLlmRequests: 50, enrichmentEstimated: 40, enrichmentUnestimated: 10 },
      seconds: 110,
    });
    expect(durationOf([run({}), asking], { analysed: 100, asked: 25 })).toEqual({
      minutes: 1,
      restsOn: { runs: 2, conversations: 150 },
    });
  });

  it('is unknown, and never zero, where no run says', () => {
    const unknown = { minutes: null, restsOn: null };
    expect(durationOf([], { analysed: 10, asked: 0 })).toEqual(unknown);
    expect(durationOf([run({})], { analysed: null, asked: 0 })).toEqual(unknown);
    expect(durationOf([run({})], { analysed: 10, asked: 1 })).toEqual(unknown);
  });
});
