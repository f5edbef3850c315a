import { table, uuid, varchar } from '../../../data/index.ts';

/**
 * One row per task that the model was asked about for a backfill that has not ended: none is asked about, and paid for, twice.
 *
 * Written  in the transaction that stores the estimate.
 */
export const backfillTask = table('backfill_task', {
  backfill_id: uuid(),
  conversation_id: varchar(255),
  task_fingerprint: varchar(64),
})
  .primaryKey('backfill_id', 'conversation_id', 'task_fingerprint')
  .index('idx_backfill_task_conversation', ['conversation_id']);
