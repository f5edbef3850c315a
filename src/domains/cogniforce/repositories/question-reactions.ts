import type { Kysely } from 'kysely';
import { methodOf } from '../../../calibration/fit.ts';
import type { Instant } from '../../../kernel/days.ts';
import type { Question } from '../tables/question.ts';
import type { CogniforceTables } from '../tables/types.ts';

const MINUTE = 60_000;

/** An answer, with consent. */
export interface Reaction {
  /** Null: it would not have been done. */
  readonly minutes: number | null;
  /** How long it took with AI; null: not said. */
  readonly withAiMinutes: number | null;
  /** Digest of what the browser that answers keeps. */
  readonly receiptDigest: string;
  readonly now: Instant;
}

/** Whose reaction it is, and when. */
type Browser = Pick<Reaction, 'receiptDigest' | 'now'>;

/** What became of a reaction; `answered`: by another browser, whose answer stays. */
export type Reacted = 'done' | 'closed' | 'answered';

/**
 * What people do with a question that was asked of them.
 *
 * An answer moves the calibration and nothing else: did it replace the estimate of its own task, then the figures of its
 * person, which are shown by pseudonym, would give it away.
 */
export function reactions(db: Kysely<CogniforceTables>) {
  return {
    /**
     * Keeps an answer as the label of its episode, in place of an earlier one of the same browser, and notes that the
     * estimate is shown now. The same answer again stays what it was.
     */
    async answer(
      id: string,
      { minutes, withAiMinutes, receiptDigest, now }: Reaction,
    ): Promise<Reacted> {
      return db.transaction().execute(async (tx) => {
        const to = { state: 'answered', answered_at: now, receipt_digest: receiptDigest };
        const reacted = await move(tx, id, { to, receiptDigest, now });
        if (reacted !== 'done') return reacted;
        const row = await labelOf(tx, id, { minutes, withAiMinutes, now });
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
        return 'done';
      });
    },

    /** Notes that the person does not want to answer, and erases an answer that the same browser has given. */
    async decline(id: string, { receiptDigest, now }: Browser): Promise<Reacted> {
      return db.transaction().execute(async (tx) => {
        const reacted = await move(tx, id, { to: declined(now), receiptDigest, now });
        if (reacted === 'done') await tx.deleteFrom('label').where('id', '=', id).execute();
        return reacted;
      });
    },

    /** Erases the answer that this browser has given, at any time; whether there was one. */
    async withdraw(id: string, { receiptDigest, now }: Browser): Promise<boolean> {
      return db.transaction().execute(async (tx) => {
        const { numUpdatedRows } = await tx
          .updateTable('question')
          .set(declined(now))
          .where('id', '=', id)
          .where('receipt_digest', '=', receiptDigest)
          .executeTakeFirst();
        if (numUpdatedRows === 0n) return false;
        await tx.deleteFrom('label').where('id', '=', id).execute();
        return true;
      });
    },

    /** Erases the answer to a question, whoever gave it; without one nothing happens. */
    async erase(id: string, now: Instant): Promise<void> {
      await db.transaction().execute(async (tx) => {
        await tx
          .updateTable('question')
          .set(declined(now))
          .where('id', '=', id)
          .where('state', '=', 'answered')
          .execute();
        await tx.deleteFrom('label').where('id', '=', id).execute();
      });
    },
  };
}

function declined(now: Instant) {
  return { state: 'declined', answered_at: now, receipt_digest: null };
}

interface Move {
  readonly to: {
    readonly state: string;
    readonly answered_at: Instant;
    readonly receipt_digest: string | null;
  };
  readonly receiptDigest: string;
  readonly now: Instant;
}

/**
 * Lets a browser move a question on that nobody else has answered. First of all a change: it makes a second reaction of the
 * same moment wait until this one is kept, and then it sees it.
 */
async function move(
  tx: Kysely<CogniforceTables>,
  id: string,
  { to, receiptDigest, now }: Move,
): Promise<Reacted> {
  const { numUpdatedRows } = await tx
    .updateTable('question')
    .set(to)
    .where('id', '=', id)
    .where('expires_at', '>', now)
    .where((eb) => eb.or([eb('state', '<>', 'answered'), eb('receipt_digest', '=', receiptDigest)]))
    .executeTakeFirst();
  if (numUpdatedRows > 0n) return 'done';
  const found = await tx
    .selectFrom('question')
    .select('expires_at')
    .where('id', '=', id)
    .executeTakeFirst();
  return found !== undefined && found.expires_at > now ? 'answered' : 'closed';
}

/** What the chat says of how long the task took, while it is still the one that was asked about. */
async function timeOf(
  tx: Kysely<CogniforceTables>,
  asked: Pick<Question, 'conversation_id' | 'ordinal' | 'from_at' | 'to_at'>,
) {
  const episode = await tx
    .selectFrom('episode')
    .select(['intervals', 'turns'])
    .where('conversation_id', '=', asked.conversation_id)
    .where('ordinal', '=', asked.ordinal)
    .where('from_at', '=', asked.from_at)
    .where('to_at', '=', asked.to_at)
    .executeTakeFirst();
  if (episode === undefined) return { chat_minutes: null, counted_turns: null };
  const { intervals, turns } = episode;
  return {
    chat_minutes: intervals.reduce((sum, [from, to]) => sum + (to - from), 0) / MINUTE,
    counted_turns: turns.length,
  };
}

async function labelOf(
  tx: Kysely<CogniforceTables>,
  id: string,
  { minutes, withAiMinutes, now }: Omit<Reaction, 'receiptDigest'>,
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
    .select(['minutes', 'with_ai_minutes', 'seen_estimate'])
    .where('id', '=', id)
    .executeTakeFirst();
  const isSame = before?.minutes === minutes && before.with_ai_minutes === withAiMinutes;
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
    with_ai_minutes: withAiMinutes,
    ...(await timeOf(tx, asked)),
    // Sent again because no reply came: nothing was seen in between, or nothing was changed after seeing it.
    seen_estimate: isSame ? before.seen_estimate : asked.estimate_seen_at !== null,
    consent_at: now,
    asked_at: asked.asked_at,
    answered_at: now,
  };
}
