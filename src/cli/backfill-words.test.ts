import { describe, expect, it } from 'vitest';
import { someBackfill } from '../../test/support/api.ts';
import type { ExactBackfill } from '../app/views/backfill.ts';
import type { Counts } from '../jobs/index.ts';
import {
  backfillProgress,
  backfillQuoteText,
  backfillRow,
  backfillText,
} from './backfill-words.ts';

const quote = { from: '2026-02-01', to: '2026-02-28', conversations: 1_204, asks: null };

describe('the words of a backfill', () => {
  it('say how long it takes and what that rests on, or that no run says', () => {
    const restsOn = { runs: 4, conversations: 9_706 };
    expect(backfillQuoteText({ ...quote, minutes: 3.2, restsOn })).toBe(
      '2026-02-01 to 2026-02-28: 1,204 conversations, about 3 min (at the pace of the last 4 runs, 9,706 conversations).\nNo model is asked.',
    );
    expect(backfillQuoteText({ ...quote, minutes: null, restsOn: null })).toContain(
      '1,204 conversations, and no run so far says how long that takes.',
    );
  });

  it('say what asking costs, and its budget', () => {
    const asks = {
      ...{ model: 'gpt-5-mini', conversations: 40, tasks: 50, measured: 40, requests: 50 },
      ...{ inputTokens: 9_000, outputTokens: 2_500, outputTokensAtMost: 5_000 },
      ...{ usd: 0.5, usdAtMost: 0.9, budgetUsd: 2, perDayUsd: null },
    };
    const text = backfillQuoteText({ ...quote, minutes: null, restsOn: null, asks });
    expect(text).toContain('About $0.50, at most $0.90.\nBudget: $2.00 for all of it.');
    const none = { ...asks, conversations: 0 };
    expect(backfillQuoteText({ ...quote, minutes: 1, restsOn: null, asks: none })).toContain(
      'gpt-5-mini: no conversation of these days waits for it.',
    );
  });

  it('say how far it is, how fast, how long still, and what it costs', () => {
    let nowMs = 0;
    const progress = backfillProgress(() => nowMs);
    const backfill = {
      ...{ id: 'x', total: 400, done: 100, toAsk: null, asked: 0 },
      ...{ budgetUsd: 2, chargedUsd: 0.5 },
    };
    const counts = { backfill, phase: 'reading', enrichment: null } as unknown as Counts;
    expect(progress(counts)).toBe('100 of 400 conversations anew');
    nowMs = 10_000;
    expect(progress({ ...counts, backfill: { ...backfill, done: 200 } })).toBe(
      '200 of 400 conversations anew, 600 a minute, 20 s left',
    );
    const enrichment = {
      ...{ model: 'gpt-5-mini', estimated: 4, unestimated: new Map([['cut', 1]]) },
      used: { costUsd: 0.25 },
    };
    const asking = {
      ...{ ...counts, phase: 'asking', enrichment },
      backfill: { ...backfill, toAsk: 40, asked: 3 },
    } as unknown as Counts;
    expect(progress(asking)).toBe('gpt-5-mini: 8 of 40 conversations, $0.75 spent, $1.25 left');
  });

  it('say how it is, what paused it, and how it goes on', () => {
    const asks = {
      ...{ model: 'gpt-5-mini', again: false, total: 40, estimated: 10, unestimated: 2 },
      ...{ left: 28, costUsd: 1.99, budgetUsd: 2 },
    };
    const paused: ExactBackfill = {
      ...{ ...someBackfill, asks, state: 'paused', stopped: 'LLM_BUDGET_REACHED' },
      ...{ total: 40, done: 40, analysed: 38, unreadable: 1, gone: 1 },
    };
    expect(backfillText(paused)).toBe(
      `Backfill of 2026-02-01 to 2026-02-28 is paused (${paused.id}). 40 of 40 conversations: 38 analysed anew, 1 unreadable, 1 gone from Open WebUI.
gpt-5-mini: 10 estimated, 2 failed, 28 left. $1.99 of $2.00.
Paused by LLM_BUDGET_REACHED. It goes on with: cogniforce backfill resume --budget USD`,
    );
    expect(backfillRow(paused)).toMatchObject({
      ...{ state: 'paused (LLM_BUDGET_REACHED)', done: '40 of 40', asked: '12', cost: '$1.99' },
    });
  });
});
