import type { Kysely } from 'kysely';
import type { Insertable } from '../../../data/index.ts';
import type { tables } from '../tables/index.ts';
import type { ProcessingLog } from '../tables/processing-log.ts';
import type { CogniforceTables } from '../tables/types.ts';

/** What a model was asked and said; absent or null where none is asked. See tables/processing-log.ts. */
interface AskingProgress {
  readonly total_llm_requests: number | null;
  readonly total_llm_cost_usd: number | null;
  readonly llm_input_tokens: number | null;
  readonly llm_output_tokens: number | null;
  readonly llm_estimated_usd: number | null;
  readonly llm_budget_left_usd: number | null;
  readonly enrichment_estimated: number | null;
  readonly enrichment_unestimated: number | null;
  readonly enrichment_left: number | null;
  readonly enrichment_total: number | null;
  readonly enrichment_left_usd: number | null;
  readonly enrichment_stopped: string | null;
}

/** How far a run has come, and how it ended. */
export interface RunProgress extends Partial<AskingProgress> {
  readonly conversations_processed: number;
  readonly conversations_skipped: number;
  readonly conversations_failed: number;
  readonly conversations_done: number;
  readonly conversations_total: number | null;
  readonly conversations_gone?: number;
}

/** The record of runs; one goes on at a time, whatever the number of processes. */
export function runs(db: Kysely<CogniforceTables>) {
  return {
    /**
     * Begins a run, unless another one goes on whose heartbeat is not older than `staleBefore`.
     *
     * Output  true when the run is ours. Runs of dead processes are closed as interrupted.
     */
    async claim(
      row: Insertable<typeof tables.processing_log>,
      staleBefore: string,
    ): Promise<boolean> {
      await db
        .updateTable('processing_log')
        .set({ status: 'interrupted' })
        .where('status', '=', 'running')
        .where((eb) =>
          eb.or([eb('heartbeat_at', 'is', null), eb('heartbeat_at', '<', staleBefore)]),
        )
        .execute();
      // The unique index on running rows decides between two that come at once.
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('processing_log')
        .values(row)
        .onConflict((on) => on.doNothing())
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },

    /** Says that the run is alive and how far it is; false when somebody else has closed it meanwhile. */
    async beat(id: string, at: string, progress: RunProgress): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('processing_log')
        .set({ ...progress, heartbeat_at: at })
        .where('id', '=', id)
        .where('status', '=', 'running')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** Closes the run. */
    async finish(
      id: string,
      end: RunProgress & {
        readonly status: 'completed' | 'failed' | 'interrupted';
        readonly completed_at: string;
        readonly processing_duration_seconds: number;
        readonly error_message: string | null;
      },
    ): Promise<void> {
      await db.updateTable('processing_log').set(end).where('id', '=', id).execute();
    },

    /** The run that goes on, or null. A row whose heartbeat stopped is not one. */
    async current(staleBefore: string): Promise<ProcessingLog | null> {
      const row = await db
        .selectFrom('processing_log')
        .selectAll()
        .where('status', '=', 'running')
        .where('heartbeat_at', '>=', staleBefore)
        .executeTakeFirst();
      return row ?? null;
    },

    /** The newest run that does not go on, whatever became of it; or the newest that completed. */
    async last(only?: 'completed'): Promise<ProcessingLog | null> {
      let query = db.selectFrom('processing_log').selectAll();
      query = only ? query.where('status', '=', only) : query.where('status', '<>', 'running');
      const row = await query.orderBy('started_at', 'desc').limit(1).executeTakeFirst();
      return row ?? null;
    },
  };
}
