import {
  bigint,
  instant,
  integer,
  type Operations,
  table,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * Who holds the run that goes on, by the clock of the database; what a run does now, and why it left conversations out.
 *
 * Safe while the old version runs: only adds. A run of the old version is respected while its heartbeat goes on, and one of
 * this version keeps a heartbeat for the old one.
 */
export const revision = 'cf014_runs';
export const downRevision = 'cf013_what_was_made';

const runLease = table('run_lease', {
  name: varchar(20),
  run_id: uuid(),
  expires_ms: bigint(),
  host: varchar(64).nullable(),
  process_id: integer().nullable(),
  process_started: varchar(40).nullable(),
}).primaryKey('name');

const runReason = table('run_reason', {
  run_id: uuid(),
  outcome: varchar(20),
  reason: varchar(40),
  conversations: integer(),
}).primaryKey('run_id', 'outcome', 'reason');

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(runLease);
  await op.createTable(runReason);
  await op.changeTable('processing_log', (change) =>
    change
      .addColumn('phase', varchar(20).nullable())
      .addColumn('phase_started_at', instant().nullable()),
  );
}

/** Loses why conversations were left out of earlier runs. */
export async function downgrade(op: Operations): Promise<void> {
  await op.changeTable('processing_log', (change) =>
    change.dropColumn('phase').dropColumn('phase_started_at'),
  );
  await op.dropTable(runReason.name);
  await op.dropTable(runLease.name);
}
