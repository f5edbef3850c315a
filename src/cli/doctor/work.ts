import { readBackupState } from '../../app/backup-state.ts';
import type { AppDomain } from '../../app/domains.ts';
import type { SeenConfig } from '../../config/index.ts';
import { backupsIn } from '../../data/index.ts';
import type { CogniforceRepositories } from '../../domains/cogniforce/index.ts';
import { scheduleOf } from '../../jobs/index.ts';
import type { Clock } from '../../kernel/clock.ts';
import { CogniforceError, ERRORS, type ErrorCode } from '../../kernel/errors.ts';
import { type Finding, fail, ok, skipped, warn } from './finding.ts';

const HOUR_MS = 3_600_000;
/** A night, and two hours for a run that takes long or begins late. */
const OLD_RUN_MS = 26 * HOUR_MS;
const OLD_BACKUP_MS = 7 * 24 * HOUR_MS;
/** What a backup on a schedule may take. */
const BACKUP_MS = 2 * HOUR_MS;

/** When the last run completed. */
export async function lookAtRuns(
  { processing }: SeenConfig,
  { runs }: Pick<CogniforceRepositories, 'runs'>,
  clock: Clock,
): Promise<Finding> {
  const name = 'last-run';
  const completed = await runs.last('completed');
  const last = await runs.last();
  const remedy = 'Run: cogniforce process (and look at: cogniforce nights)';
  if (completed === null) return warn(name, 'No run has completed yet.', remedy);
  const age = clock.now() - Date.parse(completed.completedAt ?? completed.startedAt);
  const says = `The last run that completed ended ${ago(age)}.`;
  if (last?.status === 'failed') {
    return warn(name, `${says} The one after it failed.`, 'See why: cogniforce runs');
  }
  const isOld = age > OLD_RUN_MS && processing.enabled && processing.daily;
  return isOld ? warn(name, says, remedy) : ok(name, says);
}

/** When every database of ours was last kept, and what became of the last try of it. */
export async function lookAtBackups(
  config: SeenConfig,
  domains: readonly AppDomain[],
  own: CogniforceRepositories | null,
  clock: Clock,
): Promise<Finding> {
  const name = 'last-backup';
  if (config.demonstration) return skipped(name, 'A demonstration need not be kept.');
  const state =
    own === null ? null : (await readBackupState(own.settings).catch(() => null))?.state;
  if (state?.state === 'failed') {
    return fail(name, failureOf(state.code, state.reason), 'Mend that, or run: cogniforce backup');
  }
  const madeAt = await oldestNewest(config.backups.folder, domains);
  const kept = Math.max(madeAt ?? 0, state?.succeededAt ?? 0);
  const remedy = 'Set ANALYTICS_BACKUP_SCHEDULE=03:30, or run: cogniforce backup';
  if (kept === 0) return warn(name, 'No backup is known.', remedy);
  const now = clock.now();
  const says = `The last backup was made ${ago(now - kept)}.`;
  return isOld(config, kept, now) ? warn(name, says, remedy) : ok(name, says);
}

/** By the schedule where there is one: the time before the last one that could be done by now. */
function isOld({ backups, analysis }: SeenConfig, kept: number, now: number): boolean {
  if (backups.schedule === null) return now - kept > OLD_BACKUP_MS;
  const due = scheduleOf(backups.schedule, analysis.zone).before(now - BACKUP_MS);
  return due !== null && kept < due;
}

/** The newest backup of each in the folder, and of these the oldest; null: one has none. */
async function oldestNewest(folder: string, domains: readonly AppDomain[]): Promise<number | null> {
  const found = await backupsIn(folder);
  const newest = domains
    .filter(({ ownership }) => ownership === 'managed')
    .map(({ name }) => found.find(({ domain }) => domain === name)?.madeAt ?? 0);
  const oldest = Math.min(...newest);
  return newest.length === 0 || oldest === 0 ? null : oldest;
}

function failureOf(code: string | null, reason: string | null): CogniforceError {
  const known = code !== null && code in ERRORS ? (code as ErrorCode) : 'INTERNAL';
  return new CogniforceError(known, `The last backup failed: ${reason ?? known}`);
}

function ago(ms: number): string {
  if (ms < HOUR_MS) return `${Math.max(0, Math.round(ms / 60_000))} min ago`;
  if (ms < 48 * HOUR_MS) return `${Math.round(ms / HOUR_MS)} h ago`;
  return `${Math.round(ms / (24 * HOUR_MS))} days ago`;
}
