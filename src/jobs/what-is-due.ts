import { CLOCKS_APART_MS } from '../kernel/retry-rule.ts';

/** Why a run is to begin: this process has begun or a database has come back; a scheduled time; a conversation to be tried again. */
export type DueReason = 'start' | 'night' | 'retry';

/** Of a night what decides whether it is to be tried; epoch milliseconds. */
export interface NightFacts {
  readonly state: string;
  /** A run was its run, or made good for it. */
  readonly isDone: boolean;
  readonly triedAt: number | null;
  readonly nextTryAt: number | null;
}

/** Everything that decides whether a run is to begin; epoch milliseconds. */
export interface DueFacts {
  /** The last scheduled time at or before now; null: there are no nights. */
  readonly scheduledAt: number | null;
  /** The row of that night; null: there is none, or it cannot be read. */
  readonly night: NightFacts | null;
  /** When the newest run began that completed, of those that began by now; null: none has. */
  readonly lastBegan: number | null;
  /** Since when a run is wanted that no schedule knows of; null: none is. */
  readonly wantedSince: number | null;
  readonly isRetryDue: boolean;
  /** Of the databases that a run reads and writes. */
  readonly databases: 'ready' | 'connecting' | 'down';
  /** Not before, since a try of this process came to nothing; null: at any time. */
  readonly notBefore: number | null;
  /** A database has come back since the last try. */
  readonly isBack: boolean;
}

/**
 * Why a run is to begin now; empty: none is. Pure: the same facts at the same time give the same.
 *
 * A night is due until a run has completed that began at or after it, whoever asked for that run. So one rule covers a night
 * that was slept over, one that failed, and clocks that are set back or forward.
 */
export function whatIsDue(facts: DueFacts, now: number): readonly DueReason[] {
  const { databases, notBefore } = facts;
  if (databases === 'connecting' || (notBefore !== null && notBefore > now)) return [];
  const isReady = databases === 'ready';
  const reasons: DueReason[] = [];
  if (isReady && isWanted(facts)) reasons.push('start');
  // Also while a database is down: then there is a reason to be written down.
  if (isNightDue(facts, now)) reasons.push('night');
  if (isReady && facts.isRetryDue && !isHeld(facts.night, now)) reasons.push('retry');
  return reasons;
}

/** Whether a run completed that began at or after the last scheduled time, by the clock of then or of now. */
function isNightDone({ scheduledAt, night, lastBegan }: DueFacts): boolean {
  if (scheduledAt === null || night?.isDone === true) return true;
  return lastBegan !== null && lastBegan >= scheduledAt;
}

function isWanted({ wantedSince, lastBegan }: DueFacts): boolean {
  return wantedSince !== null && (lastBegan === null || lastBegan < wantedSince);
}

function isNightDue(facts: DueFacts, now: number): boolean {
  const { night, isBack } = facts;
  if (isNightDone(facts) || isHeld(night, now)) return false;
  return night === null || isBack || !isAhead(night, now);
}

function isHeld(night: NightFacts | null, now: number): boolean {
  return night?.state === 'running' && isAhead(night, now);
}

/** A try that lies in the future was made before the clock was set back: how long to wait is not known. */
function isAhead({ triedAt, nextTryAt }: NightFacts, now: number): boolean {
  return nextTryAt !== null && nextTryAt > now && (triedAt ?? now) <= now + CLOCKS_APART_MS;
}

/** How long a night may take to begin before somebody should know. */
const OVERDUE_MS = 15 * 60_000;

/** Whether a night should long be done: of one that nothing is done for now. */
export function isOverdue(night: OneNight, now: number): boolean {
  return isUndone(night) && now >= night.scheduledAt + OVERDUE_MS;
}

/** A scheduled time that has come, and what was done since. */
interface OneNight extends Pick<DueFacts, 'lastBegan'> {
  readonly scheduledAt: number;
  readonly isDone: boolean;
}

/** Whether nothing has been done for it. */
export function isUndone({ scheduledAt, lastBegan, isDone }: OneNight): boolean {
  return !isDone && (lastBegan === null || lastBegan < scheduledAt);
}

const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 3_600_000;

/** What is waited after so many tries in vain, or less where the failure says when it can be. Milliseconds. */
export function waitAfter(tries: number, saidMs: number | null): number {
  const growing = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.min(tries - 1, 20));
  return saidMs === null ? growing : Math.min(growing, saidMs);
}
