import type { HeldNight, NightReason } from '../domains/cogniforce/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { wait } from '../kernel/wait.ts';
import { type DueSources, dueState, type RunDatabases } from './due-state.ts';
import { NIGHT_REASONS, type NightBook } from './night-book.ts';
import type { RequestedBy, RunResult, StartedRun } from './run.ts';
import { failureOf, type RunFailure } from './run-failure.ts';
import type { Schedule } from './schedule.ts';
import { type DueReason, whatIsDue } from './what-is-due.ts';

/** How often the clock and the databases are looked at: nothing ever waits for a time of day. */
const LOOK_MS = 1_000;
/** Looks from one to the next at which a run that its process left behind is closed. */
const LOOKS_A_TIDYING = 15;
/** How often a night is held on while its run goes on. */
const HOLD_EVERY_MS = 15_000;

/** Somebody has to do something first: a night goes on asking, and a start does not. */
const WAITS_FOR_A_PERSON: ReadonlySet<string> = new Set(['DEMONSTRATION_MIXED', 'SALT_CHANGED']);

export interface LoopParts {
  readonly clock: Clock;
  /** Null: there are no nights. */
  readonly schedule: Schedule | null;
  readonly book: NightBook;
  readonly databases: () => RunDatabases;
  readonly isRetryDue: DueSources['isRetryDue'];
  /** Errors: whatever keeps a run from beginning. */
  readonly start: (requestedBy: RequestedBy) => Promise<StartedRun>;
  /** Closes the run of a process that is dead. */
  readonly closeDead: () => Promise<void>;
  readonly onEnd: (result: RunResult) => void;
  /** Called with why a run did not begin. */
  readonly onNoRun: (failure: RunFailure) => void;
}

/** What decides when a run begins, for every reason there is. */
export interface RunLoop {
  /** Looks at the clock and the databases once, and has a run done where one is due. */
  look(): Promise<void>;
  /** Looks again and again, until `signal`. */
  until(signal: AbortSignal): Promise<void>;
}

/** One run at a time, as soon as there is a reason: see what-is-due.ts. Nothing begins before the first look. */
export function runWhenDue(parts: LoopParts): RunLoop {
  const { clock, schedule, book } = parts;
  const state = dueState(clock.now(), {
    scheduledBefore: (now) => schedule?.before(now) ?? null,
    look: book.look,
    isRetryDue: parts.isRetryDue,
  });

  /** What a try in vain leaves: when the next one may be, and why, in the row of its night. */
  async function fail(
    { scheduledAt, held }: Attempt,
    reason: NightReason,
    saidMs: number | null,
  ): Promise<void> {
    const now = clock.now();
    const nextTryAt = state.failed(now, { tries: held?.tries ?? 0, saidMs });
    if (scheduledAt === null) return;
    await book.failed({ scheduledAt, held }, reason, { now, nextTryAt });
  }

  /** Whether this process is to see to the night. */
  async function claim(attempt: Attempt, { scheduledAt, isBack }: Night): Promise<boolean> {
    attempt.held = await book.claim(scheduledAt, clock.now(), isBack);
    if (attempt.held === null) attempt.scheduledAt = null;
    return attempt.held !== null;
  }

  async function carryOut(reasons: readonly DueReason[], night: Night | null): Promise<void> {
    const isStart = reasons.includes('start');
    const attempt: Attempt = { scheduledAt: night?.scheduledAt ?? null, held: null };
    try {
      const isOurs = night === null || (await claim(attempt, night));
      if (isOurs || isStart) await run(isStart ? 'start' : 'schedule', attempt);
      else state.askAgain();
    } catch (error) {
      const failure = failureOf(error);
      parts.onNoRun(failure);
      if (WAITS_FOR_A_PERSON.has(failure.code)) state.wantNoMore();
      const reason = { code: failure.code, sentence: failure.message };
      await fail(attempt, reason, saidBy(error, parts.databases()));
    }
  }

  async function run(requestedBy: RequestedBy, attempt: Attempt): Promise<void> {
    const started = await parts.start(requestedBy);
    const result = await holding(attempt.held, started.result);
    parts.onEnd(result);
    if (result.status === 'completed') await complete(started);
    else await fail(attempt, whyNot(result), saidOf(result));
  }

  async function complete({ id, startedAt: began }: StartedRun): Promise<void> {
    const run = { id, began, at: instant(clock.now()) };
    state.completed(run);
    // Where it cannot be written now, the next look finds the run.
    await book.done(run).catch(() => undefined);
  }

  async function holding<T>(held: HeldNight | null, work: Promise<T>): Promise<T> {
    if (held === null) return work;
    const hold = () => book.hold(held, clock.now()).catch(() => undefined);
    const timer = setInterval(() => void hold(), HOLD_EVERY_MS);
    try {
      return await work;
    } finally {
      clearInterval(timer);
    }
  }

  async function look(): Promise<void> {
    const facts = await state.look(parts.databases(), clock.now());
    const reasons = whatIsDue(facts, clock.now());
    if (reasons.length === 0) return;
    const { scheduledAt, isBack } = facts;
    const isNight = reasons.includes('night') && scheduledAt !== null;
    await carryOut(reasons, isNight ? { scheduledAt, isBack } : null);
  }

  return {
    look,
    async until(signal) {
      for (let looks = 0; !signal.aborted; looks += 1) {
        // A database that is away is no reason to look no more; the next run closes it as well.
        if (looks % LOOKS_A_TIDYING === 0) await parts.closeDead().catch(() => undefined);
        await look();
        await wait(LOOK_MS, signal);
      }
    },
  };
}

interface Night {
  readonly scheduledAt: number;
  readonly isBack: boolean;
}

interface Attempt {
  /** Of the night that it is for; null: no night was due, or another process sees to it. */
  scheduledAt: number | null;
  /** Null: it was not claimed. */
  held: HeldNight | null;
}

/** Why a run that began did not complete. */
function whyNot({ status, error }: RunResult): NightReason {
  if (status !== 'failed' || error === null) return NIGHT_REASONS.interrupted;
  return { code: error.code, sentence: error.message };
}

/** One that was stopped, here or by a process that took it over, may be tried again by anybody. */
function saidOf({ status }: RunResult): number | null {
  return status === 'interrupted' ? 0 : null;
}

/** A database that is away says by itself when it is back. */
function saidBy(error: unknown, { state }: RunDatabases): number | null {
  if (state !== 'ready' || !(error instanceof CogniforceError)) return null;
  const { retryAfterSeconds } = error.details;
  return typeof retryAfterSeconds === 'number' ? retryAfterSeconds * 1000 : null;
}
