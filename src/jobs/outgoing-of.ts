import {
  type AnalysisOptions,
  analyse,
  type EpisodeFacts,
  type Origin,
  questionsFor,
  taskOfEpisode,
} from '../analysis/index.ts';
import type { Conversation } from '../kernel/conversation.ts';
import { isLeftOut } from '../kernel/left-out.ts';
import type { Prompt } from '../kernel/prompt.ts';
import type { EnrichmentParts } from './enrichment-parts.ts';

/** What a model would be asked with. */
export type OutgoingParts = Pick<EnrichmentParts, 'samples' | 'sentiment' | 'redact'>;

/** What would leave of one task. */
export interface OutgoingTask {
  readonly ordinal: number;
  readonly fingerprint: string;
  /** One for each sample; null where the redactor failed, so that nothing leaves. */
  readonly questions: readonly Prompt[] | null;
}

/** What would leave of a conversation: the same questions, to the letter, as a run would ask. */
export interface OutgoingConversation {
  /** Why nothing leaves, where it is left out by rule (`learning`, `personal`, `copy`, `internal`, ...) or its times are unknown. */
  readonly leftOut: string | null;
  readonly tasks: readonly OutgoingTask[];
}

/** Gives what a run would ask a model about a conversation; asks nothing. Pleasantries, learning and what is personal are not asked about. */
export function outgoingOf(
  conversation: Conversation,
  analysis: AnalysisOptions,
  parts: OutgoingParts,
  origin: Origin,
): OutgoingConversation {
  const facts = analyse(conversation, analysis, origin);
  const { status, statusReason, episodes } = facts;
  const leftOut = status === 'excluded' || statusReason === 'no_times' ? statusReason : null;
  const tasks = leftOut === null ? askedOf(episodes) : [];
  const unique = new Map(tasks.map((episode) => [episode.taskFingerprint, episode]));
  return {
    leftOut,
    tasks: [...unique.values()].map((episode) => {
      const task = taskOfEpisode(conversation, episode, parts.redact, analysis, origin);
      const questions = task && questionsFor(task, { ...parts, references: [] });
      return { ordinal: episode.ordinal, fingerprint: episode.taskFingerprint, questions };
    }),
  };
}

/** Those of a conversation's tasks that a model is asked about. */
export function askedOf(episodes: readonly EpisodeFacts[]): EpisodeFacts[] {
  return episodes.filter((each) => each.material.asks > 0 && !isLeftOut(each));
}
