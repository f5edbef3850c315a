import {
  instant,
  integer,
  type Operations,
  table,
  text,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * What became of each night, and when a conversation that could not be read is tried again.
 *
 * Of those that could not be read before, nothing is known of their tries: the next run tries each once more. Safe while the
 * old version runs: only adds, and what the old one writes counts as a first try.
 */
export const revision = 'cf015_nights';
export const downRevision = 'cf014_runs';

const night = table('night', {
  scheduled_at: instant(),
  state: varchar(20),
  tries: integer(),
  reason_code: varchar(40).nullable(),
  reason: text().nullable(),
  tried_at: instant().nullable(),
  next_try_at: instant().nullable(),
  run_id: uuid().nullable(),
  done_at: instant().nullable(),
}).primaryKey('scheduled_at');

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(night);
  await op.changeTable('unreadable_conversation', (change) =>
    change
      .addColumn('tries', integer().default(1))
      .addColumn('next_try_at', instant().nullable())
      .addColumn('processing_version', varchar(20).nullable()),
  );
}

/** Loses what became of the nights, and how often conversations were tried: an older version tries them in each run. */
export async function downgrade(op: Operations): Promise<void> {
  await op.changeTable('unreadable_conversation', (change) =>
    change.dropColumn('processing_version').dropColumn('next_try_at').dropColumn('tries'),
  );
  await op.dropTable(night.name);
}
