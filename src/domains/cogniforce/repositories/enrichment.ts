import { type ExpressionBuilder, type Kysely, type Nullable, sql } from 'kysely';
import type { Day } from '../../../kernel/days.ts';
import type { CogniforceTables } from '../tables/types.ts';
import { markDirty, touchedBy } from './dirty-days.ts';
import { publish, restoreSound } from './in-force.ts';
import { parts } from './parts.ts';
import { addCounts, type RunCount } from './run-counts.ts';
import type { New } from './stored-facts.ts';

type Db = Kysely<CogniforceTables>;

/** Which estimates are asked for now. An older one of another key stays stored, and is no longer in force. */
export interface EstimatorKey {
  readonly method: string;
  readonly methodVersion: string;
  /** As the settings name it. */
  readonly model: string;
  /** Reasons of failure that another run may heal; tasks that failed for another one are not asked about again. */
  readonly healing: readonly string[];
  /** Tries that a task has at most. */
  readonly tries: number;
}

/** Conversations of a backfill alone: those that it has analysed, with the tasks that were not asked about for it yet. */
export interface Among {
  readonly backfillId: string;
  /** Also about tasks that this estimator has judged, or tried in vain, before. */
  readonly again: boolean;
}

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
  readonly estimates: readonly (New<'estimate'> & { readonly task_fingerprint: string })[];
  /** Redacted; null: keeps none. */
  readonly summary: string | null;
  /** The backfill that it was asked about for. */
  readonly backfillId?: string | undefined;
}

/** What a model is asked about, and what it said. */
export function enrichment(db: Db) {
  return {
    /**
     * Conversations with tasks that wait for this estimator, the newest days first, from after the one given.
     *
     * Not those that are left out by rule, those of which no time is known, learning and mere pleasantries.
     */
    async pending(
      key: EstimatorKey,
      after: Pick<PendingConversation, 'day' | 'conversationId'> | null,
      limit: number,
      among?: Among,
    ): Promise<PendingConversation[]> {
      const page = await conversationsThatWait(db, key, among)
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
        key,
        page.map(({ conversation_id }) => conversation_id),
        among,
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

    /** How many conversations wait for this estimator. */
    async countPending(key: EstimatorKey, among?: Among): Promise<number> {
      const { count } = await conversationsThatWait(db, key, among)
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
            .values(estimate)
            .onConflict((on) => on.column('id').doNothing())
            .execute();
          await noteAsked(tx, backfillId, conversationId, estimate.task_fingerprint);
          if (estimate.status !== 'estimated') continue;
          await tx
            .updateTable('episode')
            .set({ estimate_id: estimate.id })
            .where('conversation_id', '=', conversationId)
            .where('task_fingerprint', '=', estimate.task_fingerprint)
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

function conversationsThatWait(db: Db, key: EstimatorKey, among?: Among) {
  return db
    .selectFrom('conversation_analysis as c')
    .where('c.status', '<>', 'excluded')
    .where('c.day', 'is not', null)
    .where('c.source_fingerprint', 'is not', null)
    .where('c.status_reason', 'is distinct from', 'no_times')
    .$if(among !== undefined, (query) =>
      query.where((eb) => eb('c.conversation_id', 'in', analysedFor(db, among?.backfillId ?? ''))),
    )
    .where(({ exists }) =>
      exists(
        waiting(db, key, among)
          .select(sql`1`.as('one'))
          .where(sql<boolean>`e.conversation_id = c.conversation_id`),
      ),
    );
}

async function tasksThatWait(
  db: Db,
  key: EstimatorKey,
  ids: readonly string[],
  among: Among | undefined,
) {
  if (ids.length === 0) return new Map<string, PendingTask[]>();
  const rows = await waiting(db, key, among)
    .select(['e.conversation_id', 'e.ordinal', 'e.task_fingerprint'])
    .select(triesOf(key).as('tries'))
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

/** Tasks that this estimator is to be asked about. */
function waiting(db: Db, key: EstimatorKey, among: Among | undefined) {
  const tasks = db
    .selectFrom('episode as e')
    .leftJoin('estimate as s', 's.id', 'e.estimate_id')
    .where('e.asks', '>', 0)
    .where('e.task_class', '<>', 'learn')
    .where('e.task_fingerprint', 'is not', null)
    .$if(among !== undefined, (query) =>
      query.where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('backfill_task as asked')
              .select(sql`1`.as('one'))
              .where('asked.backfill_id', '=', among?.backfillId ?? '')
              .whereRef('asked.conversation_id', '=', 'e.conversation_id')
              .whereRef('asked.task_fingerprint', '=', 'e.task_fingerprint'),
          ),
        ),
      ),
    );
  return among?.again === true ? tasks : tasks.where((eb) => eb.and(unsettled(eb, key)));
}

/** The estimate in force is none of this estimator's, and it has tried neither in vain often enough, nor for good. */
function unsettled(eb: ExpressionBuilder<Waiting, 'e' | 's'>, key: EstimatorKey) {
  return [
    eb.not(isOf(key)),
    eb(triesOf(key), '<', key.tries),
    eb.not(
      eb.exists(
        eb
          .selectFrom('estimate as tried')
          .select(sql`1`.as('one'))
          .whereRef('tried.conversation_id', '=', 'e.conversation_id')
          .whereRef('tried.task_fingerprint', '=', 'e.task_fingerprint')
          .where('tried.method', '=', key.method)
          .where('tried.method_version', '=', key.methodVersion)
          .where('tried.asked_model', '=', key.model)
          .where('tried.status', '=', 'unestimated')
          .where('tried.reason', 'not in', [...key.healing, '']),
      ),
    ),
  ];
}

type Waiting = CogniforceTables & {
  e: CogniforceTables['episode'];
  s: Nullable<CogniforceTables['estimate']>;
};

function isOf({ method, methodVersion, model }: EstimatorKey) {
  return sql<boolean>`coalesce(s.method = ${method} and s.method_version = ${methodVersion}
    and s.asked_model = ${model}, ${false})`;
}

function triesOf({ method, methodVersion, model }: EstimatorKey) {
  return sql<number>`(select count(*) from estimate tried
    where tried.conversation_id = e.conversation_id and tried.task_fingerprint = e.task_fingerprint
      and tried.method = ${method} and tried.method_version = ${methodVersion}
      and tried.asked_model = ${model})`;
}

async function markTouched(tx: Db, ids: readonly string[]): Promise<void> {
  for (let from = 0; from < ids.length; from += 500) {
    await markDirty(tx, await touchedBy(tx, ids.slice(from, from + 500)));
  }
}
