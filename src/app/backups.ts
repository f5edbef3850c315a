import type { SeenConfig } from '../config/index.ts';
import type { CogniforceRepositories } from '../domains/cogniforce/index.ts';
import { scheduleOf, waitAfter } from '../jobs/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { asKnown, type CogniforceError } from '../kernel/errors.ts';
import { wait } from '../kernel/wait.ts';
import {
  type BackupState,
  readBackupState,
  type SeenBackupState,
  writeBackupState,
} from './backup-state.ts';
import type { AppDomain } from './domains.ts';
import { type KeptBackup, keepBackup } from './keep-backups.ts';

/** How often it is looked whether one is due. */
const LOOK_MS = 15_000;
/** How long another process leaves one alone that gives no sign of life, and how often one is given. */
const LEASE_MS = 10 * 60_000;
const RENEW_MS = 60_000;

interface BackupParts {
  readonly config: Pick<SeenConfig, 'backups' | 'analysis'>;
  readonly domains: readonly Pick<AppDomain, 'name' | 'ownership' | 'handle'>[];
  readonly settings: CogniforceRepositories['settings'];
  readonly clock: Clock;
  /** Whether our own database is known to answer. */
  readonly isReady: () => boolean;
}

/** Who is told what becomes of it. */
export interface BackupLoopOptions {
  readonly signal: AbortSignal;
  readonly onKept: (kept: KeptBackup) => void;
  readonly onFailed: (error: CogniforceError) => void;
}

/** Backups on a schedule: one process of several makes each, and what became of it is written down. */
export function appBackups({ config, domains, settings, clock, isReady }: BackupParts) {
  const { schedule: cron, folder, keep } = config.backups;
  const schedule = cron === null ? null : scheduleOf(cron, config.analysis.zone);

  /** Makes the one that is due, where no other process does. */
  async function look(options: BackupLoopOptions): Promise<void> {
    const now = clock.now();
    const scheduledAt = schedule?.before(now) ?? null;
    if (scheduledAt === null || !isReady()) return;
    const seen = await readBackupState(settings);
    if (!isDue(seen.state, scheduledAt, now)) return;
    const tries = seen.state?.scheduledAt === scheduledAt ? seen.state.tries + 1 : 1;
    const begun: BackupState = {
      ...{ scheduledAt, state: 'making', until: now + LEASE_MS, tries },
      succeededAt: seen.state?.succeededAt ?? null,
      ...{ code: null, reason: null },
    };
    const claimed = await writeBackupState(settings, seen, begun);
    if (claimed !== null) await carryOut(begun, claimed, options);
  }

  async function carryOut(
    begun: BackupState,
    claimed: SeenBackupState,
    options: BackupLoopOptions,
  ): Promise<void> {
    let held: SeenBackupState | null = claimed;
    const renew = async () => {
      if (held === null) return;
      const until = clock.now() + LEASE_MS;
      held = await writeBackupState(settings, held, { ...begun, until }).catch(() => held);
    };
    const timer = setInterval(() => void renew(), RENEW_MS);
    const error = await keepAll(options);
    clearInterval(timer);
    if (error !== null && !options.signal.aborted) options.onFailed(error);
    const ended = endOf(begun, error, options.signal.aborted, clock.now());
    // Where it cannot be written, or another process took it over, the next look finds that out.
    if (held !== null) await writeBackupState(settings, held, ended);
  }

  /** One after the other; what keeps one from it is nothing to the others. Gives the first failure. */
  async function keepAll({ signal, onKept }: BackupLoopOptions): Promise<CogniforceError | null> {
    let first: CogniforceError | null = null;
    for (const { name, ownership, handle } of domains) {
      if (ownership !== 'managed') continue;
      try {
        onKept(await keepBackup(handle, { folder, keep, now: clock.now(), signal }));
      } catch (error) {
        first ??= asKnown(error, `The backup of ${name} failed.`);
      }
    }
    return first;
  }

  return {
    isScheduled: schedule !== null,
    look,

    /** Looks again and again, until `signal`. */
    async until(options: BackupLoopOptions): Promise<void> {
      while (schedule !== null && !options.signal.aborted) {
        // A database that is away says so itself, and is asked again.
        await look(options).catch(() => undefined);
        await wait(LOOK_MS, options.signal);
      }
    },
  };
}

/** A time that lies further ahead was written before a clock was set back. */
function isDue(state: BackupState | null, scheduledAt: number, now: number): boolean {
  if (state === null) return true;
  const isHeld = state.state !== 'done' && state.until > now && state.until <= now + LONGEST_MS;
  if (isHeld) return false;
  return state.scheduledAt < scheduledAt || state.state !== 'done';
}

const LONGEST_MS = 2 * 3_600_000;

function endOf(
  begun: BackupState,
  error: CogniforceError | null,
  isStopped: boolean,
  now: number,
): BackupState {
  // Whoever serves next makes it.
  if (isStopped) return { ...begun, until: now };
  if (error === null) return { ...begun, state: 'done', succeededAt: now };
  const { code, message: reason } = error;
  return { ...begun, state: 'failed', until: now + waitAfter(begun.tries, null), code, reason };
}
