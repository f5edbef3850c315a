import { type Kysely, sql } from 'kysely';
import type { Day } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { markDirty, touchedBy } from './dirty-days.ts';
import { publish, restoreSound } from './in-force.ts';
import { type Facts, rowOf } from './named.ts';
import { parts } from './parts.ts';
import { addCounts, type RunCount } from './run-counts.ts';
import {
  type Among,
  canBeAsked,
  type EstimatorKey,
  isOf,
  type Waiting,
  waitingTasks,
} from './waiting-tasks.ts';

type Db = Kysely<CogniforceTables>;

/** A conversation with tasks that the estimator has yet to judge. */
export interface PendingConversation {
  readonly conversationId: string;
  readonly day: Day;
  /** As it was when its facts were written. */
  readonly sourceFingerprint: string;
  readonly tasks: readonly PendingTask[];
}

export interface PendingTask {
  readonly ordinal: number;
  readonly fingerprint: string;
  /** How often it was tried in vain. */
  readonly tries: number;
}

/** What a model said of a conversation, ready to be stored. */
export interface EnrichedConversation {
  readonly conversationId: string;
  readonly estimates: readonly (Facts<'estimate'> & { readonly taskFingerprint: string })[];
  /** Redacted; null: keeps none. */
  readonly summary: string | null;
  /** The backfill that it was asked about for. */
  readonly backfillId?: string | undefined;
}

/** What a model is asked about, and what it said. */
export function enrichment(db: Db) {
  return {
    /**
     * Conversations with tasks that wait for this estimator now, the newest days first, from after the one given.
     *
     * Not those that are left out by rule, those of which no time is known, learning, what is personal, and mere pleasantries.
     */
    async pending(
      waiting: Waiting,
      after: Pick<PendingConversation, 'day' | 'conversationId'> | null,
      limit: number,
    ): Promise<PendingConversation[]> {
      const page = await conversationsThatWait(db, waiting)
        .select(['c.conversation_id', 'c.day', 'c.source_fingerprint'])
        .$if(after !== null, (query) =>
          query.where((eb) =>
            eb.or([
              eb('c.day', '<', after?.day ?? ''),
              eb.and([
                eb('c.day', '=', after?.day ?? ''),
                eb('c.conversation_id', '>', after?.conversationId ?? ''),
              ]),
            ]),
          ),
        )
        .orderBy('c.day', 'desc')
        .orderBy('c.conversation_id')
        .limit(limit)
        .execute();
      const tasks = await tasksThatWait(
        db,
        waiting,
        page.map(({ conversation_id }) => conversation_id),
      );
      return page.flatMap(({ conversation_id: conversationId, day, source_fingerprint }) =>
        day === null || source_fingerprint === null
          ? []
          : [
              {
                conversationId,
                day,
                sourceFingerprint: source_fingerprint,
                tasks: tasks.get(conversationId) ?? [],
              },
            ],
      );
    },

    /**
     * Puts the newest sound estimate of a task in force where a model's failure is, as databases have it in which a
     * failure used to stand in for the figure of before. Gives how many conversations that concerned.
     */
    async restore(): Promise<number> {
      return db.transaction().execute(async (tx) => {
        const failed = await tx
          .selectFrom('episode as e')
          .innerJoin('estimate as s', 's.id', 'e.estimate_id')
          .select('e.conversation_id')
          .distinct()
          .where('s.status', '=', 'unestimated')
          .where('s.asked_model', 'is not', null)
          .execute();
        const ids = failed.map(({ conversation_id }) => conversation_id);
        for (const part of parts(ids)) {
          await restoreSound(tx, part);
          await publish(tx, part);
          await markDirty(tx, await touchedBy(tx, part));
        }
        return ids.length;
      });
    },

    /** How many conversations wait for this estimator now. */
    async countPending(waiting: Waiting): Promise<number> {
      const { count } = await conversationsThatWait(db, waiting)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow();
      return count;
    },

    /**
     * Puts estimates of this estimator in force that were made before, where another one's is: nothing is paid for twice.
     * Gives how many conversations that concerned.
     */
    async reuse(key: EstimatorKey, among?: Among): Promise<number> {
      return db.transaction().execute(async (tx) => {
        const rows = await tx
          .selectFrom('episode as e')
          .innerJoin('estimate as made', (join) =>
            join
              .onRef('made.conversation_id', '=', 'e.conversation_id')
              .onRef('made.task_fingerprint', '=', 'e.task_fingerprint'),
          )
          .leftJoin('estimate as s', 's.id', 'e.estimate_id')
          .select(['e.conversation_id', 'e.ordinal', 'made.id'])
          .where('made.method', '=', key.method)
          .where('made.method_version', '=', key.methodVersion)
          .where('made.asked_model', '=', key.model)
          .where('made.status', '=', 'estimated')
          .where((eb) => eb.not(isOf(key)))
          .$if(among !== undefined, (query) =>
            query.where((eb) =>
              eb('e.conversation_id', 'in', analysedFor(db, among?.backfillId ?? '')),
            ),
          )
          .execute();
        for (const { conversation_id, ordinal, id } of rows) {
          await tx
            .updateTable('episode')
            .set({ estimate_id: id })
            .where('conversation_id', '=', conversation_id)
            .where('ordinal', '=', ordinal)
            .execute();
        }
        const ids = [...new Set(rows.map(({ conversation_id }) => conversation_id))];
        await publish(tx, ids);
        await markTouched(tx, ids);
        return ids.length;
      });
    },

    /**
     * Stores what a model said, puts what it estimated in force where the task is still the same, and makes the days
     * dirty that it changes; all or nothing. The same again changes nothing.
     *
     * A try that failed is stored and not in force: the figure of before stays until a sound one replaces it.
     */
    async record(
      { conversationId, estimates, summary, backfillId }: EnrichedConversation,
      count?: RunCount,
    ): Promise<void> {
      await db.transaction().execute(async (tx) => {
        for (const estimate of estimates) {
          await tx
            .insertInto('estimate')
            .values(rowOf('estimate', estimate))
            .onConflict((on) => on.column('id').doNothing())
            .execute();
          await noteAsked(tx, backfillId, conversationId, estimate.taskFingerprint);
          if (estimate.status !== 'estimated') continue;
          await tx
            .updateTable('episode')
            .set({ estimate_id: estimate.id })
            .where('conversation_id', '=', conversationId)
            .where('task_fingerprint', '=', estimate.taskFingerprint)
            .execute();
        }
        await publish(tx, [conversationId]);
        await tx
          .updateTable('conversation_analysis')
          .set({ conversation_summary: summary })
          .where('conversation_id', '=', conversationId)
          .execute();
        await markTouched(tx, [conversationId]);
        if (count) await addCounts(tx, count);
      });
    },

    /** Fingerprints of the tasks that need not be asked about again, of these conversations. */
    async settled(key: EstimatorKey, ids: readonly string[]): Promise<ReadonlySet<string>> {
      if (ids.length === 0) return new Set();
      const rows = await db
        .selectFrom('estimate')
        .select('task_fingerprint')
        .where('conversation_id', 'in', ids)
        .where('method', '=', key.method)
        .where('method_version', '=', key.methodVersion)
        .where('asked_model', '=', key.model)
        .where((eb) =>
          eb.or([eb('status', '=', 'estimated'), eb('reason', 'not in', [...key.healing, ''])]),
        )
        .execute();
      return new Set(rows.flatMap(({ task_fingerprint }) => task_fingerprint ?? []));
    },
  };
}

