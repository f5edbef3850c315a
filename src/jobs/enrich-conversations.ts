import { setImmediate as turnOfOthers } from 'node:timers/promises';
import {
  analyse,
  type Estimate,
  type Estimator,
  estimators,
  type Origin,
  OWN,
  outgoingText,
  type Task,
  taskOfEpisode,
} from '../analysis/index.ts';
import type {
  Among,
  EnrichedConversation,
  PendingConversation,
  RunCount,
  Waiting,
} from '../domains/cogniforce/index.ts';
import type { FetchedChat } from '../domains/openwebui/index.ts';
import type { Conversation } from '../kernel/conversation.ts';
import { dayOf, instant } from '../kernel/days.ts';
import type { CogniforceError } from '../kernel/errors.ts';
import type { EnrichmentCounts } from './enrichment-counts.ts';
import { isUnanswered } from './enrichment-failure.ts';
import { type EnrichmentParts, keyOf } from './enrichment-parts.ts';
import { storedModelEstimate } from './model-estimate.ts';
import { originsOf } from './origins.ts';
import type { Stage1 } from './stage.ts';
import { fingerprintOf } from './stored-facts.ts';
import { inParallel, type Next, workQueue } from './work-queue.ts';

/** Conversations listed at once; documents fetched at once. */
const LIST = 200;
const FETCH = 10;

/** What is asked about, and until when. */
export interface EnrichmentLimits {
  /** Conversations at most. */
  readonly maximum?: number;
  /** Ends all, and cuts off what is under way. */
  readonly signal: AbortSignal;
  /** Once it holds nothing new is begun; what is under way is waited for. */
  readonly isOver?: () => boolean;
  /** Conversations of a backfill alone, which is charged with what that costs. */
  readonly among?: Among;
  /** Told how many conversations wait. */
  readonly onCounted?: (waiting: number) => Promise<void>;
}

/**
 * Has a model estimate every task that waits for it, newest days first, and stores what it says: one transaction for each
 * conversation, so that a process may be killed at any time and loses at most the answers under way.
 *
 * Documents are fetched in short batches, and nothing of the source is held open while a model thinks. A failed estimate is
 * stored as `unestimated`, and the figure of before stays in force until a sound one replaces it. What ended it early, such as a spent budget, stands in
 * `counts.stopped`; what keeps it from beginning is thrown.
 */
export async function enrichConversations(
  stage: Stage1,
  parts: EnrichmentParts,
  counts: EnrichmentCounts,
  limits: EnrichmentLimits,
): Promise<void> {
  const { maximum = Number.POSITIVE_INFINITY, signal, among, isOver = () => false } = limits;
  const { enrichment, spending } = stage.repositories.cogniforce;
  const today = () => dayOf(stage.clock.now(), stage.analysis.zone);
  const { perRunUsd } = parts;
  const books = among === undefined ? spending : spending.ofBackfill(among.backfillId);
  const session = parts.client.session({ spending: books, today, signal, perRunUsd });
  const waiting = { key: keyOf(parts), nowMs: stage.clock.now(), among };
  await enrichment.reuse(waiting.key, among);
  counts.total = await enrichment.countPending(waiting);
  await limits.onCounted?.(counts.total);
  const stopped = () => signal.aborted || isOver() || session.ended() !== null;
  const next = workOf(stage, waiting, maximum, stopped);
  const { prompt, judge: noted } = session;
  const estimator = estimators.llm.make({ ...parts, prompt, judge: noted, references: [] });
  /** Without an answer, until there is one: whether they failed by themselves, or the server as a whole, only others tell. */
  let unanswered: Judged[] = [];
  const record = async (all: readonly Judged[]) => {
    for (const { enriched, whole, failure } of all) {
      await enrichment.record(
        { ...enriched, backfillId: among?.backfillId },
        whole ? countOf(counts, failure, among?.backfillId) : undefined,
      );
      if (whole) count(counts, failure);
    }
  };
  try {
    await inParallel(parts.client.concurrency, next, async (work) => {
      // Some lie ready when it is to stop.
      if (stopped()) return;
      const judged = await judge(stage, parts, work, { estimator, stopped });
      counts.used = session.totals();
      if (judged === null) return;
      unanswered.push(judged);
      if (!hasAnswer(judged)) return;
      const all = unanswered;
      unanswered = [];
      await record(all);
    });
    if (!signal.aborted && !hasFailed(session.ended())) await record(unanswered);
  } finally {
    counts.used = session.totals();
    counts.stopped = session.ended();
    counts.unanswered = session.lastFailure();
    counts.budgetLeftUsd = await session.leftUsd();
  }
}

/** For the record of the run, with what is stored. */
function countOf(
  { runId }: EnrichmentCounts,
  failure: string | null,
  backfillId: string | undefined,
): RunCount {
  const one = failure === null ? { estimated: 1 } : { unestimated: 1 };
  const backfill = backfillId === undefined ? undefined : { backfillId, ...one };
  return failure === null
    ? { runId, estimated: 1, backfill }
    : { runId, unestimated: [failure], backfill };
}

/** Whether the model answered to a task of it, whatever that was worth. */
function hasAnswer({ enriched }: Judged): boolean {
  return enriched.estimates.some(
    ({ status, reason }) => status === 'estimated' || !isUnanswered(reason ?? ''),
  );
}

/** Whether the server as a whole ended it: then it is no try of a conversation that got no answer. */
function hasFailed(ended: CogniforceError | null): boolean {
  return ended !== null && ended.code !== 'LLM_BUDGET_REACHED';
}

function count(counts: EnrichmentCounts, failure: string | null): void {
  if (failure === null) counts.estimated += 1;
  else counts.unestimated.set(failure, (counts.unestimated.get(failure) ?? 0) + 1);
}

