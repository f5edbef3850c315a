import type { KnownConversation, UnreadConversation } from '../domains/cogniforce/index.ts';
import type { ListedChat } from '../domains/openwebui/index.ts';
import { isStorableId } from '../kernel/storable-id.ts';
import { type Analysed, analyser, type Changed, type OnAnalysed } from './analyse-batch.ts';
import type { Counts, Reading, Stage1 } from './stage.ts';
import { isTriedAgain, SAME_MOMENT_MS } from './try-again.ts';

/** Conversations listed at once, and facts written at once. */
const LIST = 2_000;
const WRITE = 200;

/**
 * Stage 1: analyses every conversation of the source that changed since it was last analysed, and stores its facts.
 *
 * What changed is found by comparing the source's list with the facts, page by page, so that nothing has to be remembered
 * between runs and an import with an old date is seen. Nothing of the source is held open while computing.
 * `counts` is kept up to date for whoever watches. Stops after `maximum` analysed conversations, or at `signal`.
 *
 * Output  whether a conversation with facts may be gone from the source: known once all of the list was seen; and whether all
 *         of it was read.
 */
export async function processConversations(
  stage: Reading,
  counts: Counts,
  { maximum = Number.POSITIVE_INFINITY, signal }: { maximum?: number; signal?: AbortSignal } = {},
): Promise<{ readonly mayBeGone: boolean; readonly isWhole: boolean }> {
  const { source, cogniforce } = stage.repositories;
  const { chats } = source;
  const { runId } = counts;
  const analyse = analyser(stage, { runId, signal });
  const isFull = () => signal?.aborted === true || counts.processed >= maximum;
  let listed = 0;
  let withoutFacts = 0;
  const onAnalysed: OnAnalysed = (outcome, id, details) => {
    count(counts, outcome, id, details.reason);
    if (outcome === 'unreadable' && !details.hadFacts) withoutFacts += 1;
  };
  // Of those whose ids cannot be kept nothing is known: each is met again.
  await cogniforce.goneRecords.dropStandIns();
  counts.total = await chats.count();
  for (let after: ListedChat | null = null; ; ) {
    const page: ListedChat[] = await chats.list({ after, limit: LIST });
    after = page.at(-1) ?? null;
    if (after === null) break;
    listed += page.length;
    const { changed, back, unchanged, failing } = await compare(stage, page);
    await cogniforce.goneRecords.markBack(back);
    const failed = failing.map(({ reason }) => reason);
    await cogniforce.runs.count({ runId, skipped: unchanged, failed });
    tell(failing, onAnalysed);
    counts.skipped += unchanged;
    counts.done += unchanged;
    for (let from = 0; from < changed.length; from += WRITE) {
      if (isFull()) return { mayBeGone: true, isWhole: false };
      const room = Math.min(WRITE, maximum - counts.processed);
      await analyse(changed.slice(from, from + room), onAnalysed);
    }
  }
  await analyseStale(stage, isFull);
  const { there, gone } = await cogniforce.goneRecords.counts();
  const isDue = stage.deletedChats === 'forget' && gone > 0;
  return { mayBeGone: isDue || there > listed - withoutFacts, isWhole: !isFull() };
}

/** What is not tried yet counts as what it is: without figures, or with old ones. */
function tell(
  failing: readonly (Changed & { readonly reason: string })[],
  onAnalysed: OnAnalysed,
): void {
  for (const { id, known, reason } of failing) {
    onAnalysed('unreadable', id, { reason, hadFacts: known !== null });
  }
}

/** Ids that are kept of unreadable conversations, a reason. */
const SHOWN = 10;

function count(counts: Counts, outcome: Analysed, id: string, reason: string): void {
  counts.done += 1;
  if (outcome === 'facts') counts.processed += 1;
  if (outcome === 'unchanged') counts.skipped += 1;
  if (outcome !== 'unreadable') return;
  counts.failed += 1;
  const unreadable = counts.unreadable.get(reason) ?? { conversations: 0, ids: [] };
  counts.unreadable.set(reason, unreadable);
  unreadable.conversations += 1;
  if (unreadable.ids.length < SHOWN) unreadable.ids.push(id);
}

/** How often copies are looked at again at most: what is theirs settles at once, and must not go on for ever. */
const MOST_ROUNDS = 4;

/** Analyses those of the source again that are in doubt: their relatives have changed, turned up or gone since. */
export async function analyseStale(stage: Reading, isFull: () => boolean): Promise<void> {
  const { families, facts } = stage.repositories.cogniforce;
  const analyse = analyser(stage, { runId: null });
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let found = 0;
    for (let after: string | null = null; !isFull(); ) {
      const ids: string[] = await families.stale(after, WRITE);
      after = ids.at(-1) ?? null;
      if (after === null) break;
      const known = await withoutFailing(stage, await facts.known(ids));
      const batch = known.map((each) => ({
        id: each.conversationId,
        updatedAt: each.sourceUpdatedAt ?? 0,
        userId: '',
        known: each,
      }));
      await analyse(batch, () => undefined);
      found += known.length;
    }
    if (found === 0) return;
  }
}

/** Those that could be read when they were last tried, or are to be tried again. */
async function withoutFailing(
  stage: Stage1,
  known: readonly KnownConversation[],
): Promise<KnownConversation[]> {
  const failed = await failedOf(
    stage,
    known.map(({ conversationId }) => conversationId),
  );
  return known.filter(({ conversationId }) => {
    const failure = failed.get(conversationId);
    return failure === undefined || isDue(stage, failure, failure.sourceUpdatedAt);
  });
}

async function failedOf({ repositories }: Stage1, ids: readonly string[]) {
  const failed = await repositories.cogniforce.failures.known(ids);
  return new Map(failed.map((each) => [each.conversationId, each]));
}

function isDue(
  { clock, processingVersion }: Stage1,
  failure: UnreadConversation,
  updatedAt: number,
): boolean {
  return isTriedAgain(failure, { updatedAt, processingVersion, nowMs: clock.now() });
}

/** What of a page is to be analysed; `failing`: what could not be read, and is not to be tried yet. */
async function compare(stage: Stage1, page: readonly ListedChat[]) {
  const { facts } = stage.repositories.cogniforce;
  const ids = page.map(idOf).filter(isStorableId);
  const [known, failed] = await Promise.all([facts.known(ids), failedOf(stage, ids)]);
  const byId = new Map(known.map((each) => [each.conversationId, each]));
  const listed = page.map((each): Changed => ({ ...each, known: byId.get(each.id) ?? null }));
  const failing = listed.flatMap((each) => {
    const failure = failed.get(each.id);
    if (failure === undefined || isDue(stage, failure, each.updatedAt)) return [];
    return [{ ...each, reason: failure.reason }];
  });
  const waiting = new Set(failing.map(idOf));
  const changed = listed.filter(
    (each) =>
      !waiting.has(each.id) && (failed.has(each.id) || hasChanged(each, stage.processingVersion)),
  );
  const back = known.filter(({ isGone }) => isGone).map(({ conversationId }) => conversationId);
  return { changed, back, failing, unchanged: page.length - changed.length - failing.length };
}

const idOf = ({ id }: Pick<ListedChat, 'id'>) => id;

function hasChanged({ updatedAt, known }: Changed, processingVersion: string): boolean {
  if (known === null || known.processedAt === null) return true;
  if (known.processingVersion !== processingVersion) return true;
  if (known.sourceUpdatedAt !== updatedAt) return true;
  return updatedAt * 1000 >= Date.parse(known.processedAt) - SAME_MOMENT_MS;
}
