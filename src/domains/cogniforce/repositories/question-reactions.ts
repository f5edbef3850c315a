import type { Kysely } from 'kysely';
import { methodOf } from '../../../kernel/calibration.ts';
import type { Instant } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';

/** An answer, with consent. */
export interface Reaction {
  /** Null: it would not have been done. */
  readonly minutes: number | null;
  /** Digest of what the browser that answers keeps. */
  readonly receiptDigest: string;
  readonly now: Instant;
}

/**
 * What people do with a question that was asked of them.
 *
 * An answer moves the calibration and nothing else: did it replace the estimate of its own task, then the figures of its
 * person, which are shown by pseudonym, would give it away.
 */
export function reactions(db: Kysely<CogniforceTables>) {
  return {
    /**
     * Keeps an answer as the label of its episode, in place of an earlier one, and notes that the estimate is shown now;
     * false where the question takes none any more. The same answer again stays what it was.
     */
    async answer(id: string, { minutes, receiptDigest, now }: Reaction): Promise<boolean> {
      return db.transaction().execute(async (tx) => {
        // First of all a change: it makes a second answer of the same moment wait until this one is kept.
        const { numUpdatedRows } = await tx
          .updateTable('question')
          .set({ state: 'answered', answered_at: now, receipt_digest: receiptDigest })
          .where('id', '=', id)
          .where('expires_at', '>', now)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        const row = await labelOf(tx, id, { minutes, now });
        await tx
          .insertInto('label')
          .values(row)
          .onConflict((on) => on.column('id').doUpdateSet({ ...row }))
          .execute();
        await tx
          .updateTable('question')
          .set({ estimate_seen_at: now })
          .where('id', '=', id)
          .where('estimate_seen_at', 'is', null)
          .execute();
        return true;
      });
    },

    /** Notes that the person does not want to answer, and erases an answer there is; false where it is too late. */
    async decline(id: string, now: Instant): Promise<boolean> {
      return db.transaction().execute(async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable('question')
          .set({ state: 'declined', answered_at: now, receipt_digest: null })
          .where('id', '=', id)
          .where('expires_at', '>', now)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await tx.deleteFrom('label').where('id', '=', id).execute();
        return true;
      });
    },

    /** Erases the answer to a question, at any time; without one nothing happens. */
    async withdraw(id: string, now: Instant): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await tx
          .updateTable('question')
          .set({ state: 'declined', answered_at: now, receipt_digest: null })
          .where('id', '=', id)
          .where('state', '=', 'answered')
          .execute();
        await tx.deleteFrom('label').where('id', '=', id).execute();
      });
    },
  };
}

async function labelOf(
  tx: Kysely<CogniforceTables>,
  id: string,
  { minutes, now }: { minutes: number | null; now: Instant },
) {
  const asked = await tx
    .selectFrom('question')
    .leftJoin('estimate', 'estimate.id', 'question.estimate_id')
    .selectAll('question')
    .select(['estimate.method', 'estimate.model', 'estimate.p50'])
    .where('question.id', '=', id)
    .executeTakeFirstOrThrow();
  const before = await tx
    .selectFrom('label')
    .select(['minutes', 'seen_estimate'])
    .where('id', '=', id)
    .executeTakeFirst();
  const isSame = before !== undefined && before.minutes === minutes;
  return {
    id,
    conversation_id: asked.conversation_id,
    ordinal: asked.ordinal,
    user_id_hash: asked.user_id_hash,
    estimate_id: asked.estimate_id,
    task_class: asked.task_class,
    method: methodOf(asked.method ?? 'unknown', asked.model),
    raw_p50: asked.p50,
    minutes,
    would_not_have_done: minutes === null,
    // Sent again because no reply came: nothing was seen in between, or nothing was changed after seeing it.
    seen_estimate: isSame ? before.seen_estimate : asked.estimate_seen_at !== null,
    consent_at: now,
    asked_at: asked.asked_at,
    answered_at: now,
  };
}
