import type { Kysely } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';
import { changeOf, type Facts, type Known, named } from './named.ts';
import { addCounts, type RunCount } from './run-counts.ts';

/** What a model was asked and said; absent or null where none is asked. See tables/processing-log.ts. */
interface AskingProgress {
  readonly totalLlmRequests: number | null;
  readonly totalLlmCostUsd: number | null;
  readonly llmInputTokens: number | null;
  readonly llmOutputTokens: number | null;
  readonly llmEstimatedUsd: number | null;
  readonly llmBudgetLeftUsd: number | null;
  readonly enrichmentEstimated: number | null;
  readonly enrichmentUnestimated: number | null;
  readonly enrichmentLeft: number | null;
  readonly enrichmentTotal: number | null;
  readonly enrichmentLeftUsd: number | null;
  readonly enrichmentStopped: string | null;
}

/** How far a run has come, beside what it counts with what it stores. */
export interface RunProgress extends Partial<AskingProgress> {
  readonly conversationsTotal: number | null;
  readonly conversationsGone: number;
  readonly phase: string | null;
  readonly phaseStartedAt: string | null;
}

/** A run that begins. */
export type NewRun = Facts<'processing_log'>;

/** What is known of a run. */
export type ProcessingLog = Known<'processing_log'>;

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
        .set({ ...changeOf('processing_log', progress), heartbeat_at: at })
        .where('id', '=', id)
        .where('status', '=', 'running')
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** One run; null where there is none. */
    async find(id: string): Promise<ProcessingLog | null> {
      const query = db.selectFrom('processing_log').selectAll().where('id', '=', id);
      const row = await query.executeTakeFirst();
      return row === undefined ? null : named(row);
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
      return row === undefined ? null : named(row);
    },

    /** The newest run that does not go on, whatever became of it; or the newest that completed. */
    async last(only?: 'completed'): Promise<ProcessingLog | null> {
      let query = db.selectFrom('processing_log').selectAll();
      query = only ? query.where('status', '=', only) : query.where('status', '<>', 'running');
      const row = await query.orderBy('started_at', 'desc').limit(1).executeTakeFirst();
      return row === undefined ? null : named(row);
    },

    /** The newest runs, newest first. */
    async list(most: number): Promise<ProcessingLog[]> {
      const rows = await db
        .selectFrom('processing_log')
        .selectAll()
        .orderBy('started_at', 'desc')
        .orderBy('id')
        .limit(most)
        .execute();
      return rows.map(named);
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
