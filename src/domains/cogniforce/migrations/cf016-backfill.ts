import { sql } from 'kysely';
import {
  bigint,
  boolean,
  day,
  double,
  instant,
  integer,
  type Operations,
  table,
  uuid,
  varchar,
} from '../../../data/index.ts';

/**
 * Days that are analysed anew: which, how far that is, and what of it is left to do.
 *
 * Safe while the old version runs: only adds. A run of the old version does nothing for a backfill and does it no harm.
 */
export const revision = 'cf016_backfill';
export const downRevision = 'cf015_nights';

const backfill = table('backfill', {
  id: uuid(),
  from_day: day(),
  to_day: day(),
  state: varchar(20),
  estimator: varchar(20),
  model: varchar(255).nullable(),
  budget_usd: double().nullable(),
  again: boolean(),
  total: integer().nullable(),
  analysed: integer().default(0),
  unreadable: integer().default(0),
  gone: integer().default(0),
  to_ask: integer().nullable(),
  estimated: integer().default(0),
  unestimated: integer().default(0),
  charged_nano_usd: bigint().default(0),
  stopped: varchar(40).nullable(),
  requested_by: varchar(20),
  created_at: instant(),
  ended_at: instant().nullable(),
})
  .primaryKey('id')
  .check('valid_backfill_days', sql`from_day <= to_day`)
  .check('valid_backfill_state', sql`state in ('going', 'paused', 'cancelled', 'completed')`)
  .uniqueIndex('one_backfill_at_a_time', ['state'], { where: sql`state = 'going'` });

const backfillConversation = table('backfill_conversation', {
  backfill_id: uuid(),
  conversation_id: varchar(255),
  state: varchar(20),
})
  .primaryKey('backfill_id', 'conversation_id')
  .index('idx_backfill_conversation_conversation', ['conversation_id']);

const backfillTask = table('backfill_task', {
  backfill_id: uuid(),
  conversation_id: varchar(255),
  task_fingerprint: varchar(64),
})
  .primaryKey('backfill_id', 'conversation_id', 'task_fingerprint')
  .index('idx_backfill_task_conversation', ['conversation_id']);

export async function upgrade(op: Operations): Promise<void> {
  await op.createTable(backfill);
  await op.createTable(backfillConversation);
  await op.createTable(backfillTask);
  await op.changeTable('processing_log', (change) =>
    change.addColumn('backfill_id', uuid().nullable()),
  );
}

/** Loses which days were analysed anew, and stops a backfill that goes on; what it has stored stays. */
export async function downgrade(op: Operations): Promise<void> {
  await op.changeTable('processing_log', (change) => change.dropColumn('backfill_id'));
  await op.dropTable(backfillTask.name);
  await op.dropTable(backfillConversation.name);
  await op.dropTable(backfill.name);
}
