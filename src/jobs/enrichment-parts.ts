import { estimators, type Redact } from '../analysis/index.ts';
import type { EstimatorKey } from '../domains/cogniforce/index.ts';
import { RETRY_WAITS_MS } from '../kernel/retry-rule.ts';
import type { LlmClient } from '../llm/index.ts';

/** What a run needs to have a model estimate. */
export interface EnrichmentParts {
  readonly client: LlmClient;
  /** As the server is asked for it. */
  readonly model: string;
  /** Answers to one task. */
  readonly samples: number;
  readonly sentiment: boolean;
  /** Keeps the redacted summary that went out. */
  readonly keepSummaries: boolean;
  /** Nothing that has not been through it leaves. Where it throws, nothing is sent. */
  readonly redact: Redact;
  /** Instead of the budget of the settings, US dollars; null: no limit. */
  readonly perRunUsd?: number | null | undefined;
}

/** Failures that another run may heal; all others would only be paid for again. */
const HEALING = [
  ...['llm_unavailable', 'malformed', 'inconsistent', 'cut', 'failed'],
  'redaction_failed',
] as const;

/** What stands beside each estimate of this model. */
export function keyOf({ model }: Pick<EnrichmentParts, 'model'>): EstimatorKey {
  const { method, methodVersion } = estimators.llm;
  return { method, methodVersion, model, healing: HEALING, waitsMs: RETRY_WAITS_MS };
}
