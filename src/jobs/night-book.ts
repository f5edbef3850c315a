import type {
  CogniforceRepositories,
  CompletedRun,
  HeldNight,
  Night,
  NightReason,
} from '../domains/cogniforce/index.ts';
import { type Instant, instant } from '../kernel/days.ts';
import { CLOCKS_APART_MS } from '../kernel/retry-rule.ts';
import type { Schedule } from './schedule.ts';
import type { NightFacts } from './what-is-due.ts';

/** A night that nobody holds on to for so long is taken over: its process is dead. */
const HOLD_MS = 60_000;
/** Nights that are written down as missed at most. */
const MOST_MISSED = 31;

/** Why a night was not done where no failure says it. */
export const NIGHT_REASONS = {
  missed: { code: 'NOT_RUNNING', sentence: 'No process of Cogniforce ran at that time.' },
  interrupted: { code: 'INTERRUPTED', sentence: 'The run was stopped before it was done.' },
} as const satisfies Record<string, NightReason>;

/** A night of which something could not be written, since the database was away or locked. */
export interface UnwrittenNight {
  readonly scheduledAt: Instant;
  /** Tries that are not in its row yet. */
  readonly tries: number;
  /** Its row stands as held by this process, although the try is over; null: it does not. */
  readonly held: HeldNight | null;
  readonly reason: NightReason;
  readonly triedAt: Instant;
  readonly nextTryAt: Instant;
}

/** What is known of the last scheduled time. */
export interface LookedUp {
  readonly night: NightFacts | null;
  readonly lastRun: CompletedRun | null;
}

/** The nights as the database has them, and what is yet to be written of them. */
export function nightBook({
  nights,
  schedule,
}: Pick<CogniforceRepositories, 'nights'> & { readonly schedule: Schedule | null }) {
  const unwritten = new Map<Instant, UnwrittenNight>();

  async function writeDown(): Promise<void> {
    for (const each of [...unwritten.values()]) {
      if (each.held !== null) await nights.failed(each.held, each);
      if (each.tries > 0) await nights.noteTries(each.scheduledAt, each.tries, each);
      unwritten.delete(each.scheduledAt);
    }
  }

  /** This night, and those that passed since the newest that is known. */
  async function open(scheduledAt: number): Promise<void> {
    const newest = await nights.before(instant(scheduledAt));
    const times =
      newest === null
        ? []
        : (schedule?.between(Date.parse(newest), scheduledAt, MOST_MISSED) ?? []);
    const [first = scheduledAt] = times;
    const runs = await nights.runsBetween(instant(first), instant(scheduledAt));
    const passed = times.map((at, index) => ({
      at: instant(at),
      next: instant(times[index + 1] ?? scheduledAt),
    }));
    const isRun = ({ at, next }: { at: Instant; next: Instant }) =>
      runs.some(({ began }) => began >= at && began < next);
    await nights.open([
      ...passed.map((each) =>
        isRun(each)
          ? { scheduledAt: each.at, state: 'waiting' as const, reason: null }
          : { scheduledAt: each.at, state: 'missed' as const, reason: NIGHT_REASONS.missed },
      ),
      { scheduledAt: instant(scheduledAt), state: 'waiting', reason: null },
    ]);
    for (const run of runs) await nights.done(run);
  }

  return {
    /** What could not be written yet, oldest first. */
    unwritten: (): readonly UnwrittenNight[] =>
      [...unwritten.values()].sort((a, b) => (a.scheduledAt < b.scheduledAt ? -1 : 1)),

    /** Brings the database up to date with the clock, and says how things are. Input: the last scheduled time. */
    async look(scheduledAt: number | null, now: number): Promise<LookedUp> {
      const lastRun = await nights.lastRun(instant(now + CLOCKS_APART_MS));
      if (scheduledAt === null) return { night: null, lastRun };
      const at = instant(scheduledAt);
      await nights.doubtAhead(instant(now + CLOCKS_APART_MS));
      // Before what is only remembered is written: the nights between are found by the newest that the database knows.
      if ((await nights.of(at)) === null) await open(scheduledAt);
      await writeDown();
      const row = await nights.of(at);
      if (row === null || isNightDone(row) || lastRun === null || lastRun.began < at)
        return { night: factsOf(row), lastRun };
      await nights.done(lastRun);
      return { night: factsOf(await nights.of(at)), lastRun };
    },

    /** Takes the night for this process; null: another one has it, or it is done. */
    claim(scheduledAt: number, now: number, atOnce: boolean): Promise<HeldNight | null> {
      return nights.claim({
        ...{ scheduledAt: instant(scheduledAt), atOnce, now: instant(now) },
        ...{ until: instant(now + HOLD_MS), future: instant(now + CLOCKS_APART_MS) },
      });
    },

    async hold(held: HeldNight, now: number): Promise<void> {
      await nights.hold(held, { now: instant(now), until: instant(now + HOLD_MS) });
    },

    /** Notes why a try of this night came to nothing, in memory where it cannot be written; `held`: the night was claimed. */
    async failed(
      { scheduledAt, held }: { readonly scheduledAt: number; readonly held: HeldNight | null },
      reason: NightReason,
      { now, nextTryAt }: { readonly now: number; readonly nextTryAt: number },
    ): Promise<void> {
      const at = instant(scheduledAt);
      const last = { reason, triedAt: instant(now), nextTryAt: instant(nextTryAt) };
      if (held !== null && (await isWritten(() => nights.failed(held, last)))) return;
      const before = unwritten.get(at);
      const tries = (before?.tries ?? 0) + (held === null ? 1 : 0);
      unwritten.set(at, { scheduledAt: at, tries, held: held ?? before?.held ?? null, ...last });
      const [oldest] = unwritten.keys();
      if (unwritten.size > MOST_MISSED && oldest !== undefined) unwritten.delete(oldest);
    },

    done: (run: CompletedRun): Promise<void> => nights.done(run),
  };
}

export type NightBook = ReturnType<typeof nightBook>;

async function isWritten(write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch {
    // The database is away or locked; the reason that is to be written says more.
    return false;
  }
}

/** Whether a run was its run, or made good for it. */
export function isNightDone({ runId }: Pick<Night, 'runId'>): boolean {
  return runId !== null;
}

function factsOf(row: Night | null): NightFacts | null {
  if (row === null) return null;
  const ms = (at: Instant | null) => (at === null ? null : Date.parse(at));
  return {
    ...{ state: row.state, isDone: isNightDone(row) },
    ...{ triedAt: ms(row.triedAt), nextTryAt: ms(row.nextTryAt) },
  };
}
