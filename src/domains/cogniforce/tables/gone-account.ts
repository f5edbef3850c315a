import { day, type Row, table, varchar } from '../../../data/index.ts';

/**
 * One row per person with figures whose account is no longer in the source.
 *
 * Written  by jobs/find-gone.ts; the row goes when the account is there again.
 */
export const goneAccount = table('gone_account', {
  user_id_hash: varchar(64),
  /** Day on which that was first seen. */
  gone_on: day(),
}).primaryKey('user_id_hash');

export type GoneAccount = Row<typeof goneAccount>;
