import type { NightView } from '../api/contracts/nights.ts';
import type { CogniforceRepositories, EstimatorKey } from '../domains/cogniforce/index.ts';
import {
  isNightDone,
  isOverdue,
  isUndone,
  nightBook,
  type RunDatabases,
  type RunFailure,
  type RunLoop,
  type RunOptions,
  type RunResult,
  runWhenDue,
  type StartedRun,
  scheduleOf,
} from '../jobs/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { CLOCKS_APART_MS } from '../kernel/retry-rule.ts';
import type { AppDomain } from './domains.ts';
import { nightViews } from './views/night.ts';

/** Who is told what a loop does. */
export interface LoopOptions extends Pick<RunOptions, 'onProgress'> {
  readonly signal: AbortSignal;
  /** Called before a run that no schedule asked for. */
  readonly onStart: () => void;
  readonly onEnd: (result: RunResult) => void;
  readonly onNoRun: (failure: RunFailure) => void;
}

interface NightParts {
  readonly config: {
    readonly analysis: { readonly zone: string };
    readonly processing: {
      readonly daily: boolean;
      readonly enabled: boolean;
      /** A cron expression. */
      readonly schedule: string;
    };
  };
  readonly repositories: Pick<CogniforceRepositories, 'nights' | 'failures'>;
  /** Those that a run reads and writes. */
  readonly domains: readonly Pick<AppDomain, 'monitor'>[];
  readonly clock: Clock;
  /** An answer of our own database in a time that a person waits, or why there is none. */
  readonly answered: <T>(ask: () => Promise<T>) => Promise<T>;
  readonly start: (options: RunOptions) => Promise<StartedRun>;
  readonly closeDead: () => Promise<void>;
  /** Whose estimates are asked for; null: no model's. */
  readonly key: EstimatorKey | null;
}

/** The nights: when they are, what became of them, and the loop that begins every run that nobody asks for. */
export function appNights(parts: NightParts) {
  const { config, repositories, domains, clock, answered } = parts;
  const { daily, enabled, schedule: cron } = config.processing;
  const schedule = daily && enabled ? scheduleOf(cron, config.analysis.zone) : null;
  const book = nightBook({ nights: repositories.nights, schedule });

  function databases(): RunDatabases {
    const states = domains.map(({ monitor }) => monitor.state());
    const is = (wanted: string) => states.some(({ state }) => state === wanted);
    const state = is('down') ? 'down' : is('connecting') ? 'connecting' : 'ready';
    return {
      state,
      since: states.map(({ since, readOnly }) => `${since} ${readOnly?.since ?? ''}`).join(),
    };
  }

  /** Null where there are no nights. */
  async function lastNight({ nights }: Pick<CogniforceRepositories, 'nights'> = repositories) {
    const now = clock.now();
    const scheduledAt = schedule?.before(now) ?? null;
    if (scheduledAt === null) return null;
    const run = await nights.lastRun(instant(now + CLOCKS_APART_MS));
    const lastBegan = run === null ? null : Date.parse(run.began);
    const row = await nights.of(instant(scheduledAt));
    return { scheduledAt, lastBegan, isDone: row !== null && isNightDone(row) };
  }

  /** Whoever has switched the nights off begins every run himself. */
  async function isRetryDue(after: string, until: string): Promise<boolean> {
    if (schedule === null) return false;
    const { key } = parts;
    const { failures } = repositories;
    return answered(
      async () =>
        (await failures.isRetryDue(after, until)) ||
        (key !== null && failures.isModelDue(key, after, until)),
    );
  }

  return {
    /** The next scheduled time, epoch milliseconds; null where there are no nights. */
    next: (): number | null => schedule?.after(clock.now()) ?? null,

    /** The newest, newest first. */
    async recent(
      { nights }: Pick<CogniforceRepositories, 'nights'>,
      most: number,
    ): Promise<NightView[]> {
      return nightViews(await nights.newest(most), book.unwritten()).slice(0, most);
    },

    /** Those that are remembered where our own database cannot be asked. */
    remembered: (most: number): NightView[] => nightViews([], book.unwritten()).slice(0, most),

    /** Whether the last night is not done, although it could long be, and nothing is done for it now. */
    async isOverdue(
      from: Pick<CogniforceRepositories, 'nights'>,
      isRunning: boolean,
    ): Promise<boolean> {
      const night = isRunning ? null : await lastNight(from);
      return night !== null && isOverdue(night, clock.now());
    },

    /** Whether a night has come whose run has yet to be done. */
    async isDue(): Promise<boolean> {
      const night = await lastNight();
      return night !== null && isUndone(night);
    },

    /** Begins every run that is due, from its first look on. */
    loop({ signal, onProgress, onStart, onEnd, onNoRun }: LoopOptions): RunLoop {
      const asked = {
        ...book,
        look: (scheduledAt: number | null, now: number) =>
          answered(() => book.look(scheduledAt, now)),
      };
      return runWhenDue({
        ...{ clock, schedule, book: asked, databases, isRetryDue, onEnd, onNoRun },
        closeDead: () => answered(parts.closeDead),
        start: (requestedBy) => {
          if (requestedBy === 'start') onStart();
          return parts.start({ requestedBy, signal, ...(onProgress && { onProgress }) });
        },
      });
    },
  };
}
