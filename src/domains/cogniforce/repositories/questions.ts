import { type Kysely, sql } from 'kysely';
import type { Day, Instant } from '../../../kernel/days.ts';
import { LEFT_OUT_KINDS } from '../../../kernel/left-out.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { type Facts, rowOf } from './named.ts';
import { type Reaction, reactions } from './question-reactions.ts';

/** A work episode that may be asked about. */
export interface FinishedEpisode {
  readonly conversationId: string;
  readonly ordinal: number;
  readonly person: string;
  readonly estimateId: string;
  readonly day: Day;
  readonly from: Instant;
  readonly to: Instant;
  readonly taskClass: string;
  readonly asks: number;
}

/** A question as whoever has its link may see it, and its estimate and answer besides. */
export interface AskedQuestion {
  readonly id: string;
  readonly conversationId: string;
  readonly day: Day;
  readonly from: Instant;
  readonly to: Instant;
  readonly taskClass: string;
  readonly asks: number;
  readonly state: string;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
  readonly receiptDigest: string | null;
  /** Raw minutes of the estimate in force when it was asked; null where it has none. */
  readonly estimate: RawEstimate | null;
  /** Of a question that is answered. */
  readonly answer: StoredAnswer | null;
}

export interface QuestionInForce {
  readonly id: string;
  readonly conversationId: string;
  readonly tokenDigest: string;
  readonly askedAt: Instant;
  readonly expiresAt: Instant;
}

export interface RawEstimate {
  readonly method: string;
  readonly model: string | null;
  readonly p50: number;
  readonly sigma: number;
}

export interface StoredAnswer {
  /** Null: it would not have been done. */
  readonly minutes: number | null;
  /** Null: not said. */
  readonly withAiMinutes: number | null;
  /** Given after the estimate was seen: it does not calibrate others. */
  readonly seenEstimate: boolean;
}

/** How many questions there are in each state, and of how many people. */
export interface QuestionCounts {
  readonly open: number;
  readonly answered: number;
  readonly declined: number;
  readonly expired: number;
  readonly people: number;
}

export type { Reaction };

/** Classes that are no work of the kind that is asked about. */
const NOT_ASKED = ['chit_chat', ...LEFT_OUT_KINDS];

