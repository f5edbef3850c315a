import { createHash } from 'node:crypto';
import {
  type ConversationFacts,
  countedEpisodes,
  type EpisodeFacts,
  type Identity,
  type Origin,
  ownMarks,
} from '../analysis/index.ts';
import { toJson } from '../data/index.ts';
import { publishedMinutes, type StoredFacts } from '../domains/cogniforce/index.ts';
import type { Conversation } from '../kernel/conversation.ts';
import { dayOf, instant } from '../kernel/days.ts';
import { derivedId } from '../kernel/pseudonym.ts';
import { listedTopics } from '../kernel/topic-tags.ts';
import { storedUsage } from './stored-usage.ts';

const MINUTE = 60_000;

/** What is known besides the facts when they are stored. */
export interface FactsContext {
  readonly hashUserId: (userId: string) => string;
  /** The model behind an assistant; null where it is none. */
  readonly baseModelOf: (model: string) => string | null;
  /** A tool of the catalogue, else `other`. */
  readonly toolOf: (name: string) => string;
  /** What tells its copies, what is one in it, and whether its owner had an account when it began; null where unknown. */
  readonly identity: Identity;
  readonly origin: Origin;
  readonly accountExisted: boolean | null;
  /** Tags that may be kept. */
  readonly topicTags: readonly string[];
  readonly zone: string;
  readonly processingVersion: string;
  readonly fingerprint: string;
  /** Instant of this analysis, and of the run that it is part of. */
  readonly at: string;
  readonly runAt: string;
  readonly keepsTurns: boolean;
}

/**
 * SHA-256 of everything that facts depend on: equal, and nothing has to be done again. 64 hex digits.
 *
 * The title is left out, which comes a moment after the first answer and may be changed at any time, and so are names of
 * files and arguments of tools: only what goes out to a model has them, and that has a fingerprint of its own.
 */
export function fingerprintOf({ updatedAt: _, title: _title, ...seen }: Conversation): string {
  const messages = seen.messages.map(({ fileNames: _names, toolCalls: _calls, ...said }) => said);
  return createHash('sha256')
    .update(JSON.stringify({ ...seen, messages }))
    .digest('hex');
}

/** Facts as they are stored. No text, name or raw user id passes through here. */
export function storedFacts(
  conversation: Conversation,
  facts: ConversationFacts,
  context: FactsContext,
): StoredFacts {
  const id = conversation.id;
  const topics = listedTopics(conversation.tags, context.topicTags);
  const { identity, hashUserId } = context;
  const person = hashUserId(facts.personId);
  const own = facts.episodes.filter(({ authorId }) => authorId === facts.personId);
  return {
    analysis: {
      id: derivedId('conversation_analysis', id),
      conversationId: id,
      person,
      ...timesOf(facts),
      ...minutesOf(facts, countedEpisodes(own)),
      ...countsOf(facts),
      processedAt: context.at,
      processingVersion: context.processingVersion,
      llmResponse: null,
      day: facts.day,
      touchedDays: toJson(touchedDays(facts, context.zone)),
      status: facts.status,
      statusReason: facts.statusReason,
      taskClass: facts.taskClass,
      outcome: facts.outcome,
      copiedFrom: conversation.copiedFrom?.conversationId ?? null,
      branchFingerprint: identity.branchFingerprint,
      sourceFingerprint: context.fingerprint,
      sourceUpdatedAt: conversation.updatedAt,
      sourceCreatedAt: instant(conversation.createdAt),
      documentId: identity.documentId,
      rootMark: identity.rootMark,
      rowCreatedAt: conversation.rowCreatedAt === null ? null : instant(conversation.rowCreatedAt),
      accountExisted: context.accountExisted,
      firstSeenAt: context.runAt,
      goneOn: null,
    },
    marks: {
      conversationId: id,
      marks: identity.marks,
      ownMarks: ownMarks(conversation, context.origin),
    },
    authors: facts.others.map(({ authorId, day, messageCount, askCount }) => ({
      ...{ conversationId: id, person: hashUserId(authorId) },
      ...{ day, messageCount, askCount },
    })),
    insights: {
      id: derivedId('conversation_insights', id),
      person,
      conversationId: id,
      messageCount: facts.messageCount,
      avgResponseSeconds: facts.avgResponseSeconds,
      sentimentScore: null,
      topics: topics.length > 0 ? JSON.stringify(topics) : null,
      insightsMetadata: null,
      createdAt: Math.floor(conversation.createdAt / 1000),
      updatedAt: conversation.updatedAt,
    },
    episodes: facts.episodes.map((episode) => storedEpisode(id, episode, context)),
    estimates: facts.episodes.map((episode) => storedEstimate(id, episode, context)),
    usage: storedUsage(id, facts.usage, context),
    tools: storedTools(id, facts, context),
  };
}

