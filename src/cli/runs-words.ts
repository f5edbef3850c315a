import type { Run, RunDetail } from '../api/contracts/runs.ts';
import { usd } from '../llm/index.ts';

const count = new Intl.NumberFormat('en', { maximumFractionDigits: 0 }).format;

/** Characters of an id that tell it from others, mostly. */
const SHORT = 8;

/** One run as a row of a table. */
export function runRow(run: Run): Record<string, string> {
  return {
    run: run.id.slice(0, SHORT),
    began: run.startedAt.slice(0, 19).replace('T', ' '),
    by: run.requestedBy ?? '',
    status: run.status,
    analysed: count(run.conversationsProcessed),
    unchanged: count(run.conversationsSkipped),
    unreadable: count(run.conversationsFailed),
    seconds: run.seconds === null ? '' : run.seconds.toFixed(1),
  };
}

/** How far a run is, with its pace. */
export function followText(run: Run): string {
  return `${stepText(run)}${paceText(run)}`;
}

function stepText({ phase, done, total, enrichment }: Run): string {
  if (phase === 'asking' && enrichment !== null) {
    const { estimated, unestimated, requests, costUsd } = enrichment;
    const of = enrichment.total === null ? '' : ` of ${count(enrichment.total)}`;
    const cost = costUsd === null ? '' : `, ${usd(costUsd)}`;
    return `Asking the model: ${count(estimated + unestimated)}${of} conversations, ${count(requests)} requests${cost}`;
  }
  if (phase === 'days') return 'Adding up the days';
  if (total === null) return 'Counting conversations';
  return `${count(done)} of ${count(total)} conversations`;
}

/** Nothing while it is not known. */
export function paceText({
  perMinute,
  secondsLeft,
}: {
  readonly perMinute: number | null;
  readonly secondsLeft: number | null;
}): string {
  const pace = perMinute === null ? '' : `, ${count(perMinute)} a minute`;
  return secondsLeft === null ? pace : `${pace}, ${timeText(secondsLeft)} left`;
}

/** Shorter the longer it is: more would be pretended. */
function timeText(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

/** Everything of one run, a line each. */
export function detailText(run: RunDetail): string {
  const { enrichment: asked } = run;
  const ended = run.completedAt === null ? 'goes on' : `ended ${run.completedAt}`;
  const lines = [
    `Run ${run.id}: ${run.status}`,
    `Began ${run.startedAt}${run.requestedBy === null ? '' : ` by ${run.requestedBy}`}, ${ended}`,
    ...(run.status === 'running' ? [followText(run)] : []),
    `${count(run.conversationsProcessed)} analysed, ${count(run.conversationsSkipped)} unchanged, ${count(run.conversationsFailed)} unreadable`,
    ...(asked === null
      ? []
      : [
          `A model estimated ${count(asked.estimated)}, failed for ${count(asked.unestimated)}, has not reached ${count(asked.left)}: ${count(asked.requests)} requests, ${count(asked.inputTokens)} + ${count(asked.outputTokens)} tokens, ${asked.costUsd === null ? 'cost unknown' : usd(asked.costUsd)}`,
        ]),
    ...run.reasons.map(
      ({ outcome, reason, conversations }) =>
        `  ${outcome}, ${reason}: ${count(conversations)} ${conversations === 1 ? 'conversation' : 'conversations'}`,
    ),
    ...(run.error === null ? [] : [run.error]),
  ];
  return lines.join('\n');
}
