import type { CompletedRun } from '../domains/cogniforce/index.ts';
import { instant } from '../kernel/days.ts';
import { CLOCKS_APART_MS } from '../kernel/retry-rule.ts';
import type { LookedUp } from './night-book.ts';
import { type DueFacts, waitAfter } from './what-is-due.ts';

/** How often our own database is asked how things are. */
const ASK_MS = 15_000;
/** And whether something is to be tried again, which takes longer to find out. */
const ASK_RETRY_MS = 60_000;

/** The databases that a run reads and writes. */
export interface RunDatabases {
  readonly state: DueFacts['databases'];
  /** Changes when one of them has been away and is back. */
  readonly since: string;
}

/** Whom to ask; either may fail. */
export interface DueSources {
  /** The last scheduled time at or before now, epoch milliseconds; null: there is none. */
  readonly scheduledBefore: (now: number) => number | null;
  readonly look: (scheduledAt: number | null, now: number) => Promise<LookedUp>;
  /** Whether a conversation's next try came between these two instants, the second included. */
  readonly isRetryDue: (after: string, until: string) => Promise<boolean>;
}

/**
 * What a process knows of why a run may be due, from one look to the next. Epoch milliseconds.
 *
 * A run is wanted from the start: whatever changed while nobody ran would wait until the night.
 */
export function dueState(startedAt: number, sources: DueSources) {
  let wantedSince: number | null = startedAt;
  let notBefore: number | null = null;
  let isBack = false;
  let since: string | null = null;
  let failures = 0;
  let lookedAt = startedAt;
  let askedAt: number | null = null;
  let scheduledAt: number | null = null;
  let known: LookedUp = { night: null, lastRun: null };
  let isRetryDue = false;
  let retryAskedAt: number | null = null;

  /** Whoever comes back may have missed something, or lost it. */
  function noticeReturn(databases: RunDatabases, now: number): void {
    if (databases.state !== 'ready' || databases.since === since) return;
    if (since !== null) wantedSince = now;
    since = databases.since;
    isBack = true;
    [notBefore, askedAt, retryAskedAt] = [null, null, null];
  }

  /** By a clock that was set back, nothing is known of what was to be waited for. */
  function noticeClock(now: number): void {
    if (now < lookedAt - CLOCKS_APART_MS) {
      [notBefore, askedAt, retryAskedAt] = [null, null, null];
      if (wantedSince !== null) wantedSince = Math.min(wantedSince, now);
    }
    lookedAt = now;
  }

  /** Where our own database cannot be asked, what it said last holds as long as the night is the same. */
  async function ask(now: number): Promise<void> {
    const at = sources.scheduledBefore(now);
    if (at === scheduledAt && askedAt !== null && now - askedAt < ASK_MS) return;
    if (at !== scheduledAt) known = { ...known, night: null };
    [scheduledAt, askedAt] = [at, now];
    try {
      known = await sources.look(at, now);
      await askForRetries(now);
    } catch {
      // Whoever watches it says that it is away; a try that is due says why it came to nothing.
    }
  }

  async function askForRetries(now: number): Promise<void> {
    if (retryAskedAt !== null && now - retryAskedAt < ASK_RETRY_MS) return;
    retryAskedAt = now;
    isRetryDue = await sources.isRetryDue(known.lastRun?.began ?? instant(0), instant(now));
  }

  return {
    async look(databases: RunDatabases, now: number): Promise<DueFacts> {
      noticeReturn(databases, now);
      noticeClock(now);
      await ask(now);
      const lastBegan = known.lastRun === null ? null : Date.parse(known.lastRun.began);
      return {
        ...{ scheduledAt, night: known.night, lastBegan, wantedSince, isRetryDue },
        ...{ databases: databases.state, notBefore, isBack },
      };
    },

    /** Notes a try in vain, the first, second ... of its night; gives when the next one may be. */
    failed(now: number, { tries, saidMs }: { tries: number; saidMs: number | null }): number {
      failures += 1;
      notBefore = now + waitAfter(Math.max(failures, tries), saidMs);
      [isBack, askedAt] = [false, null];
      return notBefore;
    },

    /** Has the next look ask the database, however short ago it was asked. */
    askAgain(): void {
      askedAt = null;
    },

    /** Nothing but a night, or a conversation that is due, begins a run from now on. */
    wantNoMore(): void {
      wantedSince = null;
    },

    completed(lastRun: CompletedRun): void {
      known = { ...known, lastRun };
      [failures, isBack, isRetryDue] = [0, false, false];
      [wantedSince, notBefore, askedAt, retryAskedAt] = [null, null, null, null];
    },
  };
}
