import type { Kysely } from 'kysely';
import type { Insertable } from '../../../data/index.ts';
import type { tables } from '../tables/index.ts';
import type { ProcessingLog } from '../tables/processing-log.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { addCounts, type RunCount } from './run-counts.ts';

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

/** How far a run has come, beside what it counts with what it stores. */
export interface RunProgress extends Partial<AskingProgress> {
  readonly conversations_total: number | null;
  readonly conversations_gone: number;
  readonly phase: string | null;
  readonly phase_started_at: string | null;
}

/** The row of a run that begins. */
export type NewRun = Insertable<typeof tables.processing_log>;

/** The record of runs. */
export function runs(db: Kysely<CogniforceTables>) {
  return {
    /** Counts what stores nothing else. */
    async count(count: RunCount): Promise<void> {
      await db.transaction().execute((tx) => addCounts(tx, count));
    },

    /** Says how far the run is; false when somebody else has closed it meanwhile. */
    async beat(id: string, at: string, progress: RunProgress): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('processing_log')
        .set({ ...progress, heartbeat_at: at })
        .where('id', '=', id)
        .where('status', '=', 'running')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** One run; null where there is none. */
    async find(id: string): Promise<ProcessingLog | null> {
      const query = db.selectFrom('processing_log').selectAll().where('id', '=', id);
      return (await query.executeTakeFirst()) ?? null;
    },

    /** A run of a version without leases that goes on, or null: one whose heartbeat stopped is none. */
    async withoutLease(staleBefore: string): Promise<ProcessingLog | null> {
      const row = await db
        .selectFrom('processing_log')
        .selectAll()
        .where('status', '=', 'running')
        .where('heartbeat_at', '>=', staleBefore)
        .where('id', 'not in', (eb) => eb.selectFrom('run_lease').select('run_id'))
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

    /** The newest runs, newest first. */
    async list(most: number): Promise<ProcessingLog[]> {
      return db
        .selectFrom('processing_log')
        .selectAll()
        .orderBy('started_at', 'desc')
        .orderBy('id')
        .limit(most)
        .execute();
    },

    /** Why a run left conversations out, most first. */
    async reasons(id: string): Promise<RunReason[]> {
      return db
        .selectFrom('run_reason')
        .select(['outcome', 'reason', 'conversations'])
        .$narrowType<{ outcome: RunReason['outcome'] }>()
        .where('run_id', '=', id)
        .orderBy('conversations', 'desc')
        .orderBy('outcome')
        .orderBy('reason')
        .execute();
    },
  };
}

export interface RunReason {
  readonly outcome: 'unreadable' | 'unestimated';
  readonly reason: string;
  readonly conversations: number;
}
