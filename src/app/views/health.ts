import type { HealthReply } from '../../api/contracts/health.ts';
import type { NightView } from '../../api/contracts/nights.ts';
import type { ProcessingLog } from '../../domains/cogniforce/index.ts';
import { instant } from '../../kernel/days.ts';
import { runView } from './run.ts';

/** What the state of the processing is told from. */
export interface HealthFacts {
  readonly last: ProcessingLog | null;
  readonly current: ProcessingLog | null;
  /** The next scheduled time, epoch milliseconds. */
  readonly next: number | null;
  readonly nights: readonly NightView[];
  /** The last night should long be done. */
  readonly isOverdue: boolean;
  readonly systemInfo: HealthReply['systemInfo'];
  readonly nowMs: number;
}

/** The state of the processing as the API shows it; nothing run yet is no fault. */
export function healthView({
  last,
  current,
  next,
  nights,
  isOverdue,
  systemInfo,
  nowMs,
}: HealthFacts): Omit<HealthReply, 'domains' | 'demonstration' | 'version'> {
  return {
    status: last === null ? 'no_data' : wentWell(last) && !isOverdue ? 'healthy' : 'warning',
    lastProcessingRun: last && runView(last, nowMs),
    currentRun: current && runView(current, nowMs),
    nextScheduledRun: next === null ? null : instant(next),
    nights: [...nights],
    systemInfo,
  };
}

function wentWell({ status, conversations_failed: failed }: ProcessingLog): boolean {
  return status !== 'failed' && (failed ?? 0) === 0;
}