interface Work {
  readonly pending: PendingConversation;
  readonly chat: FetchedChat;
}

/** What waits, with its documents; nothing once `stopped` or after `maximum` conversations. */
function workOf(
  stage: Stage1,
  waiting: Waiting,
  maximum: number,
  stopped: () => boolean,
): Next<Work> {
  const { enrichment } = stage.repositories.cogniforce;
  let after: PendingConversation | null = null;
  let room = maximum;
  const listed = workQueue<PendingConversation>(async () => {
    const page: PendingConversation[] = await enrichment.pending(
      waiting,
      after,
      Math.min(LIST, room),
    );
    after = page.at(-1) ?? after;
    room -= page.length;
    return page;
  });
  /** Those of the next few whose documents are still there. */
  return workQueue<Work>(async () => {
    let work: Work[] = [];
    while (work.length === 0 && !stopped()) {
      const batch = await upTo(FETCH, listed);
      if (batch.length === 0) break;
      work = await withDocuments(stage, batch);
    }
    return stopped() ? [] : work;
  });
}

async function upTo<T>(most: number, next: Next<T>): Promise<T[]> {
  const pieces: T[] = [];
  while (pieces.length < most) {
    const piece = await next();
    if (piece === null) break;
    pieces.push(piece);
  }
  return pieces;
}

async function withDocuments(
  { repositories }: Stage1,
  batch: readonly PendingConversation[],
): Promise<Work[]> {
  const byId = new Map(batch.map((pending) => [pending.conversationId, pending]));
  const chats = await repositories.source.chats.fetch([...byId.keys()]);
  return chats.flatMap((chat) => {
    const pending = byId.get(chat.id);
    return pending === undefined ? [] : [{ pending, chat }];
  });
}

interface Judged {
  readonly enriched: EnrichedConversation;
  /** Why a task of it could not be estimated; null: all were. */
  readonly failure: string | null;
  /** Whether each task that waited was judged. */
  readonly whole: boolean;
}

interface Judging {
  readonly estimator: Estimator;
  /** Told to stop, or nothing more to be had: a task that the model did not answer is then left as it is. */
  readonly stopped: () => boolean;
}

/** Null: the conversation has changed since it was analysed, or cannot be read now; the next run sees it anew. */
async function judge(
  stage: Stage1,
  parts: EnrichmentParts,
  { pending, chat }: Work,
  judging: Judging,
): Promise<Judged | null> {
  const conversation = await unchanged(chat, pending);
  if (conversation === null) return null;
  const [origin = OWN] = await originsOf(stage, [conversation], instant(stage.clock.now()));
  // Redacting is the longest that this thread may be busy: whoever waits for an answer comes first.
  await turnOfOthers();
  const key = keyOf(parts);
  const { conversationId, sourceFingerprint } = pending;
  const tasks = tasksOf(stage, parts, { conversation, origin }, pending);
  const judged = await judgedTasks(stage, tasks, judging);
  if (judged.length === 0) return null;
  const estimates = judged.map(({ task, estimate, at }) =>
    storedModelEstimate(
      { conversationId, sourceFingerprint, task, at, topicTags: stage.topicTags ?? [] },
      estimate,
      key,
    ),
  );
  const failed = judged.map(({ estimate }) => estimate).findLast(isUnestimated);
  const summaries = judged.flatMap(({ outgoing }) => outgoing?.outgoing ?? []).map(outgoingText);
  const summary = parts.keepSummaries && summaries.length > 0 ? summaries.join('\n') : null;
  return {
    enriched: { conversationId, estimates, summary },
    failure: failed?.reason ?? null,
    whole: judged.length === tasks.length,
  };
}

/** What the model says of each task, one after the other; without those that got no answer since it is not asked on. */
async function judgedTasks(
  { clock }: Stage1,
  tasks: ReturnType<typeof tasksOf>,
  { estimator, stopped }: Judging,
) {
  const judged: ((typeof tasks)[number] & { readonly estimate: Estimate; readonly at: string })[] =
    [];
  for (const each of tasks) {
    const { outgoing } = each;
    const estimate =
      outgoing === null ? redactionFailed(estimator) : await estimator.estimate(outgoing);
    const isLeft = stopped() && isUnestimated(estimate) && isUnanswered(estimate.reason);
    if (!isLeft) judged.push({ ...each, estimate, at: instant(clock.now()) });
  }
  return judged;
}

function isUnestimated(estimate: Estimate): estimate is Estimate & { status: 'unestimated' } {
  return estimate.status === 'unestimated';
}

async function unchanged(chat: FetchedChat, { sourceFingerprint }: PendingConversation) {
  const read = await chat.read();
  if (!read.ok) return null;
  return fingerprintOf(read.conversation) === sourceFingerprint ? read.conversation : null;
}

/** The waiting tasks with what may leave of each; null where the redactor failed. Equal tasks are asked about once. */
function tasksOf(
  { analysis }: Stage1,
  { redact }: EnrichmentParts,
  { conversation, origin }: { readonly conversation: Conversation; readonly origin: Origin },
  pending: PendingConversation,
) {
  const { episodes } = analyse(conversation, analysis, origin);
  const unique = new Map(pending.tasks.map((task) => [task.fingerprint, task]));
  return [...unique.values()].flatMap((task) => {
    const episode = episodes.find(({ taskFingerprint }) => taskFingerprint === task.fingerprint);
    if (episode === undefined) return [];
    const outgoing: Task | null = taskOfEpisode(conversation, episode, redact, analysis, origin);
    return [{ task, outgoing }];
  });
}

function redactionFailed({ method, methodVersion }: Estimator): Estimate {
  return { status: 'unestimated', method, methodVersion, reason: 'redaction_failed' };
}
