import { setImmediate as turnOfOthers } from 'node:timers/promises';
import { type AnalysisOptions, analyse } from '../analysis/index.ts';
import type { KnownConversation, StoredFacts } from '../domains/cogniforce/index.ts';
import type { FetchedChat, ListedChat } from '../domains/openwebui/index.ts';
import type { Clock } from '../kernel/clock.ts';
import { instant } from '../kernel/days.ts';
import type { Draw } from './draw-questions.ts';
import type { EnrichmentCounts } from './enrichment-counts.ts';
import type { Repositories } from './parts.ts';
import { fingerprintOf, storedFacts } from './stored-facts.ts';

/** Conversations listed at once, documents fetched at once, and facts written at once. */
const LIST = 2_000;
const FETCH = 10;
const WRITE = 200;

/** The source counts in seconds: what was analysed so soon after its last change may have changed again unseen. */
const SAME_MOMENT_MS = 60_000;

export interface Stage1 {
  readonly repositories: Repositories;
  readonly analysis: AnalysisOptions;
  readonly processingVersion: string;
  readonly hashUserId: (userId: string) => string;
  /** Whom a run asks, after its figures stand; without it nobody. */
  readonly questions?: Pick<Draw, 'share' | 'salt'> | undefined;
  readonly clock: Clock;
  /** Answers of fewer people than this move no figure. */
  readonly minimumGroup: number;
  /** Names of groups that have an hourly rate of their own. */
  readonly ratedGroups?: readonly string[];
}

export interface Counts {
  /** Looked at so far, and how many there are; null until counted. */
  done: number;
  total: number | null;
  processed: number;
  skipped: number;
  failed: number;
  /** What a model is asked; null where none is. */
  enrichment: EnrichmentCounts | null;
}

/**
 * Stage 1: analyses every conversation of the source that changed since it was last analysed, and stores its facts.
 *
 * What changed is found by comparing the source's list with the facts, page by page, so that nothing has to be remembered
 * between runs and an import with an old date is seen. Nothing of the source is held open while computing.
 * `counts` is kept up to date for whoever watches. Stops after `maximum` analysed conversations, or at `signal`.
 */
export async function processConversations(
  stage: Stage1,
  counts: Counts,
  { maximum = Number.POSITIVE_INFINITY, signal }: { maximum?: number; signal?: AbortSignal } = {},
): Promise<void> {
  const { chats } = stage.repositories.source;
  counts.total = await chats.count();
  for (let after: ListedChat | null = null; ; ) {
    const page: ListedChat[] = await chats.list({ after, limit: LIST });
    after = page.at(-1) ?? null;
    if (after === null) return;
    const { changed, unchanged } = await compare(stage, page);
    counts.skipped += unchanged;
    counts.done += unchanged;
    for (let from = 0; from < changed.length; from += WRITE) {
      if (signal?.aborted || counts.processed >= maximum) return;
      const room = Math.min(WRITE, maximum - counts.processed);
      await analyseBatch(stage, changed.slice(from, from + room), counts, signal);
    }
  }
}

type Changed = ListedChat & { readonly known: KnownConversation | null };

async function compare({ repositories, processingVersion }: Stage1, page: readonly ListedChat[]) {
  const known = await repositories.cogniforce.facts.known(page.map(({ id }) => id));
  const byId = new Map(known.map((each) => [each.conversationId, each]));
  const changed = page
    .map((listed): Changed => ({ ...listed, known: byId.get(listed.id) ?? null }))
    .filter((each) => hasChanged(each, processingVersion));
  return { changed, unchanged: page.length - changed.length };
}

function hasChanged({ updatedAt, known }: Changed, processingVersion: string): boolean {
  if (known === null || known.sourceFingerprint === null || known.processedAt === null) return true;
  if (known.processingVersion !== processingVersion) return true;
  if (known.sourceUpdatedAt !== updatedAt) return true;
  return updatedAt * 1000 >= Date.parse(known.processedAt) - SAME_MOMENT_MS;
}

async function analyseBatch(
  stage: Stage1,
  batch: readonly Changed[],
  counts: Counts,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { facts } = stage.repositories.cogniforce;
  const results: Result[] = [];
  for (let from = 0; from < batch.length && !signal?.aborted; from += FETCH) {
    const part = batch.slice(from, from + FETCH);
    for (const fetched of await stage.repositories.source.chats.fetch(part.map(({ id }) => id))) {
      const known = part.find(({ id }) => id === fetched.id)?.known ?? null;
      results.push(analyseOne(stage, fetched, known));
      // A document is the longest that this thread may be busy: whoever waits for an answer comes first.
      await turnOfOthers();
    }
  }
  await facts.replace(results.flatMap((each) => (each.kind === 'facts' ? [each.facts] : [])));
  await facts.confirm(results.flatMap((each) => (each.kind === 'unchanged' ? [each] : [])));
  await facts.noteUnreadable(results.flatMap((each) => (each.kind === 'failed' ? [each.row] : [])));
  for (const { kind } of results) {
    counts.done += 1;
    if (kind === 'facts') counts.processed += 1;
    if (kind === 'unchanged') counts.skipped += 1;
    if (kind === 'failed') counts.failed += 1;
  }
}

type Result =
  | { kind: 'facts'; facts: StoredFacts }
  | { kind: 'unchanged'; conversationId: string; updatedAt: number }
  | { kind: 'failed'; row: Unreadable };

interface Unreadable {
  readonly conversation_id: string;
  readonly user_id_hash: string;
  readonly reason: string;
  readonly source_updated_at: number;
  readonly seen_at: string;
}

function analyseOne(stage: Stage1, chat: FetchedChat, known: KnownConversation | null): Result {
  const at = instant(stage.clock.now());
  const userIdHash = stage.hashUserId(chat.userId);
  const result = readAndAnalyse(stage, chat, known);
  if (result.kind === 'unchanged') {
    return { kind: 'unchanged', conversationId: chat.id, updatedAt: chat.updatedAt };
  }
  if (result.kind === 'failed') {
    return {
      kind: 'failed',
      row: {
        conversation_id: chat.id,
        user_id_hash: userIdHash,
        reason: result.reason,
        source_updated_at: chat.updatedAt,
        seen_at: at,
      },
    };
  }
  const { conversation, facts, fingerprint } = result;
  const { analysis, processingVersion } = stage;
  const context = { userIdHash, zone: analysis.zone, processingVersion, fingerprint, at };
  return { kind: 'facts', facts: storedFacts(conversation, facts, context) };
}

function readAndAnalyse(stage: Stage1, chat: FetchedChat, known: KnownConversation | null) {
  try {
    const read = chat.read();
    if (!read.ok) return { kind: 'failed', reason: read.reason } as const;
    const { conversation } = read;
    const fingerprint = fingerprintOf(conversation);
    const same =
      known?.sourceFingerprint === fingerprint &&
      known.processingVersion === stage.processingVersion;
    if (same) return { kind: 'unchanged' } as const;
    const facts = analyse(conversation, stage.analysis);
    return { kind: 'facts', conversation, facts, fingerprint } as const;
  } catch {
    // One document must not end the run, whatever is wrong with it; its content is in no message.
    return { kind: 'failed', reason: 'analysis_failed' } as const;
  }
}
