import { type Kysely, type RawBuilder, sql } from 'kysely';
import { type Instant, instant } from '../../../kernel/days.ts';
import { LEFT_OUT_KINDS } from '../../../kernel/left-out.ts';
import { CLOCKS_APART_MS } from '../../../kernel/retry-rule.ts';
import type { CogniforceTables } from '../tables/types.ts';

type Db = Kysely<CogniforceTables>;

/** Which estimates are asked for now. An older one of another key stays stored, and is no longer in force. */
export interface EstimatorKey {
  readonly method: string;
  readonly methodVersion: string;
  /** As the settings name it. */
  readonly model: string;
  /** Reasons of failure that another run may heal; tasks that failed for another one are not asked about again. */
  readonly healing: readonly string[];
  /** What is waited after the first, the second ... try of a task in vain, milliseconds; it has one try more than that. */
  readonly waitsMs: readonly number[];
}

/** Conversations of a backfill alone: those that it has analysed, with the tasks that were not asked about for it yet. */
export interface Among {
  readonly backfillId: string;
  /** Also about tasks that this estimator has judged, or tried in vain, before. */
  readonly again: boolean;
}

/** Who asks, and when: a task that failed waits for its next try, but in a backfill. */
export interface Waiting {
  readonly key: EstimatorKey;
  readonly nowMs: number;
  readonly among?: Among | undefined;
}

/** Tasks, as `e`, with their estimate in force, as `s`, and this estimator's tries of them, as `t`. */
function tasksOf(db: Db, key: EstimatorKey) {
  return db
    .selectFrom('episode as e')
    .leftJoin('estimate as s', 's.id', 'e.estimate_id')
    .leftJoin(tries(db, key).as('t'), (join) =>
      join
        .onRef('t.conversation_id', '=', 'e.conversation_id')
        .onRef('t.task_fingerprint', '=', 'e.task_fingerprint'),
    )
    .where('e.asks', '>', 0)
    .where('e.task_class', 'not in', LEFT_OUT_KINDS)
    .where('e.task_fingerprint', 'is not', null);
}

/** Tasks, as `e`, whose estimate in force, as `s`, is none of this estimator's; and its tries of them, as `t`. */
function withoutEstimate(db: Db, key: EstimatorKey) {
  return tasksOf(db, key).where((eb) => eb.not(isOf(key)));
}

/** What this estimator has tried, by task: how often, when last, and whether for a reason that no other try heals. */
function tries(db: Db, { method, methodVersion, model, healing }: EstimatorKey) {
  return db
    .selectFrom('estimate')
    .select(({ fn }) => [
      ...(['conversation_id', 'task_fingerprint'] as const),
      fn.countAll<number>().as('tries'),
      fn.max('created_at').as('last'),
      sql<number>`max(case when status = 'unestimated' and reason not in (${sql.join([...healing, ''])})
        then 1 else 0 end)`.as('settled'),
    ])
    .where('method', '=', method)
    .where('method_version', '=', methodVersion)
    .where('asked_model', '=', model)
    .groupBy(['conversation_id', 'task_fingerprint']);
}

/**
 * Those that this estimator is to be asked about now: never tried, or their wait is over. Somebody who has days analysed anew
 * waits for nothing.
 */
export function waitingTasks(db: Db, { key, nowMs, among }: Waiting) {
  if (among?.again === true) return tasksOf(db, key).where(notAskedFor(among));
  const tasks = withoutEstimate(db, key);
  if (among === undefined)
    return tasks.where(isUntriedOr(key, (index) => isWaitOver(key, index, nowMs)));
  return tasks.where(notAskedFor(among)).where(isUntriedOr(key, () => sql<boolean>`${true}`));
}

/** Never tried; or tried so often as there is another try for, and for no reason that settles it, and `mayBeTried`. */
function isUntriedOr(key: EstimatorKey, mayBeTried: (index: number) => RawBuilder<boolean>) {
  const again = key.waitsMs.map(
    (_, index) => sql<boolean>`(t.tries = ${index + 1} and ${mayBeTried(index)})`,
  );
  const tries = again.length === 0 ? sql<boolean>`${false}` : sql.join(again, sql` or `);
  return sql<boolean>`(t.tries is null or (t.settled = 0 and (${tries})))`;
}

function isWaitOver({ waitsMs }: EstimatorKey, index: number, nowMs: number): RawBuilder<boolean> {
  const before = instant(nowMs - (waitsMs[index] ?? 0));
  // Later than now: the clock has been set back since, and no wait is known.
  return sql<boolean>`(t.last <= ${before} or t.last > ${instant(nowMs + CLOCKS_APART_MS)})`;
}

/** Within the backfill nobody is asked twice, whatever interrupted it. */
function notAskedFor({ backfillId }: Among) {
  return sql<boolean>`not exists (
    select 1 from backfill_task asked
    where asked.backfill_id = ${backfillId} and asked.conversation_id = e.conversation_id
      and asked.task_fingerprint = e.task_fingerprint
  )`;
}

/** Those that it has tried in vain. */
export function failedTasks(db: Db, key: EstimatorKey) {
  return withoutEstimate(db, key)
    .select(['e.conversation_id', 'e.task_fingerprint'])
    .select((eb) => [
      eb.ref('t.tries').$notNull().as('tries'),
      eb.ref('t.last').$notNull().as('last'),
      eb.ref('t.settled').$notNull().as('settled'),
    ])
    .where('t.tries', 'is not', null);
}

/** Whether the wait of one of them ended between these two instants, the second included. */
export async function isRetryBetween(
  db: Db,
  key: EstimatorKey,
  after: Instant,
  until: Instant,
): Promise<boolean> {
  const before = (at: Instant, ms: number) => instant(Math.max(0, Date.parse(at) - ms));
  const row = await withoutEstimate(db, key)
    .innerJoin('conversation_analysis as c', 'c.conversation_id', 'e.conversation_id')
    .select(sql`1`.as('one'))
    .where(canBeAsked())
    .where('t.settled', '=', 0)
    .where((eb) =>
      eb.or(
        key.waitsMs.map((waitMs, index) =>
          eb.and([
            eb('t.tries', '=', index + 1),
            eb('t.last', '>', before(after, waitMs)),
            eb('t.last', '<=', before(until, waitMs)),
          ]),
        ),
      ),
    )
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a model is asked about a conversation, as `c`: neither of one that is left out, nor of one without times. */
export function canBeAsked() {
  return sql<boolean>`c.status <> 'excluded' and c.day is not null and c.source_fingerprint is not null
    and c.status_reason is distinct from 'no_times' and c.gone_on is null`;
}

/** Whether an estimate, as `s`, is this estimator's. */
export function isOf({ method, methodVersion, model }: Omit<EstimatorKey, 'healing' | 'waitsMs'>) {
  return sql<boolean>`coalesce(s.method = ${method} and s.method_version = ${methodVersion}
    and s.asked_model = ${model}, ${false})`;
}
