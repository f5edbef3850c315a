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
    error: log.error_message,
  };
}
