import type { EndOfRun, HeldRun, NewRun, ProcessingLog } from '../domains/cogniforce/index.ts';
import { instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { wait } from '../kernel/wait.ts';
import type { Stage1 } from './stage.ts';
import { lifeOf, thisProcess } from './this-process.ts';

/** A run of a version without leases belongs to a dead process when its heartbeat is older. */
const STALE_MS = 60_000;
/** How long somebody who can wait is kept waiting for one that may be dead: longer than a lease, and a renewal. */
const PATIENCE_MS = 15_000;
const LOOK_MS = 1_000;

const REASON =
  'Its process ended, or gave no sign of life for 10 seconds; what it had stored stays, and the next run goes on from there.';

/** Whether the failure is that somebody else has the run. */
export function isTakenOver(error: unknown): boolean {
  return error instanceof CogniforceError && error.code === 'RUN_TAKEN_OVER';
}

type Place = Pick<Stage1, 'repositories' | 'clock'>;

const isDead = (lease: Parameters<typeof lifeOf>[0]) => lifeOf(lease) === 'dead';

/**
 * Makes the run ours; with `waits` it is seen whether one that holds it still lives, which takes some seconds.
 *
 * Errors: RUN_IN_PROGRESS while another one goes on, here or in another process.
 */
export async function claimRun(
  { repositories, clock }: Place,
  run: NewRun,
  { waits, signal }: { readonly waits: boolean; readonly signal?: AbortSignal | undefined },
): Promise<void> {
  const { runLease } = repositories.cogniforce;
  const endMs = performance.now() + PATIENCE_MS;
  let expiresMs = Number.POSITIVE_INFINITY;
  for (;;) {
    const staleBefore = instant(clock.now() - STALE_MS);
    const claim = { run, holder: thisProcess, isDead, staleBefore, reason: REASON };
    const held = await runLease.claim(claim);
    if (held === null) return;
    const { lease, freeInMs } = held;
    // A renewal is a sign of life.
    const lives = lease === null || lifeOf(lease) === 'alive' || lease.expiresMs > expiresMs;
    if (lives || !waits || signal?.aborted || performance.now() > endMs) throw inProgress(held);
    expiresMs = lease.expiresMs;
    const waitMs = Math.min(LOOK_MS, Math.max(0, freeInMs) + 10);
    await wait(waitMs, signal);
  }
}

/** Whoever has just killed a run reads why the next one does not begin, and when it will. */
function inProgress({ lease, freeInMs }: HeldRun): CogniforceError {
  const retryAfterSeconds = Math.max(1, Math.ceil(freeInMs / 1000));
  const lives = lease !== null && lifeOf(lease) === 'alive';
  return new CogniforceError(
    'RUN_IN_PROGRESS',
    lives
      ? 'Another run is going on, on this machine.'
      : `Another run is going on; if its process has died, the next one can begin in ${retryAfterSeconds} s.`,
    { retryAfterSeconds },
  );
}

/** Errors: RUN_IN_PROGRESS while a run goes on, here or in another process. */
export async function refuseBesideRun(place: Place): Promise<void> {
  const { runLease } = place.repositories.cogniforce;
  const held = await runLease.held(isDead);
  if (held !== null) throw inProgress(held);
  const { runs } = place.repositories.cogniforce;
  const old = await runs.withoutLease(instant(place.clock.now() - STALE_MS));
  if (old !== null) throw inProgress({ lease: null, freeInMs: STALE_MS });
}

/** Closes the run of a process that is dead, so that nobody takes it for one that goes on. */
export async function closeDeadRun({ repositories, clock }: Place): Promise<void> {
  const staleBefore = instant(clock.now() - STALE_MS);
  await repositories.cogniforce.runLease.closeDead({ isDead, staleBefore, reason: REASON });
}

/** The run that goes on now, in whichever process; null when there is none. */
export async function currentRun({ repositories, clock }: Place): Promise<ProcessingLog | null> {
  const { runLease, runs } = repositories.cogniforce;
  const held = await runLease.held(isDead);
  if (held?.lease) return runs.find(held.lease.runId);
  return runs.withoutLease(instant(clock.now() - STALE_MS));
}

/** Carries the run out as its holder; `onLost` is called when somebody else has taken it over. */
export function asHolder<T>(
  { repositories }: Place,
  runId: string,
  onLost: () => void,
  work: () => Promise<T>,
): Promise<T> {
  return repositories.cogniforce.runLease.hold(runId, onLost, work);
}

/** For so long the end of a run is tried to be written. */
const ENDING_MS = { told: 3_000, otherwise: 15_000 };
/** What may be over in a moment. */
const PASSING: ReadonlySet<string> = new Set(['DATABASE_UNREACHABLE', 'DATABASE_LOCKED']);

/**
 * Closes the run. What fails is tried again for some seconds; after that whoever comes next closes it.
 *
 * Output  false: somebody else has taken it over.
 */
export async function endRun(
  { repositories }: Place,
  runId: string,
  end: EndOfRun,
  isHurried: boolean,
): Promise<boolean> {
  const endMs = performance.now() + (isHurried ? ENDING_MS.told : ENDING_MS.otherwise);
  for (let waitMs = 250; ; waitMs = Math.min(2 * waitMs, 2_000)) {
    try {
      return await repositories.cogniforce.runLease.end(runId, end);
    } catch (error) {
      const isPassing = error instanceof CogniforceError && PASSING.has(error.code);
      if (!isPassing || performance.now() + waitMs > endMs) return true;
      await wait(waitMs);
    }
  }
}
