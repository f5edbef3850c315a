import type { Estimate, Provenance } from '../analysis/index.ts';
import { toJson } from '../data/index.ts';
import type {
  EnrichedConversation,
  EstimatorKey,
  PendingTask,
} from '../domains/cogniforce/index.ts';
import { derivedId } from '../kernel/pseudonym.ts';
import { listedTopics } from '../kernel/topic-tags.ts';

type StoredEstimate = EnrichedConversation['estimates'][number];

/** Whose task it is, and when it was judged. */
export interface JudgedTask {
  readonly conversationId: string;
  readonly sourceFingerprint: string;
  readonly task: PendingTask;
  /** Instant. */
  readonly at: string;
  /** Topics that may be kept of what the model names. */
  readonly topicTags: readonly string[];
}

/** What a model made of a task, as it is stored: anew for each try, so that none of it is written over. */
export function storedModelEstimate(
  { conversationId, sourceFingerprint, task, at, topicTags }: JudgedTask,
  estimate: Estimate,
  { model, method, methodVersion }: EstimatorKey,
): StoredEstimate {
  const key = [method, methodVersion, model, String(task.tries)];
  return {
    id: derivedId('estimate', conversationId, task.fingerprint, ...key),
    conversationId: conversationId,
    ordinal: task.ordinal,
    sourceFingerprint: sourceFingerprint,
    taskFingerprint: task.fingerprint,
    method,
    methodVersion: methodVersion,
    askedModel: model,
    status: estimate.status,
    ...figuresOf(estimate),
    ...(estimate.provenance === undefined ? {} : provenanceOf(estimate.provenance, topicTags)),
    createdAt: at,
  };
}

function figuresOf(estimate: Estimate) {
  if (estimate.status === 'unestimated') {
    return {
      reason: estimate.reason,
      p10: null,
      p50: null,
      p90: null,
      sigma: null,
      confidence: null,
    };
  }
  const { p10, p50, p90, sigma, confidence } = estimate;
  return { reason: null, p10, p50, p90, sigma, confidence };
}

function provenanceOf({ judgement, ...provenance }: Provenance, topicTags: readonly string[]) {
  const topics = listedTopics(judgement?.topics ?? [], topicTags);
  return {
    model: provenance.model,
    promptVersion: provenance.promptVersion,
    samples: provenance.samples,
    requests: provenance.requests,
    inputTokens: provenance.inputTokens,
    outputTokens: provenance.outputTokens,
    cachedTokens: provenance.cachedTokens,
    costUsd: provenance.costUsd,
    bounded: provenance.bounded,
    judgedClass: judgement?.taskClass ?? null,
    judgedSuccess: judgement?.success ?? null,
    topics: topics.length === 0 ? null : toJson(topics),
    sentiment: judgement?.sentiment ?? null,
  };
}
