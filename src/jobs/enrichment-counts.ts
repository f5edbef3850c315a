import type { CogniforceError } from '../kernel/errors.ts';
import type { Totals } from '../llm/index.ts';
import { failureOf, type RunFailure } from './run-failure.ts';

/** How far the enrichment is; kept up to date for whoever watches. */
export interface EnrichmentCounts {
  /** The run that counts. */
  readonly runId: string;
  readonly model: string;
  /** Conversations that waited when it began; null until counted. */
  total: number | null;
  /** Of which the model has estimated every task. */
  estimated: number;
  /** Of which it failed to, by reason; each is one conversation. */
  readonly unestimated: Map<string, number>;
  /** What was really used, failed and repaired answers included. */
  used: Totals;
  /** US dollars of the budget; null where there is none. */
  budgetLeftUsd: number | null;
  /** What ended it before it had reached all. */
  stopped: CogniforceError | null;
  /** Why the last question was given up that got no answer, of those that did not end it. */
  unanswered: CogniforceError | null;
}

/** Nothing done yet. */
export function newEnrichmentCounts(runId: string, model: string): EnrichmentCounts {
  const used = {
    ...{ requests: 0, inputTokens: 0, outputTokens: 0, costUsd: 0 },
    ...{ estimatedRequests: 0, estimatedUsd: 0 },
  };
  const unestimated = new Map<string, number>();
  return {
    runId,
    model,
    total: null,
    estimated: 0,
    unestimated,
    used,
    budgetLeftUsd: null,
    stopped: null,
    unanswered: null,
  };
}

/** Conversations that failed, whatever the reason. */
export function failedOf({ unestimated }: Pick<EnrichmentCounts, 'unestimated'>): number {
  return [...unestimated.values()].reduce((sum, each) => sum + each, 0);
}

/** Conversations that it has not reached: they keep the figure that they have. */
export function leftOf(counts: EnrichmentCounts): number {
  return Math.max(0, (counts.total ?? 0) - counts.estimated - failedOf(counts));
}

/** About what those that are left would cost, US dollars; null where that is not known yet. */
export function leftUsd(counts: EnrichmentCounts): number | null {
  const done = counts.estimated + failedOf(counts);
  const cost = likelyUsd(counts.used);
  return done === 0 || cost === null ? null : (cost / done) * leftOf(counts);
}

/** A bound is many times what a request costs: one that was cut off counts as the others did. */
function likelyUsd({ costUsd, estimatedUsd, requests, estimatedRequests }: Totals): number | null {
  const known = requests - estimatedRequests;
  if (costUsd === null || known <= 0) return costUsd;
  return ((costUsd - estimatedUsd) / known) * requests;
}

/** What an enrichment did, as a run tells it. */
export interface EnrichmentResult {
  readonly model: string;
  readonly total: number | null;
  readonly estimated: number;
  /** By reason. */
  readonly unestimated: Readonly<Record<string, number>>;
  readonly left: number;
  readonly leftUsd: number | null;
  readonly requests: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly costUsd: number | null;
  /** The part of the cost that is a bound: nobody said what was used. */
  readonly estimatedUsd: number;
  readonly budgetLeftUsd: number | null;
  readonly stopped: RunFailure | null;
  /** Why a question was given up that got no answer: the last such; it may have been answered in another try. */
  readonly unanswered: RunFailure | null;
}

/** What an enrichment has done so far; null where no model is asked. */
export function enrichmentResult(counts: EnrichmentCounts | null): EnrichmentResult | null {
  if (counts === null) return null;
  const { model, total, estimated, unestimated, used, budgetLeftUsd } = counts;
  const { stopped, unanswered } = counts;
  const { estimatedRequests: _, ...spent } = used;
  return {
    ...{ model, total, estimated, left: leftOf(counts), leftUsd: leftUsd(counts) },
    unestimated: Object.fromEntries([...unestimated].sort()),
    ...spent,
    budgetLeftUsd,
    stopped: stopped && failureOf(stopped),
    unanswered: unanswered && failureOf(unanswered),
  };
}

/** The same for the record of the run; nothing where no model is asked. */
export function enrichmentProgress(counts: EnrichmentCounts | null) {
  if (counts === null) return {};
  const { used } = counts;
  return {
    totalLlmRequests: used.requests,
    totalLlmCostUsd: used.costUsd,
    llmInputTokens: used.inputTokens,
    llmOutputTokens: used.outputTokens,
    llmEstimatedUsd: used.estimatedUsd,
    llmBudgetLeftUsd: counts.budgetLeftUsd,
    enrichmentLeft: leftOf(counts),
    enrichmentTotal: counts.total,
    enrichmentLeftUsd: leftUsd(counts),
    enrichmentStopped: counts.stopped?.code ?? null,
  };
}
