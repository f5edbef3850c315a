import { ERRORS } from '../kernel/errors.ts';
import { type EnrichmentCounts, failedOf } from './enrichment-counts.ts';
import { failureOf, type RunFailure } from './run-failure.ts';

/** Nothing is wrong with a server that declines a task, and nobody need do anything. */
const SETTLED: ReadonlySet<string> = new Set(['refused', 'nothing_to_send']);

/**
 * What an enrichment says that went through all, and has estimated nothing of it; null where it has, or where what is left is
 * settled.
 */
export function enrichmentFailure(counts: EnrichmentCounts | null): RunFailure | null {
  if (counts === null || counts.stopped !== null || counts.estimated > 0) return null;
  const reasons = [...counts.unestimated.keys()].filter((reason) => !SETTLED.has(reason)).sort();
  if (reasons.length === 0) return null;
  const { unanswered } = counts;
  if (unanswered !== null && reasons.some(isUnanswered)) return failureOf(unanswered);
  const failed = failedOf(counts);
  const which = failed === 1 ? 'the one conversation' : `any of ${failed} conversations`;
  const code = reasons.includes('redaction_failed') ? 'INTERNAL' : 'LLM_ANSWERS_UNUSABLE';
  return {
    code,
    values: { model: counts.model, conversations: failed },
    message: `There is no estimate of "${counts.model}" for ${which} (${reasons.join(', ')}); all figures stay as they were.`,
    hint: adviceOf(reasons) || ERRORS[code].hint,
  };
}

/** Whether a reason says that nobody answered, rather than that the answer was of no use. */
export function isUnanswered(reason: string): boolean {
  return /^(?:llm_.*|stopped|failed)$/.test(reason);
}

/** What helps against the failures of a run, by their reasons; empty where nothing is known to. */
export function adviceOf(reasons: readonly string[]): string {
  return reasons.flatMap((reason) => ADVICE[reason] ?? []).join(' ');
}

const ADVICE: Readonly<Record<string, string>> = {
  cut: 'Answers were cut off: raise ANALYTICS_MAX_TOKENS.',
  malformed:
    'Answers had not the form that was asked for: set ANALYTICS_MODEL to a model that answers in JSON.',
  inconsistent: 'Figures contradicted one another: set ANALYTICS_MODEL to a larger model.',
};
