import type { FailuresReply } from '../../api/contracts/failures.ts';
import type { HealthReply } from '../../api/contracts/health.ts';
import type { Run, RunDetail } from '../../api/contracts/runs.ts';
import { roughly, twoDigits } from '../../gate/index.ts';

/**
 * A run as page and API tell of it: counts in steps that hold twice the smallest group, since what one run did more than another may
 * be what one person wrote. Exact ones stand in the terminal of the machine. Input: `k` 1, everybody agreed to be shown: as it is.
 */
export function roughRun(run: Run, k: number): Run {
  if (k === 1) return run;
  const about = (count: number) => roughly(count, k);
  return {
    ...run,
    done: about(run.done),
    total: run.total === null ? null : about(run.total),
    conversationsProcessed: about(run.conversationsProcessed),
    conversationsSkipped: about(run.conversationsSkipped),
    conversationsFailed: someOf(run.conversationsFailed, k),
    enrichment: run.enrichment && roughEnrichment(run.enrichment, k),
  };
}

/** What went wrong is never said to be nothing: a few are one step. */
export function someOf(count: number, k: number): number {
  return count === 0 ? 0 : Math.max(roughly(count, k), roughly(2 * k, k));
}

/** The same with the reasons. */
export function roughDetail(run: RunDetail, k: number): RunDetail {
  const { reasons } = run;
  if (k === 1) return run;
  return {
    ...roughRun(run, k),
    reasons: inSteps(reasons, k),
  };
}

function inSteps<Reason extends { readonly conversations: number }>(
  reasons: readonly Reason[],
  k: number,
): Reason[] {
  return reasons.map((each) => ({ ...each, conversations: someOf(each.conversations, k) }));
}

/** What could not be done: by reason, in steps. Which conversations these are is said in the terminal: each is one person's. */
export function roughFailures({ reasons, ...rest }: FailuresReply, k: number): FailuresReply {
  if (k === 1) return { reasons, ...rest };
  return { reasons: inSteps(reasons, k), failures: [], leftOff: null };
}

/** The runs that the state of things tells of. */
export function roughHealth<Each extends Pick<HealthReply, 'lastProcessingRun' | 'currentRun'>>(
  health: Each,
  k: number,
): Each {
  const { lastProcessingRun: last, currentRun: current } = health;
  return {
    ...health,
    lastProcessingRun: last && roughRun(last, k),
    currentRun: current && roughRun(current, k),
  };
}

type Enrichment = NonNullable<Run['enrichment']>;

function roughEnrichment(asked: Enrichment, k: number): Enrichment {
  const about = (count: number) => roughly(count, k);
  return {
    ...asked,
    total: asked.total === null ? null : about(asked.total),
    estimated: about(asked.estimated),
    unestimated: someOf(asked.unestimated, k),
    left: about(asked.left),
    leftUsd: asked.leftUsd === null ? null : twoDigits(asked.leftUsd),
    requests: about(asked.requests),
    inputTokens: twoDigits(asked.inputTokens),
    outputTokens: twoDigits(asked.outputTokens),
    costUsd: asked.costUsd === null ? null : twoDigits(asked.costUsd),
    estimatedUsd: twoDigits(asked.estimatedUsd),
  };
}
