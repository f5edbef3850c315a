import { expect, it } from 'vitest';
import { eachDialect } from '../../../test/support/each-dialect.ts';
import { run } from '../../api/contracts/runs.ts';
import { cogniforce } from '../../domains/cogniforce/index.ts';
import { runView } from './run.ts';

const BEGUN = {
  id: '11111111-1111-4111-8111-111111111111',
  run_date: '2026-03-10',
  started_at: '2026-03-10T12:00:00.000Z',
  heartbeat_at: '2026-03-10T12:00:00.000Z',
  status: 'running',
};
const NOW = Date.parse('2026-03-10T12:02:00.000Z');
const ENDED = {
  ...{ conversations_processed: 3, conversations_skipped: 0, conversations_failed: 0 },
  ...{ conversations_done: 3, conversations_total: 3, error_message: null },
  status: 'completed',
  completed_at: '2026-03-10T12:01:00.000Z',
  processing_duration_seconds: 60,
} as const;

eachDialect(cogniforce, (use) => {
  it('shows what a model was asked and what that cost, and nothing where none was', async () => {
    const { runs, db } = use();
    await db
      .insertInto('processing_log')
      .values({ ...BEGUN, ...ENDED })
      .execute();
    const plain = await runs.last();
    expect(plain && runView(plain, NOW).enrichment).toBeNull();
    const asking = {
      ...ENDED,
      ...{ total_llm_requests: 9, total_llm_cost_usd: 0.25, llm_estimated_usd: 0.01 },
      ...{ llm_input_tokens: 9_000, llm_output_tokens: 3_000, llm_budget_left_usd: 4.75 },
      ...{ enrichment_total: 3, enrichment_estimated: 1, enrichment_unestimated: 1 },
      ...{ enrichment_left: 1, enrichment_left_usd: 0.1 },
      enrichment_stopped: 'LLM_BUDGET_REACHED',
    };
    await db.updateTable('processing_log').set(asking).execute();
    const asked = await runs.last();
    const shown = run.parse(asked && runView(asked, NOW));
    expect(shown.enrichment).toEqual({
      ...{ total: 3, estimated: 1, unestimated: 1, left: 1, leftUsd: 0.1, requests: 9 },
      ...{ inputTokens: 9_000, outputTokens: 3_000, costUsd: 0.25, estimatedUsd: 0.01 },
      ...{ budgetLeftUsd: 4.75, stopped: 'LLM_BUDGET_REACHED' },
    });
  });
});
