import type { Among, Backfill } from '../domains/cogniforce/index.ts';
import { instant } from '../kernel/days.ts';
import { CogniforceError } from '../kernel/errors.ts';
import { asksModel } from '../kernel/estimators.ts';
import { analyser } from './analyse-batch.ts';
import { enrichConversations } from './enrich-conversations.ts';
import type { EnrichmentParts } from './enrichment-parts.ts';
import type { PartOfBackfill } from './part-of-backfill.ts';
import { rebuildDays } from './rebuild-days.ts';
import { type BackfillCounts, type Counts, enter, type Stage1 } from './stage.ts';

/** Conversations whose facts are written at once. */
const WRITE = 200;

const NANO = 1e9;

/**
 * Goes on with a backfill where its rows say that it was left: analyses its conversations anew, then asks the model about them,
 * until all is done or the part is over. What is done is settled in the transaction that stores it.
 *
 * What ends the asking early, such as a spent budget, pauses the backfill: somebody has to do something first.
 */
export async function carryOutPart(
  stage: Stage1,
  part: PartOfBackfill,
  counts: Counts,
  enrichment: EnrichmentParts | null,
): Promise<void> {
  const { backfills } = stage.repositories.cogniforce;
  const row = await backfills.find(part.id);
  if (row?.state !== 'going') return;
  part.begin();
  const progress = progressOf(row, row.total ?? (await backfills.fill(part.id)));
  counts.backfill = progress;
  enter(stage, counts, 'reading');
  await thenDays(stage, part, counts, () => analyseAnew(stage, part, counts, progress));
  if (part.isOver()) return;
  if (enrichment !== null && asksModel(row.estimator)) {
    enter(stage, counts, 'asking');
    await thenDays(stage, part, counts, () => askAnew(stage, part, counts, { row, enrichment }));
    if (part.isOver() || (counts.enrichment?.stopped ?? null) !== null) return;
  }
  await backfills.complete(part.id, instant(stage.clock.now()));
}

/** Brings the days up to date whatever becomes of the work: what was stored is to be seen. */
async function thenDays(
  stage: Stage1,
  { cutOff }: PartOfBackfill,
  counts: Counts,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } finally {
    enter(stage, counts, 'days');
    await rebuildDays(stage, cutOff);
  }
}

function progressOf(row: Backfill, total: number): BackfillCounts {
  return {
    id: row.id,
    total,
    done: row.analysed + row.unreadable + row.gone,
    toAsk: row.toAsk,
    asked: row.estimated + row.unestimated,
    budgetUsd: row.budgetUsd,
    chargedUsd: row.chargedNanoUsd / NANO,
  };
}

async function analyseAnew(
  stage: Stage1,
  { id, over, isOver }: PartOfBackfill,
  { runId }: Counts,
  progress: BackfillCounts,
): Promise<void> {
  const { source, cogniforce } = stage.repositories;
  const reading = { ...stage, catalogue: await source.catalogue.load() };
  const analyse = analyser(reading, { runId, backfillId: id, signal: over });
  for (let after: string | null = null; !isOver(); ) {
    const ids: string[] = await cogniforce.backfills.waiting(id, after, WRITE);
    after = ids.at(-1) ?? null;
    if (after === null) return;
    const met = new Set<string>();
    await analyse(await asChanged(stage, ids), (_outcome, conversationId) => {
      met.add(conversationId);
      progress.done += 1;
    });
    // Those that it was not told about because it was to stop are still to be done.
    if (isOver()) return;
    const gone = ids.filter((each) => !met.has(each));
    await cogniforce.backfills.noteGone(id, gone);
    progress.done += gone.length;
  }
}

/** As if each were other than it was: none is left out since it is the same. */
async function asChanged({ repositories }: Stage1, ids: readonly string[]) {
  const known = await repositories.cogniforce.facts.known(ids);
  const byId = new Map(known.map((each) => [each.conversationId, each]));
  return ids.map((id) => {
    const facts = byId.get(id);
    return {
      ...{ id, updatedAt: facts?.sourceUpdatedAt ?? 0, userId: '' },
      known: facts === undefined ? null : { ...facts, sourceFingerprint: null },
    };
  });
}

async function askAnew(
  stage: Stage1,
  { id, isOver, cutOff }: PartOfBackfill,
  counts: Counts,
  { row, enrichment }: { readonly row: Backfill; readonly enrichment: EnrichmentParts },
): Promise<void> {
  const { backfills } = stage.repositories.cogniforce;
  if (counts.enrichment === null) return;
  const among: Among = { backfillId: id, again: row.again };
  const perRunUsd =
    row.budgetUsd === null ? null : Math.max(0, row.budgetUsd - row.chargedNanoUsd / NANO);
  const onCounted = async (waiting: number) => {
    const { backfill } = counts;
    if (backfill === null) return;
    backfill.toAsk = backfill.asked + waiting;
    await backfills.noteToAsk(id, backfill.toAsk);
  };
  const limits = { signal: cutOff, isOver, among, onCounted };
  try {
    await enrichConversations(stage, { ...enrichment, perRunUsd }, counts.enrichment, limits);
  } catch (error) {
    if (isOfModel(error)) await backfills.pause(id, error.code);
    throw error;
  }
  const { stopped } = counts.enrichment;
  if (stopped === null) return;
  await backfills.pause(id, stopped.code);
  if (stopped.code !== 'LLM_BUDGET_REACHED') throw stopped;
}

/** A database that was away comes back by itself: then the backfill just goes on. */
function isOfModel(error: unknown): error is CogniforceError {
  return error instanceof CogniforceError && error.code.startsWith('LLM_');
}
