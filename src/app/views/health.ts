import type { HealthReply } from '../../api/contracts/health.ts';
import type { NightView } from '../../api/contracts/nights.ts';
import type { ProcessingLog } from '../../domains/cogniforce/index.ts';
import { instant } from '../../kernel/days.ts';
import type { BackupState } from '../backup-state.ts';
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
  /** What is remembered of backups on a schedule; null: nothing. */
  readonly backup: BackupState | null;
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
  backup,
  systemInfo,
  nowMs,
}: HealthFacts): Omit<HealthReply, 'domains' | 'demonstration' | 'version'> {
  return {
    status: statusOf(last, isOverdue || backup?.state === 'failed'),
    lastProcessingRun: last && runView(last, nowMs),
    currentRun: current && runView(current, nowMs),
    nextScheduledRun: next === null ? null : instant(next),
    nights: [...nights],
    backup: backup && backupView(backup),
    systemInfo,
  };
}

function statusOf(last: ProcessingLog | null, isAmiss: boolean): HealthReply['status'] {
  if (last === null) return 'no_data';
  return wentWell(last) && !isAmiss ? 'healthy' : 'warning';
}

function backupView({ state, succeededAt, code, reason }: BackupState): HealthReply['backup'] {
  return {
    lastSuccess: succeededAt === null ? null : instant(succeededAt),
    failure: state === 'failed' && code !== null ? { code, reason: reason ?? code } : null,
  };
}

function wentWell({ status, conversationsFailed: failed }: ProcessingLog): boolean {
  return status !== 'failed' && (failed ?? 0) === 0;
}
