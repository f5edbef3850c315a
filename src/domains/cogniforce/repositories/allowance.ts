import type { Kysely } from 'kysely';
import type { Allowance, AllowanceLabel } from '../../../calibration/allowance.ts';
import { derivedId } from '../../../kernel/pseudonym.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { markAllDirty } from './dirty-days.ts';

/** The minutes that people work beside the chat for each turn: what they answered, and what was made of it. */
export function allowance(db: Kysely<CogniforceTables>) {
  return {
    /** Answers to how long a task took with AI. */
    async labels(): Promise<AllowanceLabel[]> {
      const rows = await db
        .selectFrom('label')
        .select(['id', 'ordinal', 'conversation_id', 'user_id_hash', 'with_ai_minutes'])
        .select(['chat_minutes', 'counted_turns', 'seen_estimate', 'answered_at'])
        .where('with_ai_minutes', 'is not', null)
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        task: `${row.ordinal} ${row.conversation_id}`,
        person: row.user_id_hash,
        withAi: row.with_ai_minutes,
        chat: row.chat_minutes,
        turns: row.counted_turns,
        seenEstimate: row.seen_estimate,
        answeredAt: row.answered_at,
      }));
    },

    /** The newest fit; null before the first. */
    async inForce(): Promise<Allowance | null> {
      const newest = await db
        .selectFrom('allowance')
        .select(['minutes', 'sd_minutes as sd', 'prior_minutes as prior', 'labels'])
        .orderBy('version', 'desc')
        .limit(1)
        .executeTakeFirst();
      return newest ?? null;
    },

    /**
     * Keeps a fit as the next version, and makes every day dirty in the same transaction.
     *
     * Output  false, and nothing is written, where the newest version is this fit already (equal `fingerprint`).
     */
    async store(fit: Allowance, fingerprint: string, now: string): Promise<boolean> {
      return db.transaction().execute(async (tx) => {
        const newest = await tx
          .selectFrom('allowance')
          .select(['version', 'fingerprint'])
          .orderBy('version', 'desc')
          .limit(1)
          .executeTakeFirst();
        if (newest?.fingerprint === fingerprint) return false;
        const version = (newest?.version ?? 0) + 1;
        const { numInsertedOrUpdatedRows } = await tx
          .insertInto('allowance')
          .values({
            id: derivedId('allowance', String(version)),
            version,
            fingerprint,
            prior_minutes: fit.prior,
            minutes: fit.minutes,
            sd_minutes: fit.sd,
            labels: fit.labels,
            created_at: now,
          })
          // Another process was quicker with this version: the next run looks again.
          .onConflict((on) => on.doNothing())
          .executeTakeFirst();
        if ((numInsertedOrUpdatedRows ?? 0n) === 0n) return false;
        await markAllDirty(tx);
        return true;
      });
    },
  };
}