/** Questions asked of people: which episodes can be, which were, and what became of them. */
export function questions(db: Kysely<CogniforceTables>) {
  return {
    ...reactions(db),

    /**
     * The next `limit` work episodes that ended between two moments, in conversations in which nothing happened since:
     * estimated above nothing and with something delivered, no small talk, no learning, nothing personal, no copies.
     */
    async finished(
      { from, until }: { from: Instant; until: Instant },
      after: Pick<FinishedEpisode, 'conversationId' | 'ordinal'> | null,
      limit: number,
    ): Promise<FinishedEpisode[]> {
      const rows = await finishedEpisodes(db, { from, until })
        .where(({ eb, and, or }) =>
          after === null
            ? sql<boolean>`1 = 1`
            : or([
                eb('episode.conversation_id', '>', after.conversationId),
                and([
                  eb('episode.conversation_id', '=', after.conversationId),
                  eb('episode.ordinal', '>', after.ordinal),
                ]),
              ]),
        )
        .orderBy('episode.conversation_id')
        .orderBy('episode.ordinal')
        .limit(limit)
        .execute();
      return rows.flatMap(({ from_at, to_at, ...row }) =>
        from_at === null || to_at === null ? [] : [{ ...row, from: from_at, to: to_at }],
      );
    },

    /** People who have an open question, or were asked after `since`. */
    async askedSince(since: Instant): Promise<Set<string>> {
      const rows = await db
        .selectFrom('question')
        .select('user_id_hash')
        .distinct()
        .where((eb) => eb.or([eb('state', '=', 'open'), eb('asked_at', '>', since)]))
        .execute();
      return new Set(rows.map(({ user_id_hash }) => user_id_hash));
    },

    /** Asks, unless that episode was asked about before or the person has an open question; whether it did. */
    async ask(question: Facts<'question'>): Promise<boolean> {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('question')
        .values(rowOf('question', question))
        .onConflict((on) => on.doNothing())
        .executeTakeFirst();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },

    /** Closes open questions whose time is over. */
    async expire(now: Instant): Promise<void> {
      await db
        .updateTable('question')
        .set({ state: 'expired' })
        .where('state', '=', 'open')
        .where('expires_at', '<=', now)
        .execute();
    },

    /** The question whose token has this digest; null where there is none. */
    async byDigest(tokenDigest: string): Promise<AskedQuestion | null> {
      const row = await db
        .selectFrom('question')
        .leftJoin('estimate', 'estimate.id', 'question.estimate_id')
        .leftJoin('label', 'label.id', 'question.id')
        .selectAll('question')
        .select(['estimate.method', 'estimate.model', 'estimate.p50', 'estimate.sigma'])
        .select(['label.minutes', 'label.with_ai_minutes', 'label.seen_estimate'])
        .where('question.token_digest', '=', tokenDigest)
        .executeTakeFirst();
      if (row === undefined) return null;
      return {
        id: row.id,
        conversationId: row.conversation_id,
        day: row.day,
        from: row.from_at,
        to: row.to_at,
        taskClass: row.task_class,
        asks: row.asks,
        state: row.state,
        askedAt: row.asked_at,
        expiresAt: row.expires_at,
        receiptDigest: row.receipt_digest,
        estimate: rawEstimate(row),
        answer:
          row.seen_estimate === null
            ? null
            : {
                minutes: row.minutes,
                withAiMinutes: row.with_ai_minutes,
                seenEstimate: row.seen_estimate,
              },
      };
    },

    /** Questions that still take an answer, whatever became of them so far; oldest first. */
    async inForce(now: Instant): Promise<QuestionInForce[]> {
      return db
        .selectFrom('question')
        .select(['id', 'conversation_id as conversationId', 'token_digest as tokenDigest'])
        .select(['asked_at as askedAt', 'expires_at as expiresAt'])
        .where('expires_at', '>', now)
        .orderBy('asked_at')
        .orderBy('id')
        .execute();
    },

    /** Of all time; an open question whose time is over counts as expired. */
    async counts(now: Instant): Promise<QuestionCounts> {
      const inState = (state: string) =>
        sql<number>`coalesce(sum(case when ${sql.ref('state')} = ${state} then 1 else 0 end), 0)`;
      const isOver = sql<boolean>`state = 'open' and expires_at <= ${now}`;
      const row = await db
        .selectFrom('question')
        .select(({ fn }) => [
          inState('open').as('unanswered'),
          sql<number>`coalesce(sum(case when ${isOver} then 1 else 0 end), 0)`.as('over'),
          inState('answered').as('answered'),
          inState('declined').as('declined'),
          inState('expired').as('expired'),
          fn.count<number>('user_id_hash').distinct().as('people'),
        ])
        .executeTakeFirstOrThrow();
      const { unanswered, over, expired, ...counts } = row;
      return { ...counts, open: unanswered - over, expired: expired + over };
    },
  };
}

function finishedEpisodes(
  db: Kysely<CogniforceTables>,
  { from, until }: { from: Instant; until: Instant },
) {
  return db
    .selectFrom('episode')
    .innerJoin('conversation_analysis as c', 'c.conversation_id', 'episode.conversation_id')
    .innerJoin('estimate', 'estimate.id', 'episode.estimate_id')
    .select([
      'episode.conversation_id as conversationId',
      'episode.ordinal',
      'episode.user_id_hash as person',
      'episode.estimate_id as estimateId',
      'episode.day',
      'episode.from_at',
      'episode.to_at',
      'episode.task_class as taskClass',
      'episode.asks',
    ])
    .where('episode.to_at', '>', from)
    .where('episode.to_at', '<=', until)
    .where('c.last_message_at', '<=', until)
    .where('c.status', '=', 'estimated')
    .where('estimate.status', '=', 'estimated')
    .where('estimate.p50', '>', 0)
    .where('episode.success', '>', 0)
    .where('episode.task_class', 'not in', NOT_ASKED);
}

function rawEstimate({
  method,
  model,
  p50,
  sigma,
}: { [Key in keyof RawEstimate]: RawEstimate[Key] | null }): RawEstimate | null {
  return method === null || p50 === null || sigma === null ? null : { method, model, p50, sigma };
}
