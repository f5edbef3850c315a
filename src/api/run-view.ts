import type { ProcessingLog } from '../domains/cogniforce/index.ts';
import type { Run } from './contracts/health.ts';

const STATES = ['running', 'completed', 'failed', 'interrupted'] as const;

/** A row of the processing log as the API shows it. */
export function runView(log: ProcessingLog): Run {
  const status = STATES.find((state) => state === log.status) ?? 'failed';
  return {
    id: log.id,
    status,
    startedAt: log.started_at,
    completedAt: log.completed_at,
    done: log.conversations_done ?? 0,
    total: log.conversations_total,
    conversationsProcessed: log.conversations_processed ?? 0,
    conversationsSkipped: log.conversations_skipped ?? 0,
    conversationsFailed: log.conversations_failed ?? 0,
    seconds: log.processing_duration_seconds,
    enrichment: enrichmentView(log),
    error: log.error_message,
  };
}

function enrichmentView(log: ProcessingLog): Run['enrichment'] {
  if (log.total_llm_requests === null || log.enrichment_estimated === null) return null;
  return {
    total: log.enrichment_total,
    estimated: log.enrichment_estimated,
    unestimated: log.enrichment_unestimated ?? 0,
    left: log.enrichment_left ?? 0,
    leftUsd: log.enrichment_left_usd,
    requests: log.total_llm_requests,
    inputTokens: log.llm_input_tokens ?? 0,
    outputTokens: log.llm_output_tokens ?? 0,
    costUsd: log.total_llm_cost_usd,
    estimatedUsd: log.llm_estimated_usd ?? 0,
    budgetLeftUsd: log.llm_budget_left_usd,
    stopped: log.enrichment_stopped,
  };
}
