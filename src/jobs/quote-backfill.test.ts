import { describe, expect, it } from 'vitest';
import type { ProcessingLog } from '../domains/cogniforce/index.ts';
import { durationOf } from './quote-backfill.ts';

/** A completed run; what a test does not speak of is nothing. */
const run = (over: Partial<ProcessingLog>) =>
  ({
    ...{ status: 'completed', processing_duration_seconds: 10, conversations_processed: 100 },
    ...{ total_llm_requests: null, enrichment_estimated: null, enrichment_unestimated: null },
    ...{ backfill_id: null, ...over },
  }) as ProcessingLog;

describe('how long a backfill takes', () => {
  it('is said by the pace of runs that completed, and what that rests on', () => {
    const runs = [
      run({}),
      run({ processing_duration_seconds: 20 }),
      run({ status: 'failed', processing_duration_seconds: 900 }),
      run({ conversations_processed: 3, processing_duration_seconds: 60 }),
      run({ backfill_id: 'x', processing_duration_seconds: 600 }),
    ];
    expect(durationOf(runs, { analysed: 400, asked: 0 })).toEqual({
      minutes: 1,
      restsOn: { runs: 2, conversations: 200 },
    });
  });

  it('takes from a run that asked a model what its other conversations take', () => {
    const asking = run({
      ...{ total_llm_requests: 50, enrichment_estimated: 40, enrichment_unestimated: 10 },
      processing_duration_seconds: 110,
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
