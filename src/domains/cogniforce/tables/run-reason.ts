import { integer, table, uuid, varchar } from '../../../data/index.ts';

/**
 * Why a run left conversations out, with how many each.
 *
 * Written  in the transaction that counts them in `processing_log`.
 */
export const runReason = table('run_reason', {
  run_id: uuid(),
  /** unreadable: no facts; unestimated: no estimate of a model. */
  outcome: varchar(20),
  /** A code, never anything from the document. */
  reason: varchar(40),
  conversations: integer(),
}).primaryKey('run_id', 'outcome', 'reason');
