import { type Kysely, sql } from 'kysely';
import type { Instant } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { type Known, named } from './named.ts';

type Db = Kysely<CogniforceTables>;

/** A scheduled night, and what became of it. */
export type Night = Known<'night'>;

/** Nights that are kept. */
const KEPT = 400;

/** Why a night was not done: code and sentence. */
export interface NightReason {
  readonly code: string;
  readonly sentence: string;
}

/** A try that came to nothing. */
export interface FailedTry {
  readonly reason: NightReason;
  readonly triedAt: Instant;
  readonly nextTryAt: Instant;
}

/** Which night is asked for, as of when, and how long it is held. */
export interface Claim {
  readonly scheduledAt: Instant;
  readonly now: Instant;
  readonly until: Instant;
  /** A try after this one was made before the clock was set back: it holds nothing. */
  readonly future: Instant;
  /** Also before its next try: a database has come back. Never while somebody holds it. */
  readonly atOnce: boolean;
}

/** A night that this process holds. */
export interface HeldNight {
  readonly scheduledAt: Instant;
  readonly tries: number;
}

/** What became of each night, and who sees to it now: one of many processes, told by a compare-and-set on its row. */
export function nights(db: Db) {
  return {
    /** The newest, by the time that they were to be. */
    async newest(limit: number): Promise<Night[]> {
      const rows = await db
        .selectFrom('night')
        .selectAll()
        .orderBy('scheduled_at', 'desc')
        .limit(limit)
        .execute();
      return rows.map(named);
    },

    async of(scheduledAt: Instant): Promise<Night | null> {
      const row = await db
        .selectFrom('night')
        .selectAll()
        .where('scheduled_at', '=', scheduledAt)
        .executeTakeFirst();
      return row === undefined ? null : named(row);
    },

    /** The newest night before this one; null: none is known. */
    async before(scheduledAt: Instant): Promise<Instant | null> {
      const row = await db
        .selectFrom('night')
        .select('scheduled_at')
        .where('scheduled_at', '<', scheduledAt)
        .orderBy('scheduled_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row?.scheduled_at ?? null;
    },

    /** Writes these down as waiting or missed, where they are not known yet; drops the oldest beyond those that are kept. */
    async open(
      rows: readonly (Pick<Night, 'scheduledAt'> & {
        readonly state: 'waiting' | 'missed';
        readonly reason: NightReason | null;
      })[],
    ): Promise<void> {
      if (rows.length === 0) return;
      const values = rows.map(({ scheduledAt, state, reason }) => ({
        ...{ scheduled_at: scheduledAt, state, tries: 0 },
        ...{ reason_code: reason?.code ?? null, reason: reason?.sentence ?? null },
      }));
      await db
        .insertInto('night')
        .values(values)
        .onConflict((on) => on.column('scheduled_at').doNothing())
        .execute();
      const oldest = await db
        .selectFrom('night')
        .select('scheduled_at')
        .orderBy('scheduled_at', 'desc')
        .offset(KEPT)
        .limit(1)
        .executeTakeFirst();
      if (oldest === undefined) return;
      await db.deleteFrom('night').where('scheduled_at', '<=', oldest.scheduled_at).execute();
    },

    /**
     * Of nights that were missed by a clock that was set back since, and are to come again after this time: says that
     * nothing has made good for them.
     */
    async doubtAhead(after: Instant): Promise<void> {
      const ahead = await db
        .selectFrom('night')
        .select('scheduled_at')
        .where(isMadeGoodAfter(after))
        .limit(1)
        .executeTakeFirst();
      if (ahead === undefined) return;
      await db
        .updateTable('night')
        .set({ run_id: null, done_at: null })
        .where(isMadeGoodAfter(after))
        .execute();
    },

    /** Takes the night, for whichever of many comes first; null: it is done, held, or not to be tried yet. */
    async claim({ scheduledAt, now, until, future, atOnce }: Claim): Promise<HeldNight | null> {
      const row = await db
        .updateTable('night')
        .set({
          ...{ state: 'running', tries: sql<number>`tries + 1` },
          ...{ tried_at: now, next_try_at: until },
        })
        .where('scheduled_at', '=', scheduledAt)
        .where('run_id', 'is', null)
        .where((eb) =>
          eb.or([
            eb('next_try_at', 'is', null),
            eb('next_try_at', '<=', now),
            eb('tried_at', '>', future),
            ...(atOnce ? [eb('state', '<>', 'running')] : []),
          ]),
        )
        .returning('tries')
        .executeTakeFirst();
      return row === undefined ? null : { scheduledAt, tries: row.tries };
    },

    /** Holds it on; false: somebody else has it by now, or it is done. */
    async hold(held: HeldNight, { now, until }: Pick<Claim, 'now' | 'until'>): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('night')
        .set({ tried_at: now, next_try_at: until })
        .where(isHeld(held))
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    },

    /** Gives a held night back, with why it came to nothing. */
    async failed(held: HeldNight, { reason, triedAt, nextTryAt }: FailedTry): Promise<void> {
      await db
        .updateTable('night')
        .set({
          ...{ state: 'waiting', reason_code: reason.code, reason: reason.sentence },
          ...{ tried_at: triedAt, next_try_at: nextTryAt },
        })
        .where(isHeld(held))
        .execute();
    },

    /** Notes tries that could not be written when they were made; a night that is done or held meanwhile stays as it is. */
    async noteTries(scheduledAt: Instant, tries: number, last: FailedTry): Promise<void> {
      const reason = { reason_code: last.reason.code, reason: last.reason.sentence };
      await db
        .insertInto('night')
        .values({
          ...{ scheduled_at: scheduledAt, state: 'waiting', tries, ...reason },
          ...{ tried_at: last.triedAt, next_try_at: last.nextTryAt },
        })
        .onConflict((on) =>
          on
            .column('scheduled_at')
            .doUpdateSet({
              state: 'waiting',
              tries: sql<number>`night.tries + ${tries}`,
              ...reason,
            })
            .where('night.state', 'in', ['waiting', 'missed'])
            .where('night.run_id', 'is', null),
        )
        .execute();
    },

    /** Runs that completed and began in this time, both ends included, oldest first. */
    async runsBetween(from: Instant, to: Instant): Promise<CompletedRun[]> {
      return completedRuns(db)
        .where('started_at', '>=', from)
        .where('started_at', '<=', to)
        .orderBy('started_at')
        .execute();
    },

    /** The newest run that completed, of those that began by then. */
    async lastRun(by: Instant): Promise<CompletedRun | null> {
      const run = await completedRuns(db)
        .where('started_at', '<=', by)
        .orderBy('started_at', 'desc')
        .limit(1)
        .executeTakeFirst();
      return run ?? null;
    },

    /** Says of each night up to `began` that this run, which began then, was its run, or made good for it. */
    async done(run: CompletedRun): Promise<void> {
      await db
        .updateTable('night')
        .set((eb) => ({
          state: eb
            .case()
            .when('state', '=', 'missed')
            .then(sql.lit('missed'))
            .else(sql.lit('completed'))
            .end(),
          ...{ run_id: run.id, done_at: run.at, next_try_at: null },
        }))
        .where('scheduled_at', '<=', run.began)
        .where('run_id', 'is', null)
        .execute();
    },
  };
}

/** A run that completed. */
export interface CompletedRun {
  readonly id: string;
  readonly began: Instant;
  readonly at: Instant;
}

/** But parts of a backfill, which ask a model about its conversations alone. */
function completedRuns(db: Db) {
  return db
    .selectFrom('processing_log')
    .select(['id', 'started_at as began'])
    .select((eb) => eb.fn.coalesce('completed_at', 'started_at').as('at'))
    .where('status', '=', 'completed')
    .where('backfill_id', 'is', null);
}

function isMadeGoodAfter(after: Instant) {
  return sql<boolean>`state = 'missed' and run_id is not null and scheduled_at > ${after}`;
}

function isHeld({ scheduledAt, tries }: HeldNight) {
  return sql<boolean>`scheduled_at = ${scheduledAt} and state = 'running' and tries = ${tries}`;
}
