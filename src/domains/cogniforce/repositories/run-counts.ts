import { type Kysely, sql } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';
import { addBackfillCounts, type BackfillCount } from './backfill-counts.ts';

/** What a run adds to its counts together with what it stores. */
export interface RunCount {
  readonly runId: string;
  /** Conversations that have facts now; that are as they were; that have none, with the reason of each. */
  readonly processed?: number;
  readonly skipped?: number;
  readonly failed?: readonly string[];
  /** Conversations that a model estimated; that it did not, with the reason of each. */
  readonly estimated?: number;
  readonly unestimated?: readonly string[];
  /** The same for the backfill that the run carries out a part of. */
  readonly backfill?: BackfillCount | undefined;
}

/**
 * Adds to the counts of a run. In the transaction that stores what is counted, so that a process may be killed at any time and
 * its run says what was stored.
 */
export async function addCounts(tx: Kysely<CogniforceTables>, count: RunCount): Promise<void> {
  const { runId, processed = 0, skipped = 0, failed = [], estimated = 0, unestimated = [] } = count;
  if (count.backfill) await addBackfillCounts(tx, count.backfill);
  const added = {
    conversations_processed: processed,
    conversations_skipped: skipped,
    conversations_failed: failed.length,
    conversations_done: processed + skipped + failed.length,
    enrichment_estimated: estimated,
    enrichment_unestimated: unestimated.length,
  };
  const some = Object.entries(added).filter(([, count]) => count > 0);
  if (some.length === 0) return;
  const sums = some.map(([column, count]) => [
    column,
    sql`coalesce(${sql.ref(column)}, 0) + ${count}`,
  ]);
  await tx
    .updateTable('processing_log')
    .set(Object.fromEntries(sums))
    .where('id', '=', runId)
    .execute();
  await addReasons(tx, runId, 'unreadable', failed);
  await addReasons(tx, runId, 'unestimated', unestimated);
}

async function addReasons(
  tx: Kysely<CogniforceTables>,
  run_id: string,
  outcome: 'unreadable' | 'unestimated',
  reasons: readonly string[],
): Promise<void> {
  for (const [reason, those] of Map.groupBy(reasons, (each) => each)) {
    await tx
      .insertInto('run_reason')
      .values({ run_id, outcome, reason, conversations: those.length })
      .onConflict((on) =>
        on.columns(['run_id', 'outcome', 'reason']).doUpdateSet((eb) => ({
          conversations: eb('run_reason.conversations', '+', eb.ref('excluded.conversations')),
        })),
      )
      .execute();
  }
}
