import type { ListedChat } from '../domains/openwebui/index.ts';
import { isStorableId } from '../kernel/storable-id.ts';
import { type Analysed, analyser, type Changed, type OnAnalysed } from './analyse-batch.ts';
import type { Counts, Reading, Stage1 } from './stage.ts';

/** Conversations listed at once, and facts written at once. */
const LIST = 2_000;
const WRITE = 200;

/** The source counts in seconds: what was analysed so soon after its last change may have changed again unseen. */
const SAME_MOMENT_MS = 60_000;

/**
 * Stage 1: analyses every conversation of the source that changed since it was last analysed, and stores its facts.
 *
 * What changed is found by comparing the source's list with the facts, page by page, so that nothing has to be remembered
 * between runs and an import with an old date is seen. Nothing of the source is held open while computing.
 * `counts` is kept up to date for whoever watches. Stops after `maximum` analysed conversations, or at `signal`.
 *
 * Output  whether a conversation with facts may be gone from the source: known once all of the list was seen.
 */
export async function processConversations(
  stage: Reading,
  counts: Counts,
  { maximum = Number.POSITIVE_INFINITY, signal }: { maximum?: number; signal?: AbortSignal } = {},
): Promise<{ readonly mayBeGone: boolean }> {
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
    const { changed, back, unchanged } = await compare(stage, page);
    await cogniforce.goneRecords.markBack(back);
    await cogniforce.runs.count({ runId, skipped: unchanged });
    counts.skipped += unchanged;
    counts.done += unchanged;
    for (let from = 0; from < changed.length; from += WRITE) {
      if (isFull()) return { mayBeGone: true };
      const room = Math.min(WRITE, maximum - counts.processed);
      await analyse(changed.slice(from, from + room), onAnalysed);
    }
  }
  await analyseStale(stage, isFull);
  const { there, gone } = await cogniforce.goneRecords.counts();
  const isDue = stage.deletedChats === 'forget' && gone > 0;
  return { mayBeGone: isDue || there > listed - withoutFacts };
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
      const known = await facts.known(ids);
      const batch = known.map((each) => ({
        id: each.conversationId,
        updatedAt: each.sourceUpdatedAt ?? 0,
        userId: '',
        known: each,
      }));
      await analyse(batch, () => undefined);
      found += ids.length;
    }
    if (found === 0) return;
  }
}

async function compare({ repositories, processingVersion }: Stage1, page: readonly ListedChat[]) {
  const known = await repositories.cogniforce.facts.known(page.map(idOf).filter(isStorableId));
  const byId = new Map(known.map((each) => [each.conversationId, each]));
  const changed = page
    .map((listed): Changed => ({ ...listed, known: byId.get(listed.id) ?? null }))
    .filter((each) => hasChanged(each, processingVersion));
  const back = known.filter(({ isGone }) => isGone).map(({ conversationId }) => conversationId);
  return { changed, back, unchanged: page.length - changed.length };
}

const idOf = ({ id }: ListedChat) => id;

function hasChanged({ updatedAt, known }: Changed, processingVersion: string): boolean {
  if (known === null || known.processedAt === null) return true;
  // Whole again as it was before, it is listed with the time that is known.
  if (known.isUnreadable || known.processingVersion !== processingVersion) return true;
  if (known.sourceUpdatedAt !== updatedAt) return true;
  return updatedAt * 1000 >= Date.parse(known.processedAt) - SAME_MOMENT_MS;
}
