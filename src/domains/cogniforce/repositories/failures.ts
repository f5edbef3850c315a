import { type Kysely, sql } from 'kysely';
import type { Instant } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { type EstimatorKey, failedTasks, isRetryBetween } from './waiting-tasks.ts';

type Db = Kysely<CogniforceTables>;

/** A conversation that could not be read, or not be stored, when it was last tried. */
export interface UnreadConversation {
  readonly conversationId: string;
  readonly reason: string;
  /** Epoch seconds, as the source had it. */
  readonly sourceUpdatedAt: number;
  readonly seenAt: Instant;
  readonly tries: number;
  readonly nextTryAt: Instant | null;
  readonly processingVersion: string | null;
}

/** A conversation with a task that a model could not estimate. */
export interface UnestimatedConversation {
  readonly conversationId: string;
  /** Of its task that was tried last. */
  readonly reason: string;
  readonly tries: number;
  readonly triedAt: Instant;
  /** It failed for a reason that no other try heals. */
  readonly isSettled: boolean;
}

/** How many conversations failed for a reason. */
export interface FailureCount {
  readonly reason: string;
  readonly conversations: number;
}

/** Conversations that a run could not do, and when they are tried again. */
export function failures(db: Db) {
  return {
    /** Those of `ids` that could not be read when they were last tried; any order. */
    async known(ids: readonly string[]): Promise<UnreadConversation[]> {
      if (ids.length === 0) return [];
      return unread(db).where('conversation_id', 'in', ids).execute();
    },

    /** The ones that were tried last. */
    async unread(limit: number): Promise<UnreadConversation[]> {
      return unread(db)
        .orderBy('seen_at', 'desc')
        .orderBy('conversation_id')
        .limit(limit)
        .execute();
    },

    /** Has the one with this id, or each (null), tried by the next run, whatever the rule says; how many these are. */
    async tryNow(conversationId: string | null, now: Instant): Promise<number> {
      const { numUpdatedRows } = await db
        .updateTable('unreadable_conversation')
        .set({ next_try_at: now })
        .$if(conversationId !== null, (query) =>
          query.where('conversation_id', '=', conversationId ?? ''),
        )
        .executeTakeFirst();
      return Number(numUpdatedRows);
    },

    /** Whether the next try of one came between these two instants, the second included. */
    async isRetryDue(after: Instant, until: Instant): Promise<boolean> {
      const row = await db
        .selectFrom('unreadable_conversation')
        .select(sql`1`.as('one'))
        .where('next_try_at', '>', after)
        .where('next_try_at', '<=', until)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },

    /** How many a model could not estimate, by the reason of the last try. */
    async unestimatedCounts(key: EstimatorKey): Promise<FailureCount[]> {
      return db
        .selectFrom(unestimated(db, key).as('u'))
        .select(['u.reason', ({ fn }) => fn.countAll<number>().as('conversations')])
        .groupBy('u.reason')
        .orderBy('u.reason')
        .execute();
    },

    /** The ones that were tried last. */
    async unestimated(key: EstimatorKey, limit: number): Promise<UnestimatedConversation[]> {
      const rows = await db
        .selectFrom(unestimated(db, key).as('u'))
        .selectAll()
        .orderBy('triedAt', 'desc')
        .orderBy('conversationId')
        .limit(limit)
        .execute();
      return rows.map(({ isSettled, ...row }) => ({ ...row, isSettled: Number(isSettled) > 0 }));
    },

    /** Whether the next try of a task by this estimator came between these two instants, the second included. */
    isModelDue(key: EstimatorKey, after: Instant, until: Instant): Promise<boolean> {
      return isRetryBetween(db, key, after, until);
    },
  };
}

function unread(db: Db) {
  return db
    .selectFrom('unreadable_conversation')
    .select([
      ...(['conversation_id as conversationId', 'reason', 'tries'] as const),
      ...(['source_updated_at as sourceUpdatedAt', 'seen_at as seenAt'] as const),
      ...(['next_try_at as nextTryAt', 'processing_version as processingVersion'] as const),
    ]);
}

/** One row per conversation: its task that was tried last, of those that this estimator has estimated in vain. */
function unestimated(db: Db, key: EstimatorKey) {
  const ranked = failedTasks(db, key).select(({ fn }) =>
    fn
      .agg<number>('row_number')
      .over((over) =>
        over
          .partitionBy('e.conversation_id')
          .orderBy('t.last', 'desc')
          .orderBy('e.task_fingerprint'),
      )
      .as('place'),
  );
  return db
    .selectFrom(ranked.as('r'))
    .innerJoin('estimate as s', (join) =>
      join
        .onRef('s.conversation_id', '=', 'r.conversation_id')
        .onRef('s.task_fingerprint', '=', 'r.task_fingerprint')
        .onRef('s.created_at', '=', 'r.last')
        .on('s.asked_model', '=', key.model),
    )
    .select([
      ...(['r.conversation_id as conversationId', 'r.tries', 'r.last as triedAt'] as const),
      'r.settled as isSettled',
    ])
    .select(({ fn }) => fn.coalesce(fn.min('s.reason'), sql<string>`'failed'`).as('reason'))
    .where('r.place', '=', 1)
    .groupBy(['r.conversation_id', 'r.tries', 'r.last', 'r.settled']);
}