/** Calls of what is in no catalogue add up to one number a person and day. */
function storedTools(id: string, { tools }: ConversationFacts, context: FactsContext) {
  const named = tools.map(({ name, ...call }) => ({ ...call, tool: context.toolOf(name) }));
  const same = Map.groupBy(named, ({ day, authorId, tool }) =>
    JSON.stringify([day, authorId, tool]),
  );
  return [...same.values()].flatMap(([first, ...others], ordinal) =>
    first === undefined
      ? []
      : [
          {
            conversationId: id,
            ordinal,
            person: context.hashUserId(first.authorId),
            day: first.day,
            tool: first.tool,
            calls: others.reduce((sum, { calls }) => sum + calls, first.calls),
          },
        ],
  );
}

function timesOf(facts: ConversationFacts) {
  const at = (ms: number | null) => (ms === null ? null : instant(ms));
  return {
    firstMessageAt: at(facts.firstMessageAt),
    lastMessageAt: at(facts.lastMessageAt),
    totalMinutes: facts.totalMinutes,
    activeMinutes: facts.activeMinutes,
    idleMinutes: facts.idleMinutes,
  };
}

function countsOf(facts: ConversationFacts) {
  const { messageCount, askCount, branchCount, regenerations, edits, sideBySide } = facts;
  const { errors, unfinished, ratingsUp, ratingsDown, files, toolCalls } = facts;
  return {
    ...{ messageCount, askCount, branchCount, regenerations, edits, sideBySide },
    ...{ errors, unfinished, ratingsUp, ratingsDown, files, toolCalls },
  };
}

function minutesOf(facts: ConversationFacts, counted: readonly EpisodeFacts[]) {
  const withAi = counted.reduce((sum, episode) => sum + episode.withAiMinutes, 0);
  const tasks = counted.map(({ estimate, success }) => {
    if (estimate.status !== 'estimated') return null;
    const { p10, p50, p90, confidence } = estimate;
    return { p10, p50, p90, confidence, conservative: p50 * success };
  });
  return {
    ...publishedMinutes(tasks, facts.status === 'estimated' ? withAi : null),
    withAiMinutes: counted.length > 0 ? withAi : null,
  };
}

function storedEpisode(id: string, episode: EpisodeFacts, context: FactsContext) {
  const { from, to } = reachOf(episode);
  const { asks, promptWords, pastedWords, deliveredWords, deliveredCodeLines } = episode.material;
  return {
    conversationId: id,
    ordinal: episode.ordinal,
    person: context.hashUserId(episode.authorId),
    inherited: false,
    day: episode.day,
    fromAt: from === null ? null : instant(from),
    toAt: to === null ? null : instant(to),
    intervals: toJson(episode.intervals),
    pauses: toJson(episode.pauses),
    turns: toJson(episode.turns),
    withAiMinutes: episode.withAiMinutes,
    taskClass: episode.taskClass,
    outcome: episode.outcome,
    success: episode.success,
    ...{ asks, promptWords, pastedWords, deliveredWords, deliveredCodeLines },
    taskFingerprint: episode.taskFingerprint,
    estimateId: estimateId(id, episode, context),
  };
}

/** First and last moment of an episode; nulls where it has none. In a loop: there may be more than arguments can be. */
function reachOf({ intervals, turns }: EpisodeFacts): { from: number | null; to: number | null } {
  let from: number | null = null;
  let to: number | null = null;
  for (const [start, end] of [...intervals, ...turns.map((turn) => [turn, turn] as const)]) {
    from = from === null || start < from ? start : from;
    to = to === null || end > to ? end : to;
  }
  return { from, to };
}

function storedEstimate(id: string, episode: EpisodeFacts, context: FactsContext) {
  const { estimate } = episode;
  const figures =
    estimate.status === 'estimated'
      ? {
          reason: null,
          p10: estimate.p10,
          p50: estimate.p50,
          p90: estimate.p90,
          sigma: estimate.sigma,
          confidence: estimate.confidence,
        }
      : { reason: estimate.reason, p10: null, p50: null, p90: null, sigma: null, confidence: null };
  return {
    id: estimateId(id, episode, context),
    conversationId: id,
    ordinal: episode.ordinal,
    sourceFingerprint: context.fingerprint,
    method: estimate.method,
    methodVersion: estimate.methodVersion,
    model: null,
    promptVersion: null,
    status: estimate.status,
    ...figures,
    inputTokens: null,
    outputTokens: null,
    costUsd: null,
    createdAt: context.at,
  };
}

function estimateId(
  id: string,
  { ordinal, estimate }: EpisodeFacts,
  context: FactsContext,
): string {
  const { method, methodVersion } = estimate;
  return derivedId('estimate', id, String(ordinal), context.fingerprint, method, methodVersion);
}

/** Every day that takes time of it or that it is booked on; in order. */
function touchedDays(facts: ConversationFacts, zone: string): string[] {
  const days = new Set<string>([facts.day, ...facts.others.map(({ day }) => day)]);
  for (const { day, intervals, turns } of facts.episodes) {
    days.add(day);
    for (const turn of turns) days.add(dayOf(turn, zone));
    for (const [from, to] of intervals) {
      for (let at = from; at < to; at += 12 * 60 * MINUTE) days.add(dayOf(at, zone));
      days.add(dayOf(to, zone));
    }
  }
  return [...days].sort();
}