/** Conversations that a backfill has analysed anew. */
function analysedFor(db: Db, backfillId: string) {
  return db
    .selectFrom('backfill_conversation as b')
    .select('b.conversation_id')
    .where('b.backfill_id', '=', backfillId)
    .where('b.state', '=', 'analysed');
}

/** So that a part of the backfill that goes on later does not pay for it again. */
async function noteAsked(
  tx: Db,
  backfill_id: string | undefined,
  conversation_id: string,
  task_fingerprint: string,
): Promise<void> {
  if (backfill_id === undefined) return;
  await tx
    .insertInto('backfill_task')
    .values({ backfill_id, conversation_id, task_fingerprint })
    .onConflict((on) => on.doNothing())
    .execute();
}

function conversationsThatWait(db: Db, waiting: Waiting) {
  const { among } = waiting;
  return db
    .selectFrom('conversation_analysis as c')
    .where(canBeAsked())
    .$if(among !== undefined, (query) =>
      query.where((eb) => eb('c.conversation_id', 'in', analysedFor(db, among?.backfillId ?? ''))),
    )
    .where('c.conversation_id', 'in', waitingTasks(db, waiting).select('e.conversation_id'));
}

async function tasksThatWait(db: Db, waiting: Waiting, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, PendingTask[]>();
  const rows = await waitingTasks(db, waiting)
    .select(['e.conversation_id', 'e.ordinal', 'e.task_fingerprint'])
    .select(({ fn }) => fn.coalesce('t.tries', sql<number>`0`).as('tries'))
    .where('e.conversation_id', 'in', ids)
    .orderBy('e.conversation_id')
    .orderBy('e.ordinal')
    .execute();
  const groups = Map.groupBy(rows, ({ conversation_id }) => conversation_id);
  return new Map(
    [...groups].map(([id, tasks]) => [
      id,
      tasks.map(({ ordinal, task_fingerprint, tries }) => ({
        ordinal,
        fingerprint: task_fingerprint ?? '',
        tries,
      })),
    ]),
  );
}

async function markTouched(tx: Db, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += 500) {
    await markDirty(tx, await touchedBy(tx, ids.slice(from, from + 500)));
  }
}
