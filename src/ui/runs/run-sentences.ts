import type { HealthReply } from '../../api/contracts/health.ts';
import type { Run } from '../../api/contracts/runs.ts';
import { moment } from '../format/dates.ts';
import { count, elapsed, percent } from '../format/format.ts';
import { price } from '../format/money.ts';
import { runWords } from './words.ts';

/** Why a run cannot be started. */
export type Blocked = keyof typeof runWords.blocked;

/** The state of the processing as a finding. Input: when the last run ended, as people say it. */
export function runTitle(
  health: Pick<HealthReply, 'currentRun' | 'lastProcessingRun'>,
  ended: string,
): string {
  if (health.currentRun !== null) return runWords.going;
  const last = health.lastProcessingRun;
  if (last === null) return runWords.none;
  if (last.status === 'failed') return runWords.failed;
  if (last.status === 'interrupted') return runWords.interrupted;
  return last.conversationsProcessed === 0 ? runWords.upToDate : runWords.upToDateAsOf(ended);
}

/** "1,200 of 31,400 conversations, about 35 min left"; what is not known yet is left out. */
export function progressWords(run: Run): string {
  if (run.total === null) return runWords.looking;
  const left = run.secondsLeft === null ? null : elapsed(roundedSeconds(run.secondsLeft));
  const asked = run.enrichment;
  if (run.done >= run.total && asked !== null && asked.total !== null && asked.total > 0) {
    const done = count(asked.estimated + asked.unestimated);
    return runWords.asking(runWords.progress({ done, total: asked.total, left }));
  }
  return runWords.progress({ done: count(run.done), total: run.total, left });
}

/** What is said aloud about a run: its beginning, every quarter, its end; not every second. */
export function runAnnouncement(health: Pick<HealthReply, 'currentRun'>): string {
  const run = health.currentRun;
  if (run === null) return '';
  const share = run.total === null || run.total === 0 ? 0 : run.done / run.total;
  const quarters = Math.floor(share * 4) / 4;
  return quarters === 0 ? runWords.begun : runWords.percentDone(percent(quarters));
}

/** What a model was asked in a run, and what it cost. */
export function askedWords(asked: NonNullable<Run['enrichment']>): string {
  const { estimated, unestimated, left, leftUsd, requests, costUsd } = asked;
  const inDollars = (amount: number | null) => (amount === null ? null : price(amount, 'USD'));
  return runWords.asked({
    ...{ estimated, requests, failed: unestimated, cost: inDollars(costUsd) },
    left: left > 0 ? runWords.left(count(left), inDollars(leftUsd)) : null,
  });
}

/** The line under the page: when, how long, how much. */
export function lastRunWords(run: Run | null, zone: string, nowMs: number): string {
  if (run === null) return runWords.noneYet;
  const when = moment(run.completedAt ?? run.startedAt, zone, nowMs);
  const took = run.seconds === null ? null : elapsed(run.seconds);
  if (run.status !== 'completed') {
    return runWords.ended({ when, took, status: runWords.status[run.status] });
  }
  const failed = count(run.conversationsFailed);
  return runWords.done({ when, took, read: run.conversationsProcessed, failed });
}

/** To the second below ten, to five below a minute, else to the minute: more would be pretended. */
function roundedSeconds(seconds: number): number {
  const step = [
    { below: 10, to: 1 },
    { below: 60, to: 5 },
  ].find(({ below }) => seconds < below);
  const to = step?.to ?? 60;
  return Math.max(to, Math.round(seconds / to) * to);
}
