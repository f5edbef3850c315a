import type { ProcessingLog } from '../domains/cogniforce/index.ts';
import { instant } from '../kernel/days.ts';
import type { HealthReply } from './contracts/health.ts';
import { runView } from './run-view.ts';

/** What the state of the processing is told from. */
export interface HealthFacts {
  readonly last: ProcessingLog | null;
  readonly current: ProcessingLog | null;
  readonly next: Date | null;
  readonly systemInfo: HealthReply['systemInfo'];
  readonly nowMs: number;
}

/** The state of the processing as the API shows it; nothing run yet is no fault. */
export function healthView({
  last,
  current,
  next,
  systemInfo,
  nowMs,
}: HealthFacts): Omit<HealthReply, 'domains' | 'demonstration' | 'version'> {
  return {
    status: last === null ? 'no_data' : wentWell(last) ? 'healthy' : 'warning',
    lastProcessingRun: last && runView(last, nowMs),
    currentRun: current && runView(current, nowMs),
    nextScheduledRun: next && instant(next.getTime()),
    systemInfo,
  };
}

function wentWell({ status, conversations_failed: failed }: ProcessingLog): boolean {
  return status !== 'failed' && (failed ?? 0) === 0;
}
