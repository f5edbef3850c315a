import { type CompiledQuery, type Kysely, type RawBuilder, sql } from 'kysely';
import type { RepositoryTools } from '../../../data/index.ts';
import { instant } from '../../../kernel/days.ts';
import { CogniforceError } from '../../../kernel/errors.ts';
import { storedFailure } from '../run-failure.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { changeOf, type Facts, type Known, named, rowOf } from './named.ts';

/** How long a run is held without a sign of life, and how often one is given; milliseconds. */
export const LEASE_MS = 10_000;
const RENEW_MS = 2_000;

const NAME = 'run';

/** The process that holds a run. */
export type Holder = Pick<Known<'run_lease'>, 'host' | 'processId' | 'processStarted'>;

/** What a process holds a run by. */
export type RunLease = Known<'run_lease'>;

/** Whoever asked for the run does not get it. */
export interface HeldRun {
  /** Null: a run of a version without leases. */
  readonly lease: RunLease | null;
  /** When it may be had at the earliest, if its process gives no sign of life any more; milliseconds from now. */
  readonly freeInMs: number;
}

/** How runs of dead processes are told and closed. */
export interface Closing {
  /** Whether the process is known to be no more. */
  readonly isDead: (lease: RunLease) => boolean;
  /** Runs of versions without leases count as dead when their heartbeat is older. */
  readonly staleBefore: string;
  /** One sentence for the row of a dead process. */
  readonly reason: string;
}

export interface Claim extends Closing {
  /** The run, as it begins. */
  readonly run: Facts<'processing_log'>;
  readonly holder: Holder;
}

/**
 * Who holds the run that goes on, by the clock of this database: clocks of machines are never compared, and nothing is asked
 * of a session, so that it holds through a pooler as well.
 *
 * A lease that ran out goes on with its next renewal, unless somebody has taken it over by then.
 */
export function runLease(
  db: Kysely<CogniforceTables>,
  { epochMs, within, renew }: Pick<RepositoryTools, 'epochMs' | 'within' | 'renew'>,
) {
  function renewal(runId: string): CompiledQuery {
    return db
      .updateTable('run_lease')
      .set({ expires_ms: inALease(epochMs) })
      .where('name', '=', NAME)
      .where('run_id', '=', runId)
      .compile();
  }
  return {
    /**
     * Makes the run ours, unless another one goes on. The run of a process that is dead, or gave no sign of life for the length
     * of a lease, is closed: its counts are those of what it stored.
     *
     * Output  null: it is ours.
     */
    async claim(claim: Claim): Promise<HeldRun | null> {
      try {
        return await db.transaction().execute((tx) => claimIn(tx, epochMs, claim));
      } catch (error) {
        if (error instanceof HeldByOther) return { lease: null, freeInMs: LEASE_MS };
        throw error;
      }
    },

    /** Closes the run of a process that is dead; a run that goes on is left alone. */
    async closeDead(end: Closing): Promise<void> {
      // Mostly there is none, and nobody is kept waiting to find that out.
      const running = db.selectFrom('processing_log').select('id').where('status', '=', 'running');
      if ((await running.executeTakeFirst()) === undefined) return;
      if ((await heldIn(db, epochMs, end.isDead)) !== null) return;
      await db.transaction().execute((tx) => closeDeadIn(tx, epochMs, end));
    },

    /** Who holds it now; null: nobody. */
    async held(isDead: Closing['isDead']): Promise<HeldRun | null> {
      return heldIn(db, epochMs, isDead);
    },

    /**
     * Runs `work` as the run: it is held while a thread of its own says so, and no write of it is committed after somebody else
     * has taken it over. `onLost` is called when that is noticed.
     */
    async hold<T>(runId: string, onLost: () => void, work: () => Promise<T>): Promise<T> {
      const statement = renewal(runId);
      const stop = renew({ statement, everyMs: RENEW_MS, onLost });
      try {
        return await within({ statement, lost: takenOver }, work);
      } finally {
        stop();
      }
    },

    /**
     * Closes the run and lets it go.
     *
     * Output  false: somebody else has closed it before.
     */
    async end(runId: string, end: EndOfRun): Promise<boolean> {
      return db.transaction().execute(async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable('processing_log')
          .set(changeOf('processing_log', end))
          .where('id', '=', runId)
          .where('status', '=', 'running')
          .executeTakeFirst();
        await tx.deleteFrom('run_lease').where('run_id', '=', runId).execute();
        return numUpdatedRows > 0n;
      });
    },
  };
}

