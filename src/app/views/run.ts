import type { Run, RunDetail } from '../../api/contracts/runs.ts';
import { failureIn, type ProcessingLog, type RunReason } from '../../domains/cogniforce/index.ts';
import { NO_PACE, type Pace, paceOf } from '../../kernel/pace.ts';

const STATES = ['running', 'completed', 'failed', 'interrupted'] as const;
const PHASES = ['reading', 'days', 'asking'] as const;

/** A row of the processing log as the API shows it. */
export function runView(log: ProcessingLog, nowMs: number): Run {
  const status = STATES.find((state) => state === log.status) ?? 'failed';
  return {
    id: log.id,
    status,
    requestedBy: log.requested_by,
    startedAt: log.started_at,
    completedAt: log.completed_at,
    done: log.conversations_done ?? 0,
    total: log.conversations_total,
    conversationsProcessed: log.conversations_processed ?? 0,
    conversationsSkipped: log.conversations_skipped ?? 0,
    conversationsFailed: log.conversations_failed ?? 0,
    seconds: log.processing_duration_seconds,
    phase: PHASES.find((phase) => phase === log.phase) ?? null,
    ...(status === 'running' ? paceOfRun(log, nowMs) : NO_PACE),
    enrichment: enrichmentView(log),
    error: log.error_message,
    failure: failureIn(log.error_details),
  };
}

/** The same with why it left conversations out. */
export function runDetailView(
  log: ProcessingLog,
  reasons: readonly RunReason[],
  nowMs: number,
): RunDetail {
  return { ...runView(log, nowMs), reasons: [...reasons] };
}

/** Of what it does now; adding up days has no number of pieces. */
function paceOfRun(log: ProcessingLog, nowMs: number): Pace {
  const elapsedMs = nowMs - Date.parse(log.phase_started_at ?? log.started_at);
  if (log.phase === 'asking') {
    const asked = (log.enrichment_estimated ?? 0) + (log.enrichment_unestimated ?? 0);
    return paceOf(asked, log.enrichment_total, elapsedMs);
  }
  if (log.phase !== 'reading') return NO_PACE;
  return paceOf(log.conversations_done ?? 0, log.conversations_total, elapsedMs);
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
