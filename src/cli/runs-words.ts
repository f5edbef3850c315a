import type { Run, RunDetail } from '../api/contracts/runs.ts';
import { usd } from '../llm/index.ts';
import { conversationsText, readingOr, type Step, spentText, stepText } from './progress-words.ts';

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
  return stepText(stepOf(run), run);
}

function stepOf({ phase, done, total, enrichment }: Run): Step {
  if (phase === 'asking' && enrichment !== null) {
    const { estimated, unestimated, requests, costUsd } = enrichment;
    const asked = { done: estimated + unestimated, total: enrichment.total };
    return { kind: 'asking', model: null, ...asked, requests, costs: spentText(costUsd) };
  }
  if (total === null) return { kind: 'counting' };
  return { kind: readingOr(phase), done, total };
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
        `  ${outcome}, ${reason}: ${conversationsText(conversations)}`,
    ),
    ...(run.error === null ? [] : [run.error]),
  ];
  return lines.join('\n');
}