/** What is said of a run that has ended. */
export type EndOfRun = Partial<Facts<'processing_log'>> & {
  readonly status: 'completed' | 'failed' | 'interrupted';
  readonly completedAt: string;
};

class HeldByOther extends Error {}

/** The failure of a process whose run is somebody else's by now. */
export function takenOver(): CogniforceError {
  return new CogniforceError(
    'RUN_TAKEN_OVER',
    'Another process has taken this run over, since this one gave no sign of life for 10 seconds.',
  );
}

/** From now on a whole lease. */
function inALease(epochMs: RawBuilder<number>): RawBuilder<number> {
  return sql<number>`${epochMs} + ${sql.lit(LEASE_MS)}`;
}

async function heldIn(
  tx: Kysely<CogniforceTables>,
  epochMs: RawBuilder<number>,
  isDead: Closing['isDead'],
): Promise<HeldRun | null> {
  const { lease, freeInMs } = await look(tx, epochMs);
  return lease === null || freeInMs <= 0 || isDead(lease) ? null : { lease, freeInMs };
}

async function look(tx: Kysely<CogniforceTables>, epochMs: RawBuilder<number>) {
  const found = await tx
    .selectFrom('run_lease')
    .selectAll()
    .select(epochMs.as('now_ms'))
    .where('name', '=', NAME)
    .executeTakeFirst();
  if (found === undefined) return { lease: null, freeInMs: 0 };
  const { nowMs, ...lease } = named(found);
  return { lease, freeInMs: lease.expiresMs - nowMs };
}

async function claimIn(
  tx: Kysely<CogniforceTables>,
  epochMs: RawBuilder<number>,
  { run, holder, ...closing }: Claim,
): Promise<HeldRun | null> {
  const held = await closeDeadIn(tx, epochMs, closing);
  if (held !== null) return held;
  await insertOrThrow(tx, 'run_lease', {
    ...{ name: NAME, run_id: run.id, expires_ms: inALease(epochMs) },
    ...changeOf('run_lease', holder),
  });
  // The unique index on running rows decides against a run of a version without leases.
  await insertOrThrow(tx, 'processing_log', rowOf('processing_log', run));
  return null;
}

/** Who holds the run all the same; null: nobody any more. */
async function closeDeadIn(
  tx: Kysely<CogniforceTables>,
  epochMs: RawBuilder<number>,
  { isDead, staleBefore, reason }: Closing,
): Promise<HeldRun | null> {
  // A clock that was set back must not keep anybody out: no lease is longer than one that begins now.
  await tx
    .updateTable('run_lease')
    .set({ expires_ms: inALease(epochMs) })
    .where('expires_ms', '>', inALease(epochMs))
    .execute();
  const { lease, freeInMs } = await look(tx, epochMs);
  if (lease !== null) {
    if (freeInMs > 0 && !isDead(lease)) return { lease, freeInMs };
    // Its process may just have come back to life, or somebody else have been quicker.
    const { numDeletedRows } = await tx
      .deleteFrom('run_lease')
      .where('run_id', '=', lease.runId)
      .where('expires_ms', '=', lease.expiresMs)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return { lease, freeInMs: LEASE_MS };
    await tx
      .updateTable('processing_log')
      .set({ ...interrupted(reason), completed_at: lastSign(lease) })
      .where('id', '=', lease.runId)
      .where('status', '=', 'running')
      .execute();
  }
  await tx
    .updateTable('processing_log')
    .set((eb) => ({
      ...interrupted(reason),
      completed_at: eb.fn.coalesce('heartbeat_at', 'started_at'),
    }))
    .where('status', '=', 'running')
    .where((eb) => eb.or([eb('heartbeat_at', 'is', null), eb('heartbeat_at', '<', staleBefore)]))
    .execute();
  return null;
}

function interrupted(reason: string) {
  const error_details = storedFailure({ code: 'RUN_TAKEN_OVER', values: {} });
  return { status: 'interrupted', error_message: reason, error_details } as const;
}

function lastSign({ expiresMs }: RunLease): string {
  return instant(expiresMs - LEASE_MS);
}

async function insertOrThrow(
  tx: Kysely<CogniforceTables>,
  table: 'run_lease' | 'processing_log',
  row: object,
): Promise<void> {
  const { numInsertedOrUpdatedRows = 0n } = await tx
    .insertInto(table)
    .values(row as never)
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows === 0n) throw new HeldByOther();
}
