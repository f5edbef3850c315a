import type { Run, RunDetail } from '../../api/contracts/runs.ts';
import { failureIn, type ProcessingLog, type RunReason } from '../../domains/cogniforce/index.ts';
import { NO_PACE, type Pace, paceOf } from '../../kernel/pace.ts';

const STATES = ['running', 'completed', 'failed', 'interrupted'] as const;
const PHASES = ['reading', 'days', 'asking', 'book'] as const;

/** A row of the processing log as the API shows it. */
export function runView(log: ProcessingLog, nowMs: number): Run {
  const status = STATES.find((state) => state === log.status) ?? 'failed';
  return {
    id: log.id,
    status,
    requestedBy: log.requestedBy,
    startedAt: log.startedAt,
    completedAt: log.completedAt,
    done: log.conversationsDone ?? 0,
    total: log.conversationsTotal,
    conversationsProcessed: log.conversationsProcessed ?? 0,
    conversationsSkipped: log.conversationsSkipped ?? 0,
    conversationsFailed: log.conversationsFailed ?? 0,
    seconds: log.seconds,
    phase: PHASES.find((phase) => phase === log.phase) ?? null,
    ...(status === 'running' ? paceOfRun(log, nowMs) : NO_PACE),
    enrichment: enrichmentView(log),
    error: log.errorMessage,
    failure: failureIn(log.errorDetails),
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
  const elapsedMs = nowMs - Date.parse(log.phaseStartedAt ?? log.startedAt);
  if (log.phase === 'asking') {
    const asked = (log.enrichmentEstimated ?? 0) + (log.enrichmentUnestimated ?? 0);
    return paceOf(asked, log.enrichmentTotal, elapsedMs);
  }
  if (log.phase !== 'reading') return NO_PACE;
  return paceOf(log.conversationsDone ?? 0, log.conversationsTotal, elapsedMs);
}

function enrichmentView(log: ProcessingLog): Run['enrichment'] {
  if (log.totalLlmRequests === null || log.enrichmentEstimated === null) return null;
  return {
    total: log.enrichmentTotal,
    estimated: log.enrichmentEstimated,
    unestimated: log.enrichmentUnestimated ?? 0,
    left: log.enrichmentLeft ?? 0,
    leftUsd: log.enrichmentLeftUsd,
    requests: log.totalLlmRequests,
    inputTokens: log.llmInputTokens ?? 0,
    outputTokens: log.llmOutputTokens ?? 0,
    costUsd: log.totalLlmCostUsd,
    estimatedUsd: log.llmEstimatedUsd ?? 0,
    budgetLeftUsd: log.llmBudgetLeftUsd,
    stopped: log.enrichmentStopped,
  };
}
