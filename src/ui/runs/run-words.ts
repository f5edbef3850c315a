import type { HealthReply } from '../../api/contracts/health.ts';
import type { Run } from '../../api/contracts/runs.ts';
import { moment } from '../format/dates.ts';
import { count, counted, elapsed } from '../format/format.ts';
import { price } from '../format/money.ts';

/** The state of the processing as a finding. */
export function runTitle(health: Pick<HealthReply, 'currentRun' | 'lastProcessingRun'>): string {
  if (health.currentRun !== null) return 'A run is going on';
  const last = health.lastProcessingRun;
  if (last === null) return 'No run yet';
  switch (last.status) {
    case 'failed':
      return 'The last run failed';
    case 'interrupted':
      return 'The last run was interrupted';
    default:
      return last.conversationsProcessed === 0
        ? 'The last run found nothing new'
        : `The last run read ${counted(last.conversationsProcessed, 'conversation')}`;
  }
}

/** "1,200 of 31,400 conversations, about 35 min left"; what is not known yet is left out. */
export function progressWords(run: Run): string {
  if (run.total === null) return 'Looking what has changed';
  const asked = run.enrichment;
  if (run.done >= run.total && asked !== null && asked.total !== null && asked.total > 0) {
    const done = count(asked.estimated + asked.unestimated);
    const part = `${done} of ${counted(asked.total, 'conversation')}`;
    return `The figures by rule are shown. A model is asked: ${withTime(part, run)}`;
  }
  const part = `${count(run.done)} of ${counted(run.total, 'conversation')}`;
  return withTime(part, run);
}

/** With how long it will still take, where that is known. */
function withTime(part: string, { secondsLeft }: Run): string {
  if (secondsLeft === null) return part;
  return `${part}, about ${elapsed(roundedSeconds(secondsLeft))} left`;
}

/** What is said aloud about a run: its beginning, every quarter, its end; not every second. */
export function runAnnouncement(health: Pick<HealthReply, 'currentRun'>): string {
  const run = health.currentRun;
  if (run === null) return '';
  const share = run.total === null || run.total === 0 ? 0 : run.done / run.total;
  const quarters = Math.floor(share * 4) * 25;
  return quarters === 0 ? 'Processing has begun' : `Processing: ${quarters}% done`;
}

/** What a model was asked in a run, and what it cost. */
export function askedWords(asked: NonNullable<Run['enrichment']>): string {
  const { estimated, unestimated, left, leftUsd, requests, costUsd } = asked;
  const cost = costUsd === null ? 'cost not known' : price(costUsd, 'USD');
  const parts = [
    `${counted(estimated, 'conversation')} estimated`,
    ...(unestimated > 0 ? [`${count(unestimated)} failed (figures as before)`] : []),
    ...(left > 0
      ? [`${count(left)} left${leftUsd === null ? '' : ` (about ${price(leftUsd, 'USD')})`}`]
      : []),
    `${counted(requests, 'request')}, ${cost}`,
  ];
  return parts.join(', ');
}

/** The line under the page: when, how long, how much. */
export function lastRunWords(run: Run | null, zone: string, nowMs: number): string {
  if (run === null) return 'none yet';
  const parts = [
    moment(run.completedAt ?? run.startedAt, zone, nowMs),
    ...(run.seconds === null ? [] : [elapsed(run.seconds)]),
    ...(run.status === 'completed'
      ? [
          counted(run.conversationsProcessed, 'conversation'),
          `${count(run.conversationsFailed)} failed`,
        ]
      : [run.status]),
  ];
  return parts.join(', ');
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
