import type { Kysely } from 'kysely';
import type { CogniforceTables } from '../tables/types.ts';
import { parts } from './parts.ts';

type Tx = Kysely<CogniforceTables>;

/** What became of conversations of a backfill. */
export type Settled = 'analysed' | 'unreadable' | 'gone';

/** What a part of a backfill adds to its counts together with what it stores. */
export interface BackfillCount {
  readonly backfillId: string;
  readonly settled?: { readonly as: Settled; readonly conversations: readonly string[] };
  /** Conversations that the model estimated; that it did not. */
  readonly estimated?: number;
  readonly unestimated?: number;
}

/**
 * Settles conversations of a backfill and adds to its counts. In the transaction that stores what became of them, so that a
 * process may be killed at any time and nothing is done twice or left out. Of one that was cancelled, whose list is gone, no
 * conversation is settled.
 */
export async function addBackfillCounts(
  tx: Tx,
  { backfillId, settled, estimated = 0, unestimated = 0 }: BackfillCount,
): Promise<void> {
  const added = { estimated, unestimated, analysed: 0, unreadable: 0, gone: 0 };
  if (settled) added[settled.as] = await settle(tx, backfillId, settled);
  await tx
    .updateTable('backfill')
    .set((eb) => ({
      analysed: eb('analysed', '+', added.analysed),
      unreadable: eb('unreadable', '+', added.unreadable),
      gone: eb('gone', '+', added.gone),
      estimated: eb('estimated', '+', added.estimated),
      unestimated: eb('unestimated', '+', added.unestimated),
    }))
    .where('id', '=', backfillId)
    .execute();
}

async function settle(
  tx: Tx,
  backfillId: string,
  { as, conversations }: NonNullable<BackfillCount['settled']>,
): Promise<number> {
  let settled = 0;
  for (const part of parts(conversations)) {
    const { numUpdatedRows } = await tx
      .updateTable('backfill_conversation')
      .set({ state: as })
      .where('backfill_id', '=', backfillId)
      .where('conversation_id', 'in', part)
      .where('state', '=', 'waiting')
      .executeTakeFirst();
    settled += Number(numUpdatedRows);
  }
  return settled;
}
